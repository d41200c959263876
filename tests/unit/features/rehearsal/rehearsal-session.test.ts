import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { WorkflowDocument } from '../../../../src/model/document';
import { stepTypes } from '../../../../src/steps/step-types';
import { inProcessRehearsal } from '../../../support/in-process-rehearsal';
import { type Sketch, sketch } from '../../../support/sketch';

const ORDER: Sketch = {
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: 'trigger',
    charge: {
      type: 'task',
      system: 'sy_cards',
      policy: { retry: { attempts: 3, firstWait: 'PT10M', factor: 1 } },
    },
    ask: { type: 'approval', estimate: { duration: { fixed: 'PT1H' } } },
    shipped: 'end',
    refused: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: ['start>charge', 'charge>ask', 'ask>shipped', 'ask:rejected>refused'],
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a rehearsal session', () => {
  it('works out the good day when it is opened, and stands before it', async () => {
    const { session } = await opened();

    const { show, seq, isPlaying, goodDay } = session.state();

    expect(show.is).toBe('played');
    expect([seq, isPlaying]).toEqual([0, false]);
    expect(goodDay).toMatchObject({ is: 'holds', ends: ['st_shipped'], elapsedMs: 3_600_000 });
  });

  it('plays by itself to the end, one beat after the other', async () => {
    const { session } = await opened();

    session.playGoodDay();
    await vi.advanceTimersByTimeAsync(0);
    const first = session.state().seq;
    await vi.advanceTimersByTimeAsync(60_000);

    expect(first).toBeGreaterThan(0);
    expect(session.state().isPlaying).toBe(false);
    expect(session.state().seq).toBe(journalOf(session).at(-1)?.seq);
  });

  it('plays faster when it is told to', async () => {
    const slow = await opened();
    const fast = await opened();
    fast.session.setSpeed(5);

    slow.session.play();
    fast.session.play();
    await vi.advanceTimersByTimeAsync(1_500);

    expect(fast.session.state().seq).toBeGreaterThan(slow.session.state().seq);
  });

  it('goes forward and back by beats, and never past the ends', async () => {
    const { session } = await opened();
    session.stepBack();
    expect(session.state().seq).toBe(0);

    session.stepForward();
    const first = session.state().seq;
    session.stepForward();
    session.stepBack();

    expect(session.state().seq).toBe(first);
    session.toEnd();
    session.stepForward();
    expect(session.state().seq).toBe(journalOf(session).at(-1)?.seq);
  });

  it('jumps to an entry together with everything that is seen with it', async () => {
    const { session } = await opened();
    const asked = journalOf(session).find(({ type }) => type === 'asked');

    session.jumpTo(asked?.seq ?? 0);

    const moment = playedOf(session).at(session.state().seq).moment;
    expect(moment.steps.get('st_ask')?.state).toBe('waiting-person');
  });

  it('writes what happens at a step into the script and plays on from where that makes a difference', async () => {
    const { session } = await opened();
    session.toEnd();

    session.setStep('st_charge', { is: 'fails', kind: 'unavailable', times: 2 });
    await settled();

    expect(session.state().scenario.script).toEqual({
      st_charge: [{ fail: 'unavailable' }, { fail: 'unavailable' }],
    });
    expect(session.state().isTried).toBe(true);
    expect(session.state().isPlaying).toBe(true);
    const { moment } = playedOf(session).at(session.state().seq);
    expect([...moment.steps.keys()]).not.toContain('st_ask');
  });

  it('does not move a player that stands before the start when the world is changed', async () => {
    const { session } = await opened();

    session.setStep('st_ask', { is: 'never' });
    await settled();

    expect([session.state().seq, session.state().isPlaying]).toEqual([0, false]);
  });

  it('marks what is shown as old from the moment of a change until the new answer is there', async () => {
    const { session, client } = await opened();
    client.hold();

    session.setStep('st_charge', { is: 'never' });
    expect(session.state().show.is).toBe('working');
    await settled();
    expect(session.state().show.is).toBe('working');
    client.answer();
    await settled();

    expect(session.state().show.is).toBe('played');
    expect(playedOf(session).scenario).toBe(session.state().scenario);
  });

  it('never shows the answer to an older question', async () => {
    const { session, client } = await opened();
    client.hold();
    session.setStep('st_charge', { is: 'never' });
    await settled();

    session.setStep('st_charge', { is: 'ordinary' });
    client.answer();
    await settled();
    expect(session.state().show.is).toBe('working');
    client.answer();
    await settled();

    expect(playedOf(session).rehearsal.state.status).toBe('finished');
    expect(session.state().isTried).toBe(false);
  });

  it('asks once for many changes in a row', async () => {
    const { session, client } = await opened();
    const before = client.asked.length;

    for (const times of [1, 2, 3]) session.setStep('st_charge', { is: 'fails', kind: 'error', times });
    await settled();

    expect(client.asked.length).toBe(before + 1);
  });

  it('resolves what needs attention as a part of the scenario and goes on', async () => {
    const { session } = await opened();
    session.setStep('st_charge', { is: 'fails', kind: 'refused', times: 1 });
    await settled();
    session.toEnd();
    const [incident] = playedOf(session).whole.incidents;

    session.resolve(incident?.incident ?? 0, {
      resolution: { act: 'retry', step: 'st_charge', outcome: null, result: null },
      afterMs: 3_600_000,
    });
    await settled();

    expect(session.state().scenario.resolve).toEqual([{ step: 'st_charge', do: 'retry', after: 'PT1H' }]);
    expect(playedOf(session).rehearsal.state.result).toBe('success');
    expect(session.state().isPlaying).toBe(true);
  });

  it('takes a system out for a while', async () => {
    const { session } = await opened();

    session.setGone('sy_cards', { fromMs: 0, forMs: 15 * 60_000 });
    await settled();

    expect(session.state().scenario.outages).toEqual([{ system: 'sy_cards', from: 'PT0S', for: 'PT15M' }]);
    const tries = journalOf(session).filter(({ type }) => type === 'attempt-started');
    expect(tries).toHaveLength(3);
  });

  it('drops all changes when it starts over', async () => {
    const { session } = await opened();
    session.setStep('st_charge', { is: 'never' });

    session.startOver();
    await settled();

    expect(session.state().isTried).toBe(false);
    expect(playedOf(session).rehearsal.state.status).toBe('finished');
  });

  it('says why a drawing cannot run', async () => {
    const { session } = await opened({ ...ORDER, arrows: [...ORDER.arrows, 'shipped>charge'] });

    const { show } = session.state();

    expect(show).toMatchObject({
      is: 'refused',
      refusal: { is: 'cannot-run', errors: [{ code: 'arrow-out-of-end' }] },
    });
  });

  it('says why a world cannot be played', async () => {
    const { session } = await opened({ steps: { lost: 'task' }, arrows: [] });

    expect(session.state().show).toMatchObject({
      is: 'refused',
      refusal: { is: 'cannot-play', problems: [{ code: 'no-trigger' }] },
    });
  });

  it('checks every saved scenario, and what is asked for meanwhile comes first', async () => {
    const scenarios = [
      {
        id: 'sc_no',
        name: 'Refused',
        script: { st_ask: [{ answer: 'rejected' }] },
        expect: { ends: ['st_refused'] },
      },
      {
        id: 'sc_odd',
        name: 'Odd',
        script: { st_ask: [{ answer: 'rejected' }] },
        expect: { ends: ['st_shipped'] },
      },
      { id: 'sc_gone', name: 'Gone', script: { st_gone: [{ hang: true }] } },
    ];
    const { session } = await opened({ ...ORDER, scenarios });

    session.playScenario('sc_no');
    await settled();

    const is = [...session.state().results].map(([id, result]) => [id, result.is]);
    expect(Object.fromEntries(is)).toEqual({ sc_no: 'holds', sc_odd: 'fails', sc_gone: 'refused' });
    expect(session.state().origin).toBe('sc_no');
  });

  it('goes on where it stood when only a scenario was saved', async () => {
    const { session, document } = await opened();
    session.setStep('st_ask', {
      is: 'answers',
      given: [{ by: null, answer: 'rejected', afterMs: null, reason: '' }],
    });
    await settled();
    session.toEnd();
    const { seq, scenario } = session.state();
    const saved = { ...scenario, id: 'sc_saved', name: 'Refused' };

    session.setDocument({ ...document, scenarios: [saved] });
    session.adopt(saved);
    await settled();

    expect(session.state()).toMatchObject({ seq, origin: 'sc_saved', isTried: false });
    expect(session.state().results.get('sc_saved')?.is).toBe('holds');
  });

  it('begins anew when the drawing changes, without what the drawing no longer has', async () => {
    const { session } = await opened();
    session.setStep('st_ask', { is: 'never' });
    await settled();
    session.toEnd();

    session.setDocument(
      sketch({
        ...ORDER,
        steps: { start: 'trigger', charge: 'task', shipped: 'end' },
        arrows: ['start>charge', 'charge>shipped'],
      }),
    );
    await settled();

    expect(session.state()).toMatchObject({ seq: 0, isTried: false, isPlaying: false });
    expect(playedOf(session).rehearsal.state.status).toBe('finished');
  });

  it('marks a step that was chosen elsewhere, and looks at one only when it is chosen here', async () => {
    const { session } = await opened();

    session.mark('st_charge');
    expect(session.state()).toMatchObject({ marked: 'st_charge', step: null, part: 'ways' });

    session.choose('st_ask');
    expect(session.state()).toMatchObject({ marked: null, step: 'st_ask' });

    // What is looked at already stays open.
    session.mark('st_ask');
    expect(session.state()).toMatchObject({ marked: null, step: 'st_ask' });
    session.mark('st_charge');
    expect(session.state()).toMatchObject({ marked: 'st_charge', step: null });

    session.setDocument(sketch({ steps: { start: 'trigger', end: 'end' }, arrows: ['start>end'] }));
    expect(session.state().marked).toBeNull();
  });

  it('plays an unfinished drawing up to where it stops', async () => {
    const { session } = await opened({ ...ORDER, arrows: ['start>charge'] });

    session.toEnd();

    const { moment } = playedOf(session).at(session.state().seq);
    expect(moment.steps.get('st_charge')?.state).toBe('needs-attention');
    expect(playedOf(session).whole.incidents).toMatchObject([
      { kind: 'gap', step: 'st_charge', outcome: 'done' },
    ]);
  });
});

type Session = ReturnType<typeof createRehearsalSession>;

async function opened(drawing: Sketch = ORDER) {
  const document: WorkflowDocument = sketch(drawing);
  const client = inProcessRehearsal();
  const session = createRehearsalSession({ document, catalog: stepTypes, client });
  session.open();
  await settled();
  return { session, client, document };
}

/** Lets answers come and debounced changes be worked out, but no beat pass. */
async function settled() {
  await vi.advanceTimersByTimeAsync(100);
}

function playedOf(session: Session) {
  const { show } = session.state();
  if (show.is !== 'played') throw new Error(`nothing is played: ${JSON.stringify(show)}`);
  return show.replay;
}

function journalOf(session: Session) {
  return playedOf(session).rehearsal.journal;
}
