// Which branches of which forks a token carries. Pure: a lineage is never changed, only replaced.
import type { Carried, Lineage, TokenMemory } from '../state';

const NOTHING: readonly number[] = [];

/** Is the memory of a token that comes from nowhere. */
export const NO_MEMORY: TokenMemory = { lineage: [], caughtBy: NOTHING };

/** Finds what is said of a fork in a list that is sorted by forks, by halving it. */
export function findFork<Item extends { readonly fork: number }>(
  items: readonly Item[],
  fork: number,
): Item | undefined {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item === undefined || item.fork === fork) return item;
    if (item.fork < fork) from = middle + 1;
    else to = middle;
  }
  return undefined;
}

/** Returns the branches of a fork that a lineage carries; none when it does not know the fork. */
export function carriedOf(lineage: Lineage, fork: number): readonly number[] {
  return findFork(lineage, fork)?.branches ?? NOTHING;
}

/** Unites two lineages; both are sorted by forks, and so is what comes of them. */
export function uniteLineages(left: Lineage, right: Lineage): Lineage {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  const all: Carried[] = [];
  let [here, there] = [0, 0];
  for (;;) {
    const [one, other] = [left[here], right[there]];
    if (one === undefined) return all.concat(right.slice(there));
    if (other === undefined) return all.concat(left.slice(here));
    all.push(one.fork < other.fork ? one : one.fork > other.fork ? other : uniteCarried(one, other));
    here += one.fork <= other.fork ? 1 : 0;
    there += other.fork <= one.fork ? 1 : 0;
  }
}

function uniteCarried(left: Carried, right: Carried): Carried {
  const branches = unite(left.branches, right.branches);
  return { fork: left.fork, branches, through: unite(left.through, right.through) };
}

/** Is branches of a fork that have passed through nothing yet. */
export function carried(fork: number, branches: readonly number[]): Carried {
  return { fork, branches, through: NOTHING };
}

/** Adds a step to the ones that a lineage passed through, for every fork that it knows by now. */
export function passThroughStep(lineage: Lineage, step: number): Lineage {
  return lineage.map((carried) => ({ ...carried, through: unite(carried.through, [step]) }));
}

/** Unites what several tokens remember, as a token that leaves after taking all of them does. */
export function uniteMemories(memories: readonly TokenMemory[]): TokenMemory {
  const [first, ...rest] = memories;
  if (first === undefined) return NO_MEMORY;
  return rest.reduce<TokenMemory>(
    (left, right) => ({
      lineage: uniteLineages(left.lineage, right.lineage),
      caughtBy: unite(left.caughtBy, right.caughtBy),
    }),
    { lineage: first.lineage, caughtBy: first.caughtBy },
  );
}

/** Drops forks from a lineage. */
export function withoutForks(lineage: Lineage, forks: ReadonlySet<number>): Lineage {
  return lineage.some((carried: Carried) => forks.has(carried.fork))
    ? lineage.filter((carried) => !forks.has(carried.fork))
    : lineage;
}

/** Tells whether a lineage carries everything that another does. */
export function covers(lineage: Lineage, other: Lineage): boolean {
  return other.every(({ fork, branches }) => {
    const carried = carriedOf(lineage, fork);
    return branches.every((branch) => carried.includes(branch));
  });
}

/** Unites two sorted lists of numbers. */
export function unite(left: readonly number[], right: readonly number[]): readonly number[] {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  if (right.every((item) => left.includes(item))) return left;
  return [...new Set([...left, ...right])].sort((first, second) => first - second);
}
