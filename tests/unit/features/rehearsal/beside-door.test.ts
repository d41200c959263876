import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepPlan } from '../../../../src/features/rehearsal/script/step-plan';
import { createRehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { JournalEntry } from '../../../../src/model/journal';
import { stepTypes } from '../../../../src/steps/step-types';
import { inProcessRehearsal } from '../../../support/in-process-rehearsal';
import { sketch } from '../../../support/sketch';

const ORDER = sketch({
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  steps: {
    start: 'trigger',
    charge: { type: 'task', estimate: { duration: { fixed: 'PT5M' } } },
    ask: {
      type: 'approval',
      estimate: { duration: { fixed: 'PT1H' } },
      config: { approvers: ['ro_boss'] },
    },
    shipped: 'end',
    refused: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: ['start>charge', 'charge>ask', 'ask>shipped', 'ask:rejected>refused'],
  scenarios: [{ id: 'sc_slow', name: 'A slow day', script: { st_charge: [{ takes: 'P1D' }] } }],
});

const REJECTED: StepPlan = {
  is: 'answers',
  given: [{ by: null, answer: 'rejected', afterMs: 3_600_000, reason: 'No' }],
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a second run beside the first', () => {
  it('is a twin that shares every entry before the moment, byte for byte, and parts after it', async () => {
    const { session, journal, asked } = await opened();
    const seq = asked();

    session.branchOff({ seq, step: 'st_ask', activation: 3, instead: { is: 'plan', plan: REJECTED } });
    await settle();

    const { beside, show } = session.state();
    expect(beside?.is).toBe('there');
    const twin = beside?.is === 'there' ? beside.replay.rehearsal : null;
    expect(JSON.stringify(twin?.journal.slice(0, seq))).toBe(JSON.stringify(journal.slice(0, seq)));
    expect(twin?.state.ends).toEqual(['st_refused']);
    expect(show.is === 'played' && show.replay.rehearsal.journal).toBe(journal);
  });

  it('leaves the world of the first as it was, until the second is kept', async () => {
    const { session, asked } = await opened();
    session.branchOff({
      seq: asked(),
      step: 'st_ask',
      activation: 3,
      instead: { is: 'plan', plan: REJECTED },
    });
    await settle();
    expect(session.state().isTried).toBe(false);

    session.keepSecond();

    const { beside, isTried, scenario } = session.state();
    expect([beside, isTried]).toEqual([null, true]);
    expect(scenario.script['st_ask']).toEqual([{ answer: 'rejected', after: 'PT1H', reason: 'No' }]);
    expect(endsOf(session)).toEqual(['st_refused']);
  });

  it('is watched at the same moment, and the first again', async () => {
    const { session, asked } = await opened();
    session.jumpTo(asked());
    const place = session.state().seq;
    session.branchOff({ seq: place, step: 'st_ask', activation: 3, instead: { is: 'plan', plan: REJECTED } });
    await settle();

    session.watchOther();
    expect([endsOf(session), session.state().seq]).toEqual([['st_refused'], place]);
    session.toEnd();
    session.watchOther();

    expect(endsOf(session)).toEqual(['st_shipped']);
    expect(session.state().seq).toBe(journalOf(session).at(-1)?.seq);
  });

  it('goes away with what it was, while the first stays', async () => {
    const { session, asked } = await opened();
    session.branchOff({
      seq: asked(),
      step: 'st_ask',
      activation: 3,
      instead: { is: 'plan', plan: REJECTED },
    });
    await settle();
    session.watchOther();

    session.dropSecond();

    expect([session.state().beside, session.state().isTried]).toEqual([null, false]);
    expect(endsOf(session)).toEqual(['st_shipped']);
  });

  it('can be a saved day', async () => {
    const { session } = await opened();

    session.compareWithDay('sc_slow');
    await settle();

    const { beside } = session.state();
    expect(beside?.is === 'there' && beside.replay.rehearsal.elapsedMs).toBe(25 * 3_600_000);
    expect(session.state().origin).toBeNull();
  });

  it('says so when the moment cannot be parted', async () => {
    const { session } = await opened();

    session.branchOff({
      seq: 10_000,
      step: 'st_charge',
      activation: 2,
      instead: { is: 'plan', plan: { is: 'never' } },
    });
    await settle();

    expect(session.state().beside).toMatchObject({ is: 'refused', why: { is: 'cannot-part' } });
  });

  it('goes when another day is played', async () => {
    const { session } = await opened();
    session.compareWithDay('sc_slow');
    await settle();

    session.playScenario('sc_slow');

    expect(session.state().beside).toBeNull();
  });
});

const RULES = [{ id: 'ru_big', name: 'Big', when: { field: 'fd_sum', is: 'more', value: 400 } }];

const BILL = sketch({
  fields: [{ id: 'fd_sum', type: 'number', required: true, sample: 120 }],
  steps: {
    start: 'trigger',
    size: { type: 'branch', config: { rules: RULES } },
    paid: 'end',
    looked: 'end',
  },
  arrows: ['start>size', 'size:ru_big>looked', 'size>paid'],
});

describe('an either-or that goes the other way', () => {
  const otherWay = (outcome: string) =>
    ({ seq: 1, step: 'st_size', activation: 2, instead: { is: 'other-way', outcome } }) as const;

  it('is a twin by the smallest change of facts, which it knows', async () => {
    const { session } = await opened(BILL);
    session.branchOff(otherWay('ru_big'));
    await settle();

    const { beside } = session.state();
    expect(beside).toMatchObject({
      is: 'there',
      what: { changes: [{ field: 'fd_sum', from: 120, to: 401 }] },
      world: { scenario: { input: { fd_sum: 401 } } },
    });
    expect(beside?.is === 'there' && beside.replay.rehearsal.state.ends).toEqual(['st_looked']);
    expect(endsOf(session)).toEqual(['st_paid']);
  });

  it('is not there where no facts lead there, which is said', async () => {
    const { session } = await opened(BILL);
    session.branchOff(otherWay('ru_none'));
    await settle();
    expect(session.state().beside).toMatchObject({ is: 'refused', why: { is: 'no-facts' } });
  });
});

describe('a run that was played before', () => {
  it('is taken up as it was, and a twin branches off it', async () => {
    // given: an earlier run of another day
    const earlier = await opened();
    earlier.session.setStep('st_charge', { is: 'slow', takesMs: 172_800_000 });
    await settle();
    const { show } = earlier.session.state();
    if (show.is !== 'played') throw new Error('nothing was played');
    const { session, asked } = await opened();

    // when
    session.takeUp(show.replay);
    session.branchOff({
      seq: asked(),
      step: 'st_ask',
      activation: 3,
      instead: { is: 'plan', plan: REJECTED },
    });
    await settle();

    // then: the first is the very run, the twin shares its slow day
    expect(journalOf(session)).toBe(show.replay.rehearsal.journal);
    const { beside, scenario } = session.state();
    expect(beside?.is === 'there' && beside.replay.rehearsal.state.ends).toEqual(['st_refused']);
    expect(beside?.is === 'there' && beside.replay.rehearsal.elapsedMs).toBeGreaterThan(172_800_000);
    expect(scenario).toBe(show.replay.scenario);
  });
});

describe('playing', () => {
  it('stops by itself where a step starts that is marked, and goes on when it is told to', async () => {
    const { session } = await opened();
    session.toggleStop('st_ask');

    session.play();
    await vi.advanceTimersByTimeAsync(30_000);

    const { isPlaying, seq } = session.state();
    expect(isPlaying).toBe(false);
    const now = journalOf(session)[seq - 1];
    expect(now?.data).toMatchObject({ step: 'st_ask' });
    expect(seq).toBeLessThan(journalOf(session).length);

    session.play();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(session.state().seq).toBe(journalOf(session).at(-1)?.seq);
  });
});

type Session = ReturnType<typeof createRehearsalSession>;

async function opened(document = ORDER) {
  const session = createRehearsalSession({
    document,
    catalog: stepTypes,
    client: inProcessRehearsal(),
  });
  session.open();
  await settle();
  const journal = journalOf(session);
  const asked = () => journal.find(({ type }) => type === 'asked')?.seq ?? 0;
  return { session, journal, asked };
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
}

function journalOf(session: Session): readonly JournalEntry[] {
  const { show } = session.state();
  return show.is === 'played' ? show.replay.rehearsal.journal : [];
}

function endsOf(session: Session): readonly string[] {
  const { show } = session.state();
  return show.is === 'played' ? show.replay.rehearsal.state.ends : [];
}
