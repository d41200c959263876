import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { RunEvent } from '../../../src/engine/event';
import { openRun } from '../../../src/engine/open-run';
import { newRun } from '../../../src/engine/state';
import { stepTypes } from '../../../src/steps/step-types';
import type { NewRun, Rehearsed, RunHead, RunStep, RunStore } from '../../../src/storage/run-store';
import { drawing, must } from './stored-workflow';
import { devices, SECOND_MS, START_AT } from './test-device';

const start: RunEvent = {
  type: 'start',
  at: START_AT,
  trigger: 'st_start',
  input: {},
  seed: 1,
  offsets: [[0, 0]],
};
const packed: RunEvent = { type: 'work-done', at: START_AT + 60_000, activation: 2, attempt: 1, output: {} };

function aRun(id = 'ru_1', workflow = 'wf_first', kind: NewRun['kind'] = 'live'): NewRun {
  return { id, kind, title: 'Order 12', document: drawing(workflow), state: newRun() };
}

/** Plays events through the real engine and gives what each of them did. */
function play(run: string, ...events: readonly RunEvent[]): readonly RunStep[] {
  const graph = compile(drawing(), stepTypes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  const engine = openRun(graph.value, newRun());
  let owed: readonly string[] = [];
  return events.map((event, index) => {
    const { journal, commands } = engine.apply(event);
    // The engine goes on with its own state: what is stored is a copy of this moment.
    const state = structuredClone(engine.snapshot());
    const settles = owed;
    owed = commands.map((_, nth) => `${run}:${String(index + 1)}:${String(nth + 1)}`);
    const key = `ev_${String(index + 1)}`;
    return { run, afterEvents: index, key, event, entries: journal, state, commands, settles };
  });
}

async function begun(store: RunStore, run = aRun()) {
  await must(store.create(run));
  const [first, second] = play(run.id, start, packed);
  if (first === undefined || second === undefined) throw new Error('Two events make two steps.');
  return { first, second };
}

describe.each(devices)('runs in %s', (_, makeDevice) => {
  it('keep an event, its journal, the state and what it owes together', async () => {
    // given
    const device = makeDevice();
    const store = device.connect().runs;
    const { first, second } = await begun(store);

    // when
    const started = await must(store.append(first));
    const finished = await must(store.append(second));

    // then
    expect(started).toMatchObject({ isRepeat: false, head: { events: 1, status: 'running' } });
    expect(started.owed).toEqual([
      { key: 'ru_1:1:1', run: 'ru_1', command: first.commands[0], since: START_AT + SECOND_MS },
    ]);
    expect(finished).toMatchObject({ head: { events: 2, status: 'finished', result: 'success' }, owed: [] });
    const opened = await must(device.connect().runs.open('ru_1'));
    expect(opened).toEqual({
      head: finished.head,
      document: drawing(),
      state: second.state,
      journal: [...first.entries, ...second.entries],
      events: [
        { key: 'ev_1', event: start },
        { key: 'ev_2', event: packed },
      ],
      owed: [],
    });
  });

  it('take an event once, however often it arrives', async () => {
    // given
    const store = makeDevice().connect().runs;
    const { first, second } = await begun(store);
    await must(store.append(first));
    await must(store.append(second));

    // when
    const again = await must(store.append(first));

    // then
    expect(again).toMatchObject({ isRepeat: true, owed: [], head: { events: 2 } });
    expect((await must(store.open('ru_1'))).events).toHaveLength(2);
  });

  it('refuse an event that does not know of another one, and write nothing of it', async () => {
    // given
    const device = makeDevice();
    const [mine, theirs] = [device.connect().runs, device.connect().runs];
    const { first } = await begun(mine);

    // when
    const results = await Promise.all([
      mine.append({ ...first, key: 'ev_mine' }),
      theirs.append({ ...first, key: 'ev_theirs' }),
    ]);

    // then
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'overtaken', id: 'ru_1', revision: 1 },
    });
    const { journal, events, owed } = await must(mine.open('ru_1'));
    expect([journal.length, events.length, owed.length]).toEqual([
      first.entries.length,
      1,
      first.commands.length,
    ]);
  });

  it('tell after a restart what is still owed', async () => {
    // given
    const device = makeDevice();
    const store = device.connect().runs;
    const one = await begun(store, aRun('ru_1'));
    const two = await begun(store, aRun('ru_2'));
    await must(store.append(two.first));
    await must(store.append(one.first));

    // when
    const owed = await must(device.connect().runs.owed());

    // then: the oldest first
    expect(owed.map(({ key, command }) => [key, command.type])).toEqual([
      ['ru_2:1:1', 'start-work'],
      ['ru_1:1:1', 'start-work'],
    ]);
    await must(store.settle(['ru_2:1:1']));
    expect((await must(store.owed())).map(({ key }) => key)).toEqual(['ru_1:1:1']);
  });

  it('are listed by their last event, and by workflow and kind', async () => {
    // given
    const store = makeDevice().connect().runs;
    const { first } = await begun(store, aRun('ru_1'));
    await must(store.create(aRun('ru_2', 'wf_first', 'rehearsal')));
    await must(store.create(aRun('ru_3', 'wf_other')));
    await must(store.append(first));

    // then
    const ids = async (filter: Parameters<RunStore['list']>[0]) =>
      (await must(store.list(filter))).map(({ id }) => id);
    expect(await ids({})).toEqual(['ru_1', 'ru_3', 'ru_2']);
    expect(await ids({ workflow: 'wf_first' })).toEqual(['ru_1', 'ru_2']);
    expect(await ids({ workflow: 'wf_first', kind: 'rehearsal' })).toEqual(['ru_2']);
    expect(await ids({ workflow: 'wf_none' })).toEqual([]);
  });

  it('are never begun over another one, and not found when there is none', async () => {
    const store = makeDevice().connect().runs;
    const { first } = await begun(store);
    expect(await store.create(aRun())).toEqual({ ok: false, error: { code: 'taken', id: 'ru_1' } });
    expect(await store.open('ru_2')).toEqual({ ok: false, error: { code: 'gone', id: 'ru_2' } });
    expect(await store.append({ ...first, run: 'ru_2' })).toMatchObject({ error: { code: 'gone' } });
  });

  it('keep of a rehearsal how it went, and show it in the list', async () => {
    // given
    const device = makeDevice();
    const store = device.connect().runs;
    const { first, second } = await begun(store);
    await must(store.append(first));
    await must(store.append(second));
    const whole = await must(store.open('ru_1'));
    const rehearsed: Rehearsed = {
      elapsedMs: 60_000,
      endedBy: 'run-over',
      ends: ['Over'],
      drawing: 'a digest',
      day: 'another',
    };
    const head: RunHead = { ...whole.head, id: 'ru_2', kind: 'rehearsal', rehearsed };

    // when
    await must(store.add({ ...whole, head }));

    // then
    const again = device.connect().runs;
    expect(await must(again.list({ workflow: 'wf_first', kind: 'rehearsal' }))).toEqual([head]);
    expect(await must(again.open('ru_2'))).toEqual({ ...whole, head });
  });

  it('can be moved whole, and deleted for good', async () => {
    // given
    const store = makeDevice().connect().runs;
    const { first } = await begun(store);
    await must(store.append(first));
    const whole = await must(store.open('ru_1'));

    // when
    const other = makeDevice().connect().runs;
    await must(other.add(whole));

    // then
    expect(await must(other.open('ru_1'))).toEqual(whole);
    expect(await must(other.owed())).toEqual(whole.owed);
    expect(await other.add(whole)).toEqual({ ok: false, error: { code: 'taken', id: 'ru_1' } });
    await must(other.remove('ru_1'));
    expect(await other.open('ru_1')).toMatchObject({ error: { code: 'gone' } });
    expect(await must(other.owed())).toEqual([]);
    await must(other.create(aRun()));
    expect((await must(other.open('ru_1'))).journal).toEqual([]);
  });
});
