// A path from a fault to one of its ends. The search keeps one place for many alike; a path is walked anew, so that it
// leads through the fault that it is meant to show.
import type { Drawing } from './drawing';
import { type Ending, endingKey } from './ending';
import { movesOfTheWell } from './fault';
import { type FaultSearch, goOn, type Onset, type StepOn } from './fault-search';
import type { Move } from './move';
import type { Place } from './search';

/** Is a path that was walked: where it ends, and how many moves after its start the fault came. */
export interface FaultPath {
  readonly end: Place;
  readonly onsetDepth: number;
}

/** Finds a short path from one of the onsets to an ending; null where none can be walked. */
export type FindFaultPath = (onsets: readonly Onset[], ending: Ending) => FaultPath | null;

/** Prepares to find paths through what a search found. */
export function pathsThrough(drawing: Drawing, search: FaultSearch): FindFaultPath {
  const before = search.spots.map((): number[] => []);
  for (const { number, onward } of search.spots) for (const next of onward) before[next]?.push(number);
  const known = new Map<string, ReadonlyMap<number, number>>();
  const distancesTo = (key: string) => {
    const found = known.get(key) ?? countBack(search, before, key);
    known.set(key, found);
    return found;
  };

  return (onsets, ending) => {
    const key = endingKey(ending);
    const distances = distancesTo(key);
    const lengthOf = ({ place, after }: Onset) =>
      place.depth + (distances.get(after.number) ?? Number.POSITIVE_INFINITY);
    const nearest = [...onsets].sort((left, right) => lengthOf(left) - lengthOf(right));
    for (const onset of nearest) {
      const end = walk(drawing, search, onset, key, distances);
      if (end !== null) return { end, onsetDepth: onset.place.depth };
    }
    return null;
  };
}

function countBack(
  { spots }: FaultSearch,
  before: readonly (readonly number[])[],
  key: string,
): ReadonlyMap<number, number> {
  const ends = spots.filter(({ place }) => hasEnding(place, key));
  const distances = new Map(ends.map(({ number }) => [number, 0]));
  const open = [...distances.keys()];
  for (const number of open) {
    for (const earlier of before[number] ?? []) {
      if (distances.has(earlier)) continue;
      distances.set(earlier, (distances.get(number) ?? 0) + 1);
      open.push(earlier);
    }
  }
  return distances;
}

function walk(
  drawing: Drawing,
  search: FaultSearch,
  { place, after }: Onset,
  key: string,
  distances: ReadonlyMap<number, number>,
): Place | null {
  let on: StepOn = { place, failing: after.failing };
  let left = distances.get(after.number) ?? -1;
  while (!hasEnding(on.place, key)) {
    const { moves, last } = movesOfTheWell(on.place.state, drawing, { ...on.place, failing: on.failing });
    const next = nearer(on, [...moves, ...last], left);
    if (next === null) return null;
    on = next.on;
    left = next.left;
  }
  return on.place;

  function nearer(from: StepOn, moves: readonly Move[], limit: number) {
    for (const move of moves) {
      for (const next of goOn(drawing, from, move)) {
        const distance = leftFrom(next);
        if (distance < limit) return { on: next, left: distance };
      }
    }
    return null;
  }

  function leftFrom(step: StepOn): number {
    const counts = search
      .spotsLike(step.place, step.failing)
      .map(({ number }) => distances.get(number) ?? Number.POSITIVE_INFINITY);
    return Math.min(Number.POSITIVE_INFINITY, ...counts);
  }
}

function hasEnding({ endings }: Place, key: string): boolean {
  return endings.some((ending) => endingKey(ending) === key);
}
