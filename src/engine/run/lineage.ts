// Which branches of which forks a token carries. Pure: a lineage is never changed, only replaced.
import type { Carried, ForkState, Lineage, TokenMemory } from '../state';

const NOTHING: readonly number[] = [];

/** Is the memory of a token that comes from nowhere. */
export const NO_MEMORY: TokenMemory = { lineage: [], through: NOTHING, caughtBy: NOTHING };

/** Returns the branches of a fork that a lineage carries; none when it does not know the fork. */
export function carriedOf(lineage: Lineage, fork: number): readonly number[] {
  return lineage.find((carried) => carried.fork === fork)?.branches ?? NOTHING;
}

/** Adds branches of a fork to a lineage. */
export function carryMore(lineage: Lineage, fork: number, branches: readonly number[]): Lineage {
  const merged = unite(carriedOf(lineage, fork), branches);
  const others = lineage.filter((carried) => carried.fork !== fork);
  return [...others, { fork, branches: merged }].sort((left, right) => left.fork - right.fork);
}

/** Unites what several tokens remember, as a token that leaves after taking all of them does. */
export function uniteMemories(memories: readonly TokenMemory[]): TokenMemory {
  const [first, ...rest] = memories;
  if (first === undefined) return NO_MEMORY;
  return rest.reduce<TokenMemory>(
    (left, right) => ({
      lineage: right.lineage.reduce<Lineage>(
        (all, carried) => carryMore(all, carried.fork, carried.branches),
        left.lineage,
      ),
      through: unite(left.through, right.through),
      caughtBy: unite(left.caughtBy, right.caughtBy),
    }),
    { lineage: first.lineage, through: first.through, caughtBy: first.caughtBy },
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
