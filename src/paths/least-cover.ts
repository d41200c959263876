// Choosing as few sets as cover everything: first what must be taken or never is, then branch and bound over what is
// left (E. Balas, A. Ho: Set covering algorithms, 1980). Within its bound of work it finds the least; beyond, a good one.

/** How many branches are looked at before the best cover so far has to do. */
const DEFAULT_BRANCHES = 1_000;

/** Is a choice of sets by their numbers, and whether no smaller one exists. */
export interface Cover {
  readonly chosen: readonly number[];
  readonly isLeast: boolean;
}

/** Chooses sets that between them hold every item that any of them holds. */
export function leastCover(
  sets: readonly ReadonlySet<number>[],
  maxBranches: number = DEFAULT_BRANCHES,
): Cover {
  const holders = holdersOf(sets);
  let best: readonly number[] = greedyCover(sets, new Set(holders.keys()));
  let branches = 0;

  const branch = (open: ReadonlySet<number>, chosen: readonly number[]): void => {
    if (open.size === 0) {
      if (chosen.length < best.length) best = chosen;
      return;
    }
    branches += 1;
    if (branches > maxBranches || chosen.length + leastStill(open, holders, sets) >= best.length) return;
    const item = rarest(open, holders);
    const gains = (holders.get(item) ?? []).map((set) => ({ set, held: countHeld(sets[set], open) }));
    for (const { set } of gains.sort((left, right) => right.held - left.held)) {
      branch(without(open, sets[set]), [...chosen, set]);
    }
  };
  branch(new Set(holders.keys()), []);
  return { chosen: [...best].sort((left, right) => left - right), isLeast: branches <= maxBranches };
}

function holdersOf(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const number of undominated(sets)) {
    for (const item of sets[number] ?? []) holders.set(item, [...(holders.get(item) ?? []), number]);
  }
  return holders;
}

/** A set that another one holds whole is never needed. */
function undominated(sets: readonly ReadonlySet<number>[]): readonly number[] {
  const order = sets
    .map((_, number) => number)
    .sort((left, right) => sizeOf(sets[right]) - sizeOf(sets[left]));
  const kept: number[] = [];
  for (const number of order) {
    const items = [...(sets[number] ?? [])];
    if (!kept.some((larger) => items.every((item) => sets[larger]?.has(item) === true))) kept.push(number);
  }
  return kept;
}

function greedyCover(sets: readonly ReadonlySet<number>[], items: ReadonlySet<number>): readonly number[] {
  const chosen: number[] = [];
  let open = items;
  while (open.size > 0) {
    const gains = sets.map((set) => countHeld(set, open));
    const set = gains.indexOf(Math.max(...gains));
    chosen.push(set);
    open = without(open, sets[set]);
  }
  return chosen;
}

/** Items that no set holds two of need a set each. */
function leastStill(
  open: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
  sets: readonly ReadonlySet<number>[],
): number {
  let left = new Set(open);
  let count = 0;
  while (left.size > 0) {
    const item = rarest(left, holders);
    count += 1;
    const near = new Set((holders.get(item) ?? []).flatMap((set) => [...(sets[set] ?? [])]));
    left = new Set([...left].filter((other) => other !== item && !near.has(other)));
  }
  return count;
}

function rarest(open: ReadonlySet<number>, holders: ReadonlyMap<number, readonly number[]>): number {
  let found = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const item of open) {
    const count = holders.get(item)?.length ?? 0;
    if (count >= fewest) continue;
    found = item;
    fewest = count;
  }
  return found;
}

function without(open: ReadonlySet<number>, set: ReadonlySet<number> | undefined): ReadonlySet<number> {
  return new Set([...open].filter((item) => set?.has(item) !== true));
}

function countHeld(set: ReadonlySet<number> | undefined, open: ReadonlySet<number>): number {
  let count = 0;
  for (const item of set ?? []) if (open.has(item)) count += 1;
  return count;
}

function sizeOf(set: ReadonlySet<number> | undefined): number {
  return set?.size ?? 0;
}
