import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBroadcastChangeFeed } from '../../../src/storage/broadcast-change-feed';
import {
  announceChanges,
  type ChangeFeed,
  readChange,
  type StoredChange,
} from '../../../src/storage/change-feed';
import { createMemoryChangeFeeds } from '../../../src/storage/memory/memory-change-feed';
import { commitOf, drawing, must, renamed } from './stored-workflow';
import { memoryDevice } from './test-device';

const feeds: ChangeFeed[] = [];

afterEach(() => {
  for (const feed of feeds) feed.close();
});

const saved: StoredChange = { id: 'wf_a', what: 'saved', revision: 3 };

describe.each([
  ['memory', createMemoryChangeFeeds],
  ['the browser', () => () => createBroadcastChangeFeed(new BroadcastChannel('changes'))],
])('changes carried by %s', (_, makeTabs) => {
  it('reach every other tab, and not the one that told', async () => {
    // given
    const tab = makeTabs();
    const [first, second] = [tab(), tab()];
    feeds.push(first, second);
    const heard: StoredChange[] = [];
    const own = vi.fn();
    second.listen((change) => heard.push(change));
    second.listen(own)();
    first.listen(own);

    // when
    first.announce(saved);

    // then
    await vi.waitFor(() => expect(heard).toEqual([saved]));
    expect(own).not.toHaveBeenCalled();
  });
});

it('tells of everything that was written, and of nothing that was not', async () => {
  // given
  const tab = createMemoryChangeFeeds();
  const heard: string[] = [];
  tab().listen(({ what, id, revision }) => heard.push(`${what} ${id} ${String(revision)}`));
  const store = announceChanges(memoryDevice().connect().workflows, tab());

  // when
  await must(store.create(drawing()));
  const opened = await must(store.open('wf_first'));
  const commit = commitOf(opened, renamed(opened.document, 'Returns'));
  await must(store.commit(commit));
  await store.commit({ ...commit, key: 'ch_late' });
  await must(store.remove('wf_first'));
  await must(store.restore('wf_first'));
  await must(store.remove('wf_first'));
  await store.remove('wf_none');
  await must(store.purge(Number.POSITIVE_INFINITY));

  // then
  expect(heard).toEqual([
    'created wf_first 0',
    'saved wf_first 1',
    'removed wf_first 1',
    'restored wf_first 1',
    'removed wf_first 1',
    'deleted wf_first null',
  ]);
});

it.each([null, 'saved', {}, { id: 'wf_a' }, { id: 1, what: 'saved' }, { id: 'wf_a', what: 'painted' }])(
  'passes over a message of another version: %j',
  (message) => {
    expect(readChange(message)).toBeNull();
  },
);
