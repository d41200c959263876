// Two things going wrong in one run. Each of them alone is caught, and so is off the list; together they can still come
// to where neither comes alone. The second begins when the first has had its time; README.md says which pairs count.
import { tellAftermath } from './aftermath';
import type { Drawing } from './drawing';
import { type Ending, endingKey } from './ending';
import {
  compareEndings,
  isDrawnEnd,
  type MapInput,
  type MapLimits,
  type SearchedMap,
  searchAndMap,
  type WayToGoWrong,
} from './failure-map';
import { faultKey, faultsIn } from './fault';
import {
  endingsFrom,
  failsByItself,
  fallKey,
  followTheWell,
  goOn,
  isWell,
  type Onset,
  openIn,
  putIn,
  type StepOn,
  spotKey,
} from './fault-search';
import type { Move } from './move';
import { pathTo, toScenario } from './path-scenario';
import type { Place } from './search';
import { isWithin } from './zone';

/** Is a thing that goes wrong at a step. */
export type FaultAt = Pick<WayToGoWrong, 'step' | 'fault'>;

/** Is a second thing that goes wrong after a first one, where that is worse than either alone. */
export interface PairToGoWrong {
  readonly first: FaultAt;
  /** The second thing, and what becomes of both: only the ends that neither comes to alone. */
  readonly way: WayToGoWrong;
}

export interface PairMap {
  /** Whether every pair was looked at. Where not, there may be more. */
  readonly complete: boolean;
  readonly states: number;
  readonly pairs: readonly PairToGoWrong[];
}

const PAIR_LIMITS: MapLimits = { maxStates: 60_000, maxStarts: 10_000, maxOpen: 60, goOn: () => true };

const ASKED_EVERY = 64;

/** Maps the pairs of things that are caught alone and not together. It stops after a number of states, and says so. */
export function mapPairs(input: MapInput, given: Partial<MapLimits> = {}): PairMap {
  const limits = { ...PAIR_LIMITS, ...given };
  const searched = searchAndMap(input, limits);
  const { search, map } = searched;
  const caught = new Map(
    map.ways
      .filter(({ troubles, isCaught }) => troubles === 0 && isCaught)
      .map((way) => [faultKey(way.step, way.fault), way]),
  );
  const onItsOwn = endingsFrom(search.spots, search.starts);
  const pairs = new Map<string, PairToGoWrong>();
  let states = search.spots.length;
  let isComplete = search.isComplete;
  for (const { step, fault, troubles, onsets } of search.routes) {
    const key = faultKey(step, fault);
    const first = caught.get(key);
    if (troubles > 0 || first === undefined || !isComplete) continue;
    const others = new Map([...caught].filter(([other]) => other !== key));
    const found = searchSeconds(searched, onsets, others, {
      ...limits,
      maxStates: limits.maxStates - states,
      goOn: (count) => limits.goOn(states + count),
    });
    states += found.states;
    isComplete = found.isComplete;
    for (const [other, { second, ends }] of found.seconds) {
      const pair = pairOf(searched.drawing, first, second, ends, onItsOwn);
      const name = [key, other].sort().join();
      if (pair !== null && !pairs.has(name)) pairs.set(name, pair);
    }
  }
  return { complete: isComplete, states, pairs: [...pairs.values()] };
}

/** Is a place on a run in which one thing has gone wrong, and perhaps a second. */
interface PairSpot extends StepOn {
  /** The name of the second fault; null before it. */
  readonly second: string | null;
  /** How many moves after the start the second came. */
  readonly onsetDepth: number;
}

/** Is what a second fault leads to: the first place found of each end. */
interface Second {
  readonly second: WayToGoWrong;
  readonly ends: Map<string, { readonly ending: Ending; readonly place: Place; readonly onsetDepth: number }>;
}

interface FoundSeconds {
  readonly seconds: ReadonlyMap<string, Second>;
  readonly states: number;
  readonly isComplete: boolean;
}

/** Searches on from where a first fault began, and puts every other one in wherever it can begin. */
function searchSeconds(
  { drawing, patience, search }: SearchedMap,
  onsets: readonly Onset[],
  others: ReadonlyMap<string, WayToGoWrong>,
  limits: MapLimits,
): FoundSeconds {
  const spots: PairSpot[] = [];
  const alike = new Map<string, PairSpot[]>();
  const seconds = new Map<string, Second>();

  const arrive = (spot: PairSpot): boolean => {
    const key = `${spot.second ?? ''} ${spotKey(spot.place, spot.failing)}`;
    const known = alike.get(key) ?? [];
    if (known.some((other) => isWithin(spot.place.zone, other.place.zone))) return false;
    spots.push(spot);
    alike.set(key, [...known, spot]);
    noteEnds(spot);
    return true;
  };
  const noteEnds = ({ place, second, onsetDepth }: PairSpot) => {
    const way = second === null ? undefined : others.get(second);
    if (second === null || way === undefined) return;
    for (const ending of place.endings) {
      const found = seconds.get(second) ?? { second: way, ends: new Map() };
      const key = endingKey(ending);
      if (!found.ends.has(key)) found.ends.set(key, { ending, place, onsetDepth });
      seconds.set(second, found);
    }
  };
  const follow = (spot: PairSpot, moves: readonly Move[]) => {
    let [reached, anew, onward] = [0, 0, 0];
    for (const on of moves.flatMap((move) => goOn(drawing, spot, move))) {
      reached += 1;
      const failed = failsByItself(spot, on.place);
      if (failed !== undefined && search.byItself.has(fallKey(failed))) continue;
      if (arrive({ ...spot, ...on })) anew += 1;
      if (on.place.endings.length === 0) onward += 1;
    }
    return { reached, anew, onward };
  };
  const goWrong = (spot: PairSpot) => {
    if (spot.second !== null || !isWell(spot)) return;
    for (const { step, fault, moves } of faultsIn(spot.place.state, drawing, patience.handsOver)) {
      const second = faultKey(drawing.graph.steps[step]?.id ?? '', fault);
      if (!others.has(second)) continue;
      for (const on of moves.flatMap((move) => putIn(drawing, spot.place, move))) {
        arrive({ ...on, second, onsetDepth: spot.place.depth });
      }
    }
  };

  for (const { after, place } of onsets)
    arrive({ place, failing: after.failing, second: null, onsetDepth: 0 });
  let isComplete = true;
  // A list that grows is walked to its end.
  for (const [index, spot] of spots.entries()) {
    const isEnough = spots.length >= limits.maxStates;
    if (isEnough || (index % ASKED_EVERY === 0 && !limits.goOn(spots.length))) {
      return { seconds, states: spots.length, isComplete: false };
    }
    if (spot.place.endings.length > 0) continue;
    if (openIn(spot.place) > limits.maxOpen) isComplete = false;
    else followTheWell(drawing, spot, (moves) => follow(spot, moves));
    goWrong(spot);
  }
  return { seconds, states: spots.length, isComplete };
}

/** Makes a pair of two faults; null where both together come to nothing that neither comes to alone. */
function pairOf(
  drawing: Drawing,
  first: WayToGoWrong,
  second: WayToGoWrong,
  ends: Second['ends'],
  onItsOwn: ReadonlyMap<string, Ending>,
): PairToGoWrong | null {
  const alone = new Set([...onItsOwn.values(), ...first.endings, ...second.endings].map(endingKey));
  const worse = [...ends.values()]
    .filter(({ ending }) => !isDrawnEnd(ending) && !alone.has(endingKey(ending)))
    .sort((one, other) => compareEndings(one.ending, other.ending));
  const [worst] = worse;
  if (worst === undefined) return null;
  const { ending: shown, place, onsetDepth } = worst;
  const path = pathTo(place);
  const { step, fault } = second;
  const scenario = toScenario(drawing, path, { id: 'sc_way', name: '' }, shown);
  const endings = worse.map(({ ending }) => ending);
  const way = { step, fault, troubles: 1, isCaught: false, isSettled: false, endings, shown, scenario };
  return {
    first: { step: first.step, fault: first.fault },
    way: { ...way, ...tellAftermath(drawing, path, onsetDepth, step) },
  };
}
