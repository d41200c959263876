import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type EarlierRuns,
  MOST_KEPT,
  makeEarlierRuns,
} from '../../../../src/features/rehearsal/earlier/earlier-runs';
import { keepPlayed } from '../../../../src/features/rehearsal/session/keep-played';
import { openKeptSession } from '../../../../src/features/rehearsal/session/kept-session';
import {
  createRehearsalSession,
  type RehearsalSession,
} from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { Replay } from '../../../../src/features/rehearsal/session/replay';
import { timelineOf } from '../../../../src/projections/timeline';
import { stepTypes } from '../../../../src/steps/step-types';
import type { RunStore } from '../../../../src/storage/run-store';
import { countingIds } from '../../../support/counting-ids';
import { inProcessRehearsal } from '../../../support/in-process-rehearsal';
import { scenarioOf } from '../../../support/play';
import { sketch } from '../../../support/sketch';
import { canonical } from '../../storage/stored-workflow';
import { devices, memoryDevice, type TestDevice, tickingClock } from '../../storage/test-device';

const ORDER = canonical(
  sketch({
    systems: [{ id: 'sy_cards', name: 'Card gateway' }],
    steps: {
      start: 'trigger',
      charge: {
        type: 'task',
        system: 'sy_cards',
        policy: { retry: { attempts: 3, firstWait: 'PT10M', factor: 1 } },
        estimate: { duration: { fixed: 'PT20M' } },
      },
      shipped: 'end',
    },
    arrows: ['start>charge', 'charge>shipped'],
  }),
);

describe.each(devices)('earlier rehearsals in %s', (_, makeDevice) => {
  it('open after a reload with the same timeline, story and the player at the end', async () => {
    // given
    const device = makeDevice();
    const played = await play((session) => session.setStep('st_charge', fails(2)));
    await earlierOn(device).keep(played, { title: 'Charge fails twice', ends: ['Shipped'] });

    // when: another tab, or the same one after a reload
    const earlier = earlierOn(device);
    const [head] = await headsOf(earlier);
    const opened = await earlier.open(head?.id ?? '', ORDER);

    // then
    expect(head).toMatchObject({ title: 'Charge fails twice', status: 'finished', result: 'success' });
    expect(head?.rehearsed).toMatchObject({ elapsedMs: played.rehearsal.elapsedMs, ends: ['Shipped'] });
    if (!opened.ok) throw new Error(opened.error.code);
    const { replay, isOlder } = opened.value;
    expect(isOlder).toBe(false);
    expect(replay.rehearsal).toEqual(played.rehearsal);
    expect(replay.scenario).toEqual(played.scenario);
    expect(timelineOf(replay.whole, replay.document, { rowsBy: 'owner' })).toEqual(
      timelineOf(played.whole, played.document, { rowsBy: 'owner' }),
    );
    const session = openKeptSession(opened.value, stepTypes, () => undefined);
    const { seq, show } = session.state();
    expect(seq).toBe(played.rehearsal.journal.at(-1)?.seq);
    expect(show.is === 'played' ? show.replay.at(seq).story : null).toEqual(played.at(seq).story);
  });

  it('still tell what began beside them', async () => {
    // given
    const again = { id: 'sc_again', name: '', again: [{ after: 'PT1M' }] };
    const document = canonical({ ...ORDER, scenarios: [scenarioOf(again)] });
    const earlier = earlierOn(makeDevice());
    const played = await play((session) => {
      session.setDocument(document);
      session.playScenario('sc_again');
    });
    await earlier.keep(played, GOOD_DAY);

    // when
    const [head] = await headsOf(earlier);
    const opened = await earlier.open(head?.id ?? '', document);

    // then
    if (!opened.ok) throw new Error(opened.error.code);
    const { rehearsal, at } = opened.value.replay;
    expect(rehearsal).toEqual(played.rehearsal);
    const told = at(rehearsal.journal.length).story.map(({ code }) => code);
    expect(told.filter((code) => code === 'began-also')).toHaveLength(1);
  });

  it('say that the workflow was drawn otherwise, and keep the drawing that was played', async () => {
    // given
    const earlier = earlierOn(makeDevice());
    await earlier.keep(await play(), GOOD_DAY);
    const [head] = await headsOf(earlier);
    const today = canonical({ ...ORDER, steps: ORDER.steps.map((step) => ({ ...step, name: 'New name' })) });
    const moved = { ...ORDER, steps: ORDER.steps.map((step) => ({ ...step, at: { x: 7, y: 7 } })) };

    // when
    const [later, same] = [
      await earlier.open(head?.id ?? '', today),
      await earlier.open(head?.id ?? '', moved),
    ];

    // then: where a step lies on the paper changes nothing about what happened
    expect(later).toMatchObject({
      ok: true,
      value: { isOlder: true, replay: { document: { steps: ORDER.steps } } },
    });
    expect(same).toMatchObject({ ok: true, value: { isOlder: false } });
  });

  it('come back when deleting is undone', async () => {
    // given
    const earlier = earlierOn(makeDevice());
    await earlier.keep(await play(), GOOD_DAY);
    const before = await headsOf(earlier);

    // when
    const removed = await earlier.remove(before[0]?.id ?? '');
    const without = await headsOf(earlier);
    if (!removed.ok || removed.value === null) throw new Error('It can be brought back.');
    await removed.value();

    // then
    expect(without).toEqual([]);
    expect(await headsOf(earlier)).toEqual(before);
    expect(await earlier.open(before[0]?.id ?? '', ORDER)).toMatchObject({ ok: true });
  });
});

describe('earlier rehearsals', () => {
  it('hold the same day of the same drawing once, by when it was last played', async () => {
    // given
    const earlier = earlierOn(memoryDevice());
    await earlier.keep(await play(), GOOD_DAY);
    await earlier.keep(await play((session) => session.setStep('st_charge', fails(1))), {
      title: 'Fails',
      ends: [],
    });

    // when
    await earlier.keep(await play(), GOOD_DAY);

    // then
    expect((await headsOf(earlier)).map(({ title }) => title)).toEqual(['The good day', 'Fails']);
  });

  it(`are the last ${String(MOST_KEPT)}`, async () => {
    // given
    const earlier = earlierOn(memoryDevice());
    const replay = await play();
    for (let day = 1; day <= MOST_KEPT + 2; day += 1) {
      const scenario = { ...replay.scenario, until: `P${String(day)}D` };
      await earlier.keep({ ...replay, scenario }, { title: `Day ${String(day)}`, ends: [] });
    }

    // then
    const titles = (await headsOf(earlier)).map(({ title }) => title);
    expect(titles).toHaveLength(MOST_KEPT);
    expect([titles[0], titles.at(-1)]).toEqual([`Day ${String(MOST_KEPT + 2)}`, 'Day 3']);
  });

  it('lose nothing when the device is full: what is there stays, and the last one can be kept later', async () => {
    // given
    const { runs } = memoryDevice().connect();
    let isFull = false;
    const small: RunStore = {
      ...runs,
      add: (run) => (isFull ? Promise.resolve({ ok: false, error: { code: 'full' } }) : runs.add(run)),
    };
    const earlier = makeEarlierRuns({
      workflow: ORDER.id,
      runs: small,
      ids: countingIds(),
      clock: tickingClock(),
    });
    await earlier.keep(await play(), GOOD_DAY);

    // when
    isFull = true;
    await earlier.keep(await play((session) => session.setStep('st_charge', fails(1))), {
      title: 'Fails',
      ends: [],
    });

    // then
    expect(earlier.store.getState().notKept).toEqual({ is: 'trouble', trouble: { code: 'full' } });
    expect(await headsOf(earlier)).toHaveLength(1);

    // and when there is room again
    isFull = false;
    await earlier.keepAgain();
    expect(earlier.store.getState().notKept).toBeNull();
    expect((await headsOf(earlier)).map(({ title }) => title)).toEqual(['Fails', 'The good day']);
  });

  it('are not shown where what lies there is no rehearsal', async () => {
    // given: as a backup may bring it
    const device = memoryDevice();
    const earlier = earlierOn(device);
    await earlier.keep(await play(), GOOD_DAY);
    const { runs } = device.connect();
    const [head] = await headsOf(earlier);
    const stored = await runs.open(head?.id ?? '');
    if (!stored.ok) throw new Error(stored.error.code);
    await runs.add({ ...stored.value, head: { ...stored.value.head, id: 'ru_odd' }, events: [] });

    // then
    expect(await earlier.open('ru_odd', ORDER)).toEqual({ ok: false, error: { code: 'not-watchable' } });
    expect(await earlier.open('ru_none', ORDER)).toMatchObject({ ok: false, error: { code: 'gone' } });
  });
});

describe('what is kept', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is what somebody watches, once, and not what nobody has begun', async () => {
    // given
    const session = openSession();
    const kept: Replay[] = [];
    const stop = keepPlayed(session, (replay) => kept.push(replay));
    session.open();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(kept).toEqual([]);

    // when
    session.playGoodDay();
    await vi.advanceTimersByTimeAsync(60_000);
    session.toStart();
    session.toEnd();
    await vi.advanceTimersByTimeAsync(5_000);

    // then
    expect(kept).toHaveLength(1);
    stop();
  });

  it('is not every number on the way to the one that is meant', async () => {
    // given
    const session = openSession();
    const kept: Replay[] = [];
    const stop = keepPlayed(session, (replay) => kept.push(replay));
    session.open();
    await vi.advanceTimersByTimeAsync(100);
    session.toEnd();

    // when
    for (const times of [1, 2, 3]) {
      session.setStep('st_charge', fails(times));
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.advanceTimersByTimeAsync(5_000);

    // then
    expect(kept.map(({ scenario }) => scenario.script['st_charge']?.length)).toEqual([3]);
    stop();
  });

  it('is kept at once when the screen is left', async () => {
    const session = openSession();
    const kept: Replay[] = [];
    const stop = keepPlayed(session, (replay) => kept.push(replay));
    session.open();
    await vi.advanceTimersByTimeAsync(100);
    session.toEnd();

    stop();

    expect(kept).toHaveLength(1);
    session.toStart();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(kept).toHaveLength(1);
  });
});

describe('an earlier rehearsal on the screen', () => {
  it('can be gone through, and not be changed', async () => {
    // given
    const earlier = earlierOn(memoryDevice());
    await earlier.keep(await play(), GOOD_DAY);
    const [head] = await headsOf(earlier);
    const opened = await earlier.open(head?.id ?? '', ORDER);
    if (!opened.ok) throw new Error(opened.error.code);
    const session = openKeptSession(opened.value, stepTypes, () => undefined);
    const before = session.state();

    // when
    session.setStep('st_charge', { is: 'never' });
    session.playGoodDay();
    session.startOver();

    // then
    expect(session.state()).toBe(before);
    session.toStart();
    session.stepForward();
    expect(session.state().seq).toBeGreaterThan(0);
    expect(session.state().seq).toBeLessThan(before.seq);
  });

  it('can be played again today: its day is tried, or the saved one that is like it is played', async () => {
    // given
    const { scenario } = await play((session) => session.setStep('st_charge', fails(2)));
    const saved = { ...scenario, id: 'sc_two', name: 'Twice' };

    // when
    const [tried, known] = [openSession(), openSession({ ...ORDER, scenarios: [saved] })];
    tried.playDay(scenario);
    known.playDay(scenario);

    // then
    expect(tried.state()).toMatchObject({
      origin: null,
      isTried: true,
      scenario: { script: scenario.script },
    });
    expect(known.state()).toMatchObject({ origin: 'sc_two', isTried: false });
    await vi.waitUntil(() => tried.state().seq > 0 && known.state().seq > 0);
    tried.close();
    known.close();
  });
});

const GOOD_DAY = { title: 'The good day', ends: ['Shipped'] };

function fails(times: number) {
  return { is: 'fails', kind: 'unavailable', times } as const;
}

function openSession(document = ORDER): RehearsalSession {
  return createRehearsalSession({ document, catalog: stepTypes, client: inProcessRehearsal() });
}

function earlierOn(device: TestDevice): EarlierRuns {
  const { runs } = device.connect();
  return makeEarlierRuns({ workflow: ORDER.id, runs, ids: { next: nextId }, clock });
}

/** The days of all tests lie one after the other, whichever device they are kept on. */
const clock = tickingClock();
let last = 0;

function nextId(prefix: string): string {
  last += 1;
  return `${prefix}_${String(last)}`;
}

/** Plays a day to its end, after it was changed. */
async function play(change?: (session: RehearsalSession) => void): Promise<Replay> {
  const session = openSession();
  session.open();
  await vi.waitUntil(() => session.state().show.is === 'played', { interval: 1 });
  change?.(session);
  await vi.waitUntil(() => session.state().show.is === 'played', { interval: 1 });
  const { show } = session.state();
  session.close();
  if (show.is !== 'played') throw new Error(show.is);
  return show.replay;
}

async function headsOf(earlier: EarlierRuns) {
  await earlier.load();
  const { list } = earlier.store.getState();
  if (list.is !== 'there') throw new Error(list.is);
  return list.heads;
}
