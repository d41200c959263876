import { type ChangeFeed, readChange, type StoredChange } from './change-feed';

/** Carries changes over a channel of the browser; the feed closes the channel. */
export function createBroadcastChangeFeed(channel: BroadcastChannel): ChangeFeed {
  const listeners = new Set<(change: StoredChange) => void>();
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const change = readChange(event.data);
    if (change !== null) for (const listener of listeners) listener(change);
  };
  return {
    announce: (change) => channel.postMessage(change),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
