/** Holds what is still to come, soonest first; what is due at the same instant comes in the order it was set. */
export interface EventQueue<What> {
  /** Sets something for an instant (ms); everything set under one key can be dropped together. */
  readonly set: (at: number, key: string, what: What) => void;
  readonly drop: (key: string) => void;
  /** Drops everything but what is set under one key. */
  readonly dropAllBut: (key: string) => void;
  /** Tells the instant of the next one, or null when nothing is set. */
  readonly nextAt: () => number | null;
  /** Removes the next one and hands it over. */
  readonly take: () => { readonly at: number; readonly what: What } | null;
}

interface Item<What> {
  readonly at: number;
  readonly key: string;
  readonly what: What;
}

/** Makes an empty queue. */
export function makeEventQueue<What>(): EventQueue<What> {
  // Latest first, so that the next one is taken off the end. Among equals the one set last stands in front.
  let items: Item<What>[] = [];
  return {
    set: (at, key, what) => {
      items.splice(placeFor(items, at), 0, { at, key, what });
    },
    drop: (key) => {
      items = items.filter((item) => item.key !== key);
    },
    dropAllBut: (key) => {
      items = items.filter((item) => item.key === key);
    },
    nextAt: () => items.at(-1)?.at ?? null,
    take: () => items.pop() ?? null,
  };
}

function placeFor<What>(items: readonly Item<What>[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.at ?? at) > at) low = middle + 1;
    else high = middle;
  }
  return low;
}
