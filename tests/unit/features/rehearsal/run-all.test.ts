// All saved days at once: checked, kept as checked while nothing about them changes, played to where one parts.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { WorkflowDocument } from '../../../../src/model/document';
import { stepTypes } from '../../../../src/steps/step-types';
import { inProcessRehearsal } from '../../../support/in-process-rehearsal';
import { scenarioOf } from '../../../support/play';
import { sketch } from '../../../support/sketch';

const NO = { st_ask: [{ answer: 'rejected' }] };
const DRAWING: WorkflowDocument = {
  ...sketch({
    roles: [{ id: 'ro_boss' }],
    steps: {
      start: 'trigger',
      ask: { type: 'approval', config: { approvers: ['ro_boss'] } },
      pack: 'task',
      shipped: 'end',
      back: 'task',
      kept: { type: 'end', config: { result: 'cancelled' } },
    },
    arrows: ['start>ask', 'ask>pack', 'pack>shipped', 'ask:rejected>back', 'back>kept'],
  }),
  scenarios: [
    scenarioOf({ id: 'sc_good', name: 'Good', expect: { ends: ['st_shipped'] } }),
    scenarioOf({ id: 'sc_red', name: 'Red', script: NO, expect: { ends: ['st_shipped'] } }),
  ],
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('all saved days', () => {
  it('are run again when somebody wants it, one after the other', async () => {
    const { session, client } = await opened();
    expect(isOf(session)).toEqual({ sc_good: 'holds', sc_red: 'fails' });
    const before = client.asked.length;

    session.runAll();

    expect(isOf(session)).toEqual({});
    await vi.advanceTimersByTimeAsync(0);
    expect(isOf(session)).toEqual({ sc_good: 'holds', sc_red: 'fails' });
    expect(client.asked.length).toBe(before + 2);
  });

  it('stay checked while one of them is changed, and go with a change of the drawing', async () => {
    const { session } = await opened();
    const { document } = session.state();
    const [good, red] = document.scenarios;
    if (good === undefined || red === undefined) throw new Error('There are two.');

    session.setDocument({
      ...document,
      scenarios: [
        { ...good, name: 'Better' },
        { ...red, expect: {} },
      ],
    });
    expect(isOf(session)).toEqual({ sc_good: 'holds' });
    await vi.advanceTimersByTimeAsync(0);
    expect(isOf(session)).toEqual({ sc_good: 'holds', sc_red: 'holds' });

    session.setDocument({ ...session.state().document, steps: [...DRAWING.steps] });
    expect(isOf(session)).toEqual({});
  });

  it('play to where they part from what they expect, and to the end where they do not', async () => {
    const { session } = await opened();

    session.playScenario('sc_red');
    await vi.advanceTimersByTimeAsync(60_000);
    const parted = session.state();
    expect(parted.isPlaying).toBe(false);
    expect(session.state().show).toMatchObject({ is: 'played' });
    const journal = parted.show.is === 'played' ? parted.show.replay.rehearsal.journal : [];
    const gone = journal.findIndex(
      (entry) => entry.type === 'step-finished' && entry.data.outcome === 'rejected',
    );
    expect(parted.seq).toBeGreaterThanOrEqual(journal[gone]?.seq ?? 0);
    expect(parted.seq).toBeLessThan(journal.at(-1)?.seq ?? 0);

    session.play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.state().seq).toBe(journal.at(-1)?.seq);

    session.playScenario('sc_good');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.state().isPlaying).toBe(false);
  });

  it('show how they come out without being played', async () => {
    const { session } = await opened();

    session.showScenario('sc_red');
    await vi.advanceTimersByTimeAsync(0);

    const { show, seq, isPlaying, origin } = session.state();
    expect({ isPlaying, origin }).toEqual({ isPlaying: false, origin: 'sc_red' });
    expect(seq).toBe(show.is === 'played' ? show.replay.rehearsal.journal.at(-1)?.seq : null);
  });
});

async function opened() {
  const client = inProcessRehearsal();
  const session = createRehearsalSession({ document: DRAWING, catalog: stepTypes, client });
  session.open();
  await vi.advanceTimersByTimeAsync(0);
  return { session, client };
}

function isOf(session: ReturnType<typeof createRehearsalSession>) {
  return Object.fromEntries([...session.state().results].map(([id, { is }]) => [id, is]));
}
