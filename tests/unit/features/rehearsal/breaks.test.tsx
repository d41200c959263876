import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StepPanel } from '../../../../src/features/rehearsal/panel/step-panel';
import { StoryList } from '../../../../src/features/rehearsal/panel/story-list';
import { PlayerBar } from '../../../../src/features/rehearsal/screen/player-bar';
import type { RehearsalView } from '../../../../src/features/rehearsal/screen/rehearsal-view';
import { marksOf } from '../../../../src/features/rehearsal/screen/watch-marks';
import type { WorkflowPromise } from '../../../../src/model/document';
import { english } from '../../../../src/words/english';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const ORDER = sketch({
  steps: {
    start: { type: 'trigger', name: 'Order' },
    ship: { type: 'task', name: 'Ship' },
    charge: { type: 'task', name: 'Charge' },
    over: { type: 'end', name: 'Over' },
  },
  arrows: ['start>ship', 'ship>charge', 'charge>over'],
});

const UNPAID: WorkflowPromise = {
  id: 'pr_paid',
  name: 'Never ship unpaid',
  rule: { never: 'st_ship', before: 'st_charge/done' },
};

const HERE = 'Here “Never ship unpaid” is broken';

async function show(promises: readonly WorkflowPromise[], part: (view: RehearsalView) => React.ReactElement) {
  const seen: { view: RehearsalView | null } = { view: null };
  const session = await showRehearsal({ ...ORDER, promises: [...promises] }, (view) => {
    seen.view = view;
    return part(view);
  });
  const view = () => {
    if (seen.view === null) throw new Error('nothing is shown');
    return seen.view;
  };
  return { session, view };
}

describe('where a promise breaks', () => {
  it('is said by the player at that moment, and by no other', async () => {
    const { session, view } = await show([UNPAID], (shown) => (
      <PlayerBar view={shown} isLow={false} showsTimeline={false} onTimeline={() => undefined} />
    ));
    const [at] = view().breaks;
    expect(at).toMatchObject({ promise: 'pr_paid', step: 'st_ship' });
    const player = within(screen.getByRole('region', { name: english.rehearsal.player.label }));
    const slider = player.getByRole('slider');

    act(() => session.toStart());
    expect(player.queryByText(HERE)).toBeNull();
    act(() => session.jumpTo(at?.seq ?? 0));
    expect(player.getByText(HERE)).toBeInTheDocument();
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining(`${HERE}.`));
    act(() => session.toEnd());
    expect(player.queryByText(HERE)).toBeNull();
    expect(player.getByText('Promise broken')).toBeInTheDocument();
  });

  it('stands in the story from then on, and leads there', async () => {
    const { session, view } = await show([UNPAID], (shown) => <StoryList view={shown} />);
    act(() => session.toEnd());

    const lines = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(lines[1]).toMatch(/^Here “Never ship unpaid” is broken“Ship” began/);
    await userEvent.click(screen.getByRole('button', { name: /^Here “Never ship unpaid” is broken/ }));

    const [at] = view().breaks;
    await vi.waitFor(() => expect(session.state().seq).toBeGreaterThanOrEqual(at?.seq ?? Infinity));
    expect(session.state().seq).toBeLessThan(view().replay?.rehearsal.journal.length ?? 0);
    act(() => session.toStart());
    expect(screen.queryByText(HERE)).toBeNull();
  });

  it('is told of its step, also where the step never came', async () => {
    const never: WorkflowPromise = {
      id: 'pr_never',
      name: '',
      rule: { each: 'st_charge', then: 'st_ship' },
    };
    const { session, view } = await show([never], (shown) => {
      const ship = shown.state.document.steps.find(({ id }) => id === 'st_ship');
      return ship === undefined ? (
        <p />
      ) : (
        <StepPanel view={shown} step={ship} rehearsed={null} onSave={null} />
      );
    });
    act(() => session.toEnd());
    expect(
      screen.getByText(/^Here a promise is broken: Whenever “Charge” begins, “Ship” begins in the end/),
    ).toBeInTheDocument();
    const { point, breaks, context } = view();
    if (point === null) throw new Error('nothing is played');
    expect(marksOf(point.moment, breaks, context).get('st_ship')?.broken).toBe('Promise broken');
    const without = { ...point.moment, steps: new Map() };
    expect(marksOf(without, breaks, context).get('st_ship')).toEqual({
      state: null,
      stamp: null,
      broken: 'Promise broken',
    });
    expect(marksOf({ ...point.moment, seq: 0 }, breaks, context).get('st_ship')?.broken).toBeUndefined();
  });
});
