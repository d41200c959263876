// The search behind the failure map: good runs first, then every one thing that can go wrong at a step, put into a good
// run; what can go wrong at a step that only trouble leads to, put into the runs with the least trouble before it.
import type { RunState } from '../engine/state';
import type { Drawing } from './drawing';
import { type Ending, endingKey } from './ending';
import { failuresIn } from './failure-fates';
import { type Failing, type Fault, faultKey, faultsIn, movesOfTheWell, visitsAround } from './fault';
import type { Move } from './move';
import { chooseMoves } from './reduction';
import { goOnFrom, type Place, type SearchLimits, startPlaces } from './search';
import { isWithin } from './zone';

/** Is a place on a run in which at most one thing at a time goes wrong. */
export interface Spot {
  readonly number: number;
  readonly place: Place;
  /** The visit that fails, where one does; who is silent the place knows. */
  readonly failing: Failing | null;
  /** How much went wrong before, at least. */
  readonly troubles: number;
  /** The numbers of the spots that come next while nothing more goes wrong. */
  readonly onward: number[];
}

/** Is where a fault begins: the spot right after it, and the one before. */
export interface Onset {
  readonly before: Spot | null;
  readonly after: Spot;
  /** The place right after it, on the path that leads through `before`. */
  readonly place: Place;
}

/** Is a fault at a step and everywhere it can begin; the earliest first. */
export interface FaultRoute {
  readonly step: string;
  readonly fault: Fault;
  readonly troubles: number;
  readonly onsets: Onset[];
}

export interface FaultSearch {
  readonly spots: readonly Spot[];
  readonly routes: readonly FaultRoute[];
  /** Where runs begin. */
  readonly starts: readonly Spot[];
  readonly isComplete: boolean;
  /** Names what goes wrong by itself where nothing else does («step kind»): it is a way of its own. */
  readonly byItself: ReadonlySet<string>;
  /** Finds the spots that a place counts as. */
  readonly spotsLike: (place: Place, failing: Failing | null) => readonly Spot[];
}

const ASKED_EVERY = 64;

/** Is one move on: to which place, and which visit fails from then on. */
export interface StepOn {
  readonly place: Place;
  readonly failing: Failing | null;
}

/** Says of steps, by number, what their being slow means. */
export interface Patience {
  /** They hand something over and are done with it: never slow. */
  readonly handsOver: ReadonlySet<number>;
  /**
   * People do them. Where only trouble leads to people, they know of it: that is the way out already, and a limit there
   * would need a way out of its own, and so on for ever.
   */
  readonly byPeople: ReadonlySet<number>;
}

/** Searches the runs of a drawing in which things go wrong one at a time. */
export function searchFaults(
  drawing: Drawing,
  patience: Patience,
  limits: Pick<SearchLimits, 'maxStates' | 'maxStarts' | 'maxOpen' | 'goOn'>,
): FaultSearch {
  const spots: Spot[] = [];
  const alike = new Map<string, Spot[]>();
  const routes = new Map<string, FaultRoute>();
  /** By step number: how much has to go wrong before it begins. */
  const troublesBefore = new Map<number, number>();
  /** Something that was never filled in. */
  const byItself = new Set<string>();

  const spotsLike = (place: Place, failing: Failing | null) => alike.get(spotKey(place, failing)) ?? [];
  const arrive = ({ place, failing }: StepOn, troubles: number): { spot: Spot; isNew: boolean } => {
    const key = spotKey(place, failing);
    const known = (alike.get(key) ?? []).find((other) => isWithin(place.zone, other.place.zone));
    if (known !== undefined) return { spot: known, isNew: false };
    const spot: Spot = { number: spots.length, place, failing, troubles, onward: [] };
    spots.push(spot);
    alike.set(key, [...(alike.get(key) ?? []), spot]);
    for (const { step } of place.state.activations) {
      if (!troublesBefore.has(step)) troublesBefore.set(step, troubles);
    }
    return { spot, isNew: true };
  };
  const begin = (step: string, fault: Fault, troubles: number, before: Spot | null, on: StepOn) => {
    const key = faultKey(step, fault);
    const known = routes.get(key);
    const { spot: after } = arrive(on, troubles + 1);
    const onset: Onset = { before, after, place: on.place };
    if (known === undefined) routes.set(key, { step, fault, troubles, onsets: [onset] });
    else if (known.troubles === troubles) known.onsets.push(onset);
  };
  /** Where something went wrong that nobody put in, it is a fault of its own; at the second trouble it is left out. */
  const isOwnFault = (before: Spot | null, on: StepOn): boolean => {
    const first = failsByItself(before, on.place);
    if (first === undefined) return false;
    const key = fallKey(first);
    if (before !== null && before.troubles > 0) return byItself.has(key);
    byItself.add(key);
    begin(first.step, { is: 'fails', kind: first.kind }, 0, before, on);
    return true;
  };

  const starts: Spot[] = [];
  for (const place of startPlaces(drawing, limits)) {
    const on = { place, failing: null };
    if (!isOwnFault(null, on)) starts.push(arrive(on, 0).spot);
  }

  const follow = (spot: Spot, moves: readonly Move[]) => {
    let [reached, anew, onward] = [0, 0, 0];
    for (const on of moves.flatMap((move) => goOn(drawing, spot, move))) {
      reached += 1;
      if (isOwnFault(spot, on)) continue;
      const { spot: next, isNew } = arrive(on, spot.troubles);
      spot.onward.push(next.number);
      if (isNew) anew += 1;
      if (next.place.endings.length === 0) onward += 1;
    }
    return { reached, anew, onward };
  };
  const goWell = (spot: Spot): boolean => {
    const { place } = spot;
    if (place.endings.length > 0) return true;
    if (openIn(place) > limits.maxOpen) return false;
    followTheWell(drawing, spot, (moves) => follow(spot, moves));
    return true;
  };
  const goWrong = (spot: Spot) => {
    const { place, troubles } = spot;
    if (place.endings.length > 0 || !isWell(spot)) return;
    for (const { step, fault, moves } of faultsIn(place.state, drawing, patience.handsOver)) {
      const isSeen = troubles > 0 && patience.byPeople.has(step) && isEndless(place.state, moves);
      if (troublesBefore.get(step) !== troubles || isSeen) continue;
      const id = drawing.graph.steps[step]?.id ?? '';
      for (const on of moves.flatMap((move) => putIn(drawing, place, move)))
        begin(id, fault, troubles, spot, on);
    }
  };

  let isComplete = true;
  let followed = 0;
  for (let troubles = 0; spots.some((spot) => spot.troubles === troubles); troubles += 1) {
    // Spots of more trouble come in between: a list that grows is walked to its end.
    for (const spot of spots) {
      if (spot.troubles !== troubles) continue;
      const isEnough = spots.length >= limits.maxStates;
      if (isEnough || (followed % ASKED_EVERY === 0 && !limits.goOn(spots.length))) {
        return { spots, routes: [...routes.values()], starts, isComplete: false, byItself, spotsLike };
      }
      followed += 1;
      if (!goWell(spot)) isComplete = false;
    }
    for (const spot of [...spots]) if (spot.troubles === troubles) goWrong(spot);
  }
  return { spots, routes: [...routes.values()], starts, isComplete, byItself, spotsLike };
}

/** Is what came of following moves: how many places were reached, how many of them anew, how many lead on. */
export interface Followed {
  readonly reached: number;
  readonly anew: number;
  readonly onward: number;
}

/** Follows what can happen while nothing more goes wrong, in one order where one will do. */
export function followTheWell(
  drawing: Drawing,
  { place, failing }: StepOn,
  follow: (moves: readonly Move[]) => Followed,
): void {
  const { moves, last } = movesOfTheWell(place.state, drawing, { ...place, failing });
  const chosen = chooseMoves(drawing, place, moves);
  const { reached, anew, onward } = follow(chosen.moves);
  const isPutOff = drawing.graph.loops.length > 0 && anew < reached;
  const rest =
    chosen.moves.length < moves.length && (isPutOff || onward === 0)
      ? follow(moves.filter((move) => !chosen.moves.includes(move))).reached
      : 0;
  if (reached + rest === 0) follow(last);
}

/** Finds what went wrong at a place that nobody put in; undefined where something else is in trouble. */
export function failsByItself(before: StepOn | null, { journal }: Place): Failure | undefined {
  return before === null || isWell(before) ? failuresIn(journal, (arrow) => arrow)[0] : undefined;
}

type Failure = ReturnType<typeof failuresIn>[number];

/** Names a failure that comes by itself. */
export function fallKey({ step, kind }: Failure): string {
  return `${step} ${kind}`;
}

/** Counts what is open at a place: more than enough, and it makes more of itself for ever. */
export function openIn({ state }: Place): number {
  return state.activations.length + state.scopes.reduce((sum, { parked }) => sum + parked.length, 0);
}

/** Goes one move on while nothing more goes wrong. */
export function goOn(drawing: Drawing, { place, failing }: StepOn, move: Move): readonly StepOn[] {
  return goOnFrom(drawing, place, move).map((next) => ({
    place: next,
    failing: stillFailing(next, failing),
  }));
}

/** Puts a fault in. */
export function putIn(drawing: Drawing, before: Place, move: Move): readonly StepOn[] {
  const failing: Failing | null =
    move.do === 'fail' ? { activation: move.activation, kind: move.kind } : null;
  // Whoever was silent before has had their time.
  return goOnFrom(drawing, before, move).map((place) => ({ place, failing: stillFailing(place, failing) }));
}

function stillFailing({ state }: Place, failing: Failing | null): Failing | null {
  const isOpen = state.activations.some(
    ({ activation, phase }) => activation === failing?.activation && phase.is !== 'held',
  );
  return isOpen ? failing : null;
}

/** Nothing is in trouble, or what was is over. */
export function isWell({ place: { state, silent }, failing }: StepOn): boolean {
  return failing === null && !state.activations.some(({ activation }) => activation === silent);
}

/** Somebody keeps silent, and no limit is set for the visit or anything around it. */
function isEndless(state: RunState, moves: readonly Move[]): boolean {
  const silence = moves.find((move) => move.do === 'silence');
  if (silence === undefined) return false;
  const around = visitsAround(state, silence.activation);
  return !state.timers.some(({ activation }) => around.has(activation));
}

/** Names what a place counts as: two of the same name have the same future, instants aside. */
export function spotKey({ text, state }: Place, failing: Failing | null): string {
  const step = state.activations.find(({ activation }) => activation === failing?.activation)?.step;
  return failing === null ? text : `${String(step)} ${failing.kind} ${text}`;
}

/** Lists the ways to end that can be reached from spots while nothing more goes wrong, by their names. */
export function endingsFrom(spots: readonly Spot[], starts: readonly Spot[]): ReadonlyMap<string, Ending> {
  const found = new Map<string, Ending>();
  const seen = new Set(starts.map(({ number }) => number));
  const open = [...starts];
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    for (const ending of spot.place.endings) found.set(endingKey(ending), ending);
    for (const number of spot.onward) {
      const next = spots[number];
      if (next === undefined || seen.has(number)) continue;
      seen.add(number);
      open.push(next);
    }
  }
  return found;
}
