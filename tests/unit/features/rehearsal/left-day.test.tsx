import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LeftCard } from '../../../../src/features/rehearsal/panel/left-card';
import { SaveDialog } from '../../../../src/features/rehearsal/panel/save-dialog';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { Scenario } from '../../../../src/model/scenario';
import { scenarioOf } from '../../../support/play';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const DRAWING = sketch({
  fields: [{ id: 'fd_days', name: 'Days', type: 'number', sample: 3 }],
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', config: { asks: ['fd_days'] } },
    pack: { type: 'task', name: 'Pack', system: 'sy_cards', config: { by: 'system' } },
    over: 'end',
  },
  arrows: ['start>pack', 'pack>over'],
  scenarios: [{ id: 'sc_saved', name: 'Pack fails', script: { st_pack: [{ fail: 'refused' }] } }],
});
const AWAY = { fromMs: 0, forMs: 24 * 3_600_000 };
const MAP_DAY: Scenario = scenarioOf({
  id: 'sc_way',
  name: 'Pack never answers',
  script: { st_pack: [{ hang: true }] },
});

describe('a day that was not saved', () => {
  it('can be gone back to after another was chosen; one that came ready from elsewhere does not take its place', async () => {
    const session = await show();
    act(() => session.setGone('ro_boss', AWAY));
    const tried = session.state().scenario;

    act(() => session.playScenario('sc_saved'));
    expect(screen.getByRole('region', { name: 'The day you were trying' })).toHaveTextContent(
      'Boss is away for 1 day',
    );
    act(() => session.playDay(MAP_DAY));
    act(session.playGoodDay);
    await userEvent.click(screen.getByRole('button', { name: 'Go back to it' }));

    expect(session.state()).toMatchObject({ scenario: tried, isTried: true, left: null });
    act(session.pause);
  });

  it('is forgotten only by whoever says so', async () => {
    const session = await show();
    act(() => session.setGone('ro_boss', AWAY));
    act(() => session.playScenario('sc_saved'));

    await userEvent.click(screen.getByRole('button', { name: 'Forget it' }));

    expect(screen.queryByRole('button', { name: 'Go back to it' })).not.toBeInTheDocument();
    act(session.pause);
  });
});

describe('the name that is offered for a day', () => {
  it('says all that is set otherwise, what it begins with last', async () => {
    const session = await showRehearsal(DRAWING, (view) => (
      <SaveDialog view={view} open={view.state.isTried} onClose={() => undefined} onSave={() => undefined} />
    ));
    act(() => {
      session.setInput('fd_days', 6);
      session.setGone('sy_cards', AWAY);
      session.setGone('ro_boss', AWAY);
    });
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue(
        'Card gateway is down for 1 day, Boss is away for 1 day and Days 6',
      ),
    );
  });

  it('is what the map called it', async () => {
    const session = await showRehearsal(DRAWING, (view) => (
      <SaveDialog view={view} open={view.state.isTried} onClose={() => undefined} onSave={() => undefined} />
    ));
    act(() => session.playDay(MAP_DAY));
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Pack never answers');
    act(session.pause);
  });
});

function show(): Promise<RehearsalSession> {
  return showRehearsal(DRAWING, (view) => <LeftCard view={view} />);
}
