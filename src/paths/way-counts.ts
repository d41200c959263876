// How it stands with the ways to go wrong: which of them count, what each belongs to, how many there are of each. Every
// number on a screen comes from here.
import type { FailureMap, WayToGoWrong } from './failure-map';

/** Is what a way belongs to: nobody catches it; caught, and still to be put right by somebody; it ends as it should. */
export type WayPart = 'not-caught' | 'not-settled' | 'settled';

/** Finds what a way belongs to. */
export function partOf({ isCaught, isSettled }: Pick<WayToGoWrong, 'isCaught' | 'isSettled'>): WayPart {
  if (!isCaught) return 'not-caught';
  return isSettled ? 'settled' : 'not-settled';
}

/** Lists the ways that count: those that no other trouble comes before. */
export function waysThatCount({ ways }: Pick<FailureMap, 'ways'>): readonly WayToGoWrong[] {
  return ways.filter(({ troubles }) => troubles === 0);
}

/** Counts the ways that nobody catches where something else went wrong before: the help fails too. */
export function countUncaughtHelp({ ways }: Pick<FailureMap, 'ways'>): number {
  return ways.filter(({ troubles, isCaught }) => troubles > 0 && !isCaught).length;
}

/** Counts the ways that count. */
export function countWays(map: Pick<FailureMap, 'ways'>): Readonly<Record<WayPart | 'all', number>> {
  const ways = waysThatCount(map);
  const count = (part: WayPart) => ways.filter((way) => partOf(way) === part).length;
  return {
    all: ways.length,
    'not-caught': count('not-caught'),
    'not-settled': count('not-settled'),
    settled: count('settled'),
  };
}
