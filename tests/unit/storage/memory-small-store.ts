import type { SmallStore } from '../../../src/storage/watch-for-emptying';

/** Keeps one small text for as long as a test runs. */
export function memorySmallStore(text: string | null = null): SmallStore {
  let kept = text;
  return {
    read: () => kept,
    write: (next) => {
      kept = next;
    },
  };
}
