import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useDays } from '../../../../src/features/rehearsal/days/use-days';
import { ScenarioList } from '../../../../src/features/rehearsal/panel/scenario-list';
import type { RehearsalView } from '../../../../src/features/rehearsal/screen/rehearsal-view';
import type { RunServices } from '../../../../src/parts/services';
import { type Sketch, sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const DRAWING: Sketch = {
  steps: {
    start: { type: 'trigger', name: 'Order' },
    pack: { type: 'task', name: 'Pack' },
    shipped: { type: 'end', name: 'Shipped' },
    kept: { type: 'end', name: 'Kept', config: { result: 'cancelled' } },
  },
  arrows: ['start>pack', 'pack>shipped', 'pack:failed>kept'],
  scenarios: [
    {
      id: 'sc_better',
      name: 'Was called off',
      trigger: 'st_start',
      expect: { result: 'cancelled', ends: ['st_kept'] },
    },
    {
      id: 'sc_worse',
      name: 'Fails',
      script: { st_pack: [{ fail: 'refused' }] },
      expect: { result: 'success', avoids: ['st_kept'] },
    },
  ],
};

describe('a saved day that ends otherwise', () => {
  it('is not red where it ends better, and says what is not as it was', async () => {
    await show();

    const row = await rowOf('Was called off');
    expect(row).toHaveTextContent('Ends better now: Shipped');
    expect(row).toHaveTextContent('Expected: it ends cancelled. It ended well.');
    expect(row).toHaveTextContent('Expected: it ends at Kept. It ended at Shipped.');
    expect(screen.getByText('0 of 2 hold, 1 ends better')).toBeInTheDocument();
  });

  it('can be said to be right where it is worse only by who sees it', async () => {
    const { session } = await show();
    await rowOf('Was called off');
    expect(screen.queryByRole('button', { name: 'Fails: this is right now' })).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Fails' }));
    await waitFor(() => expect(session.state().show.is).toBe('played'));

    const row = await rowOf('Fails');
    expect(row).toHaveTextContent('Expected: it ends well. It ended cancelled.');
    expect(row).toHaveTextContent('Expected: “Kept” never happens. It began.');
  });

  it.each([
    ['Was called off', 0, { status: 'finished', result: 'success', ends: ['st_shipped'] }],
    ['Fails', 1, { status: 'finished', result: 'cancelled', ends: ['st_kept'] }],
  ])('holds once somebody says that this is right now: %s', async (name, place, expected) => {
    const { session, notify } = await show();
    const before = session.state().document.scenarios[place]?.expect;
    await rowOf('Was called off');
    await userEvent.click(screen.getByRole('button', { name }));
    await rowOf(name);

    await userEvent.click(screen.getByRole('button', { name: `${name}: this is right now` }));

    expect(session.state().document.scenarios[place]?.expect).toEqual(expected);
    await waitFor(() => expect(screen.getByText(/^1 of 2 hold/u)).toBeInTheDocument());
    expect(screen.queryByRole('button', { name: `${name}: this is right now` })).not.toBeInTheDocument();
    notify.mock.calls[0]?.[0].action?.onPress();
    expect(session.state().document.scenarios[place]?.expect).toEqual(before);
  });

  it('is a gap that is closed where it stopped before, and at one press expects its end, which need not be good', async () => {
    const { session } = await show([
      {
        id: 'sc_open',
        name: 'Open',
        script: { st_pack: [{ fail: 'refused' }] },
        expect: { status: 'needs-attention', passes: ['st_pack'] },
      },
    ]);
    await waitFor(() => expect(screen.getByText('0 of 1 hold, 1 gap is closed now')).toBeInTheDocument());
    expect(screen.getByText(/^This gap is closed now: Kept/u)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Open: expect this end from now on' }));

    expect(session.state().document.scenarios[0]?.expect).toEqual({
      status: 'finished',
      result: 'cancelled',
      ends: ['st_kept'],
      passes: ['st_pack'],
    });
  });
});

async function rowOf(name: string): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name: `${name}: this is right now` });
  const row = button.closest('li');
  if (row === null) throw new Error('The button is in no row.');
  return row;
}

async function show(scenarios = DRAWING.scenarios) {
  const notify = vi.fn<RunServices['notify']>();
  const session = await showRehearsal(
    sketch({ ...DRAWING, ...(scenarios && { scenarios }) }),
    (view) => <List view={view} />,
    { notify },
  );
  return { session, notify };
}

function List({ view }: { view: RehearsalView }) {
  const nothing = () => undefined;
  const days = useDays(view.session, {
    add: () => true,
    change: (id, _merge, change) => {
      const { document } = view.session.state();
      const scenarios = document.scenarios.map((day) => (day.id === id ? change(day) : day));
      view.session.setDocument({ ...document, scenarios });
    },
    remove: nothing,
    putBack: nothing,
    move: nothing,
  });
  return <ScenarioList view={{ ...view, days }} />;
}
