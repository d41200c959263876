import { describe, expect, it } from 'vitest';
import { watchForEmptying } from '../../../src/storage/watch-for-emptying';
import { memorySmallStore } from './memory-small-store';
import { commitOf, drawing, must, renamed } from './stored-workflow';
import { memoryDevice, SECOND_MS, START_AT } from './test-device';

describe('a store that is watched', () => {
  it('notes every save', async () => {
    // given
    const small = memorySmallStore();
    const store = watchForEmptying(memoryDevice().connect().workflows, small);
    expect(small.read()).toBeNull();

    // when
    await must(store.create(drawing('wf_a')));
    await must(store.create(drawing('wf_b')));
    const opened = await must(store.open('wf_a'));
    await must(store.commit(commitOf(opened, renamed(opened.document, 'Returns'))));

    // then
    const note = { workflows: 2, lastSavedAt: START_AT + 2 * SECOND_MS, lastRevision: 1 };
    expect(JSON.parse(small.read() ?? '')).toEqual(note);
  });

  it('does not take an emptied device for a new one', async () => {
    // given: saved on one device, and the database is a new one
    const small = memorySmallStore();
    await must(watchForEmptying(memoryDevice().connect().workflows, small).create(drawing()));
    const emptied = watchForEmptying(memoryDevice().connect().workflows, small);

    // then
    const trouble = { code: 'emptied', workflows: 1, lastSavedAt: START_AT, lastRevision: 0 };
    expect(await emptied.list()).toEqual({ ok: false, error: trouble });
    expect(await emptied.create(drawing())).toEqual({ ok: false, error: trouble });

    // when: the owner has seen it
    emptied.startAfresh();

    // then
    expect(await emptied.list()).toEqual({ ok: true, value: [] });
    await must(emptied.create(drawing()));
    expect(JSON.parse(small.read() ?? '')).toMatchObject({ workflows: 1 });
  });

  it('tells a new device without asking the database', async () => {
    // given
    const small = memorySmallStore();
    const store = watchForEmptying(memoryDevice().connect().workflows, small);
    expect(store.isNew()).toBe(true);

    // when
    await must(store.create(drawing()));
    await must(store.remove('wf_first'));

    // then
    expect(store.isNew()).toBe(false);
  });

  it('knows that a library was emptied by its owner', async () => {
    // given
    const small = memorySmallStore();
    const store = watchForEmptying(memoryDevice().connect().workflows, small);
    await must(store.create(drawing()));
    await must(store.remove('wf_first'));

    // then: what was put away is still there
    expect(await store.list()).toEqual({ ok: true, value: [] });
    await must(store.purge(Number.POSITIVE_INFINITY));
    expect(JSON.parse(small.read() ?? '')).toMatchObject({ workflows: 0 });
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });

  it.each(['', 'no note', '{"workflows":"3"}', 'null', '[]'])(
    'takes the text «%s» for no note',
    async (text) => {
      const store = watchForEmptying(memoryDevice().connect().workflows, memorySmallStore(text));
      expect(await store.list()).toEqual({ ok: true, value: [] });
    },
  );
});
