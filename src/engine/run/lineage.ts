// Which branches of which forks a token carries. Pure: a lineage is never changed, only replaced.
import type { Carried, ForkState, Lineage, TokenMemory } from '../state';

const NOTHING: readonly number[] = [];

/** Is the memory of a token that comes from nowhere. */
export const NO_MEMORY: TokenMemory = { lineage: [], caughtBy: NOTHING };

/** Returns the branches of a fork that a lineage carries; none when it does not know the fork. */
export function carriedOf(lineage: Lineage, fork: number): readonly number[] {
  return lineage.find((carried) => carried.fork === fork)?.branches ?? NOTHING;
}

/** Adds branches of a fork to a lineage, and what it passed through with them. */
export function carryMore(
  lineage: Lineage,
  fork: number,
  branches: readonly number[],
  through: readonly number[] = NOTHING,
): Lineage {
  const known = lineage.find((carried) => carried.fork === fork);
  const merged = {
    fork,
    branches: unite(known?.branches ?? NOTHING, branches),
    through: unite(known?.through ?? NOTHING, through),
  };
  const others = lineage.filter((carried) => carried !== known);
  return [...others, merged].sort((left, right) => left.fork - right.fork);
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
      lineage: right.lineage.reduce<Lineage>(
        (all, { fork, branches, through }) => carryMore(all, fork, branches, through),
        left.lineage,
      ),
      caughtBy: unite(left.caughtBy, right.caughtBy),
    }),
    { lineage: first.lineage, caughtBy: first.caughtBy },
  );
}

/** Tells whether a fork is carried as a part: some of its branches, not all. */
export function carriesPart(lineage: Lineage, fork: ForkState): boolean {
  const count = carriedOf(lineage, fork.fork).length;
  return count > 0 && count < fork.branches.length;
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
  return [...new Set([...left, ...right])].sort((first, second) => first - second);
}
