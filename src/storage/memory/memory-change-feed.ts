import type { ChangeFeed, StoredChange } from '../change-feed';

type Listener = (change: StoredChange) => void;

/** Makes the air between tabs that are only pretended: each call gives one more tab's feed. */
export function createMemoryChangeFeeds(): () => ChangeFeed {
  const tabs = new Set<Set<Listener>>();
  return () => {
    const own = new Set<Listener>();
    tabs.add(own);
    return {
      announce: (change) => {
        for (const tab of tabs) if (tab !== own) for (const listener of tab) listener(change);
      },
      listen: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
      close: () => tabs.delete(own),
    };
  };
}
