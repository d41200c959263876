// The search through the states of a drawing, nearest first, so that the first path to anything is a shortest one.

import { shareState } from '../engine/share-state';
import { newRun, type RunState } from '../engine/state';
import type { JournalEntry } from '../model/journal';
import type { Drawing } from './drawing';
import { type Ending, endingsOf } from './ending';
import { canMove, keepMoves, type Move, movesOf } from './move';
import { chooseMoves } from './reduction';
import { type Moment, type Result, takeMove, takeStart } from './take-move';
import { keepJournals } from './told-journals';
import { isWithin, NO_TIMERS, type Zone } from './zone';
import { zoneAfter, zoneWhen } from './zone-on-the-way';

/** Is a state that was reached, and how. */
export interface Place extends Moment {
  readonly number: number;
  /** The place before it and the move from there; a start has neither. */
  readonly before: Place | null;
  readonly move: Move | null;
  readonly trigger: string;
  readonly depth: number;
  /** The pending timers in the order of the zone. */
  readonly timers: readonly number[];
  readonly zone: Zone;
  /** Says when two places have the same future, instants aside. */
  readonly text: string;
  readonly fallsDue: boolean;
  /** What happened on the way from the place before. */
  readonly journal: readonly JournalEntry[];
  readonly endings: readonly Ending[];
  /** Whether what could still happen need not be looked at. */
  readonly isOver: boolean;
  /** The ways on, as far as they were looked at: by which move, to the place of which number, and what happens then. */
  readonly onward: Way[];
}

export interface Way {
  readonly move: Move | null;
  readonly to: number;
  /** What ways tell (`told-journals.ts`), in the words of the first that told the same. */
  readonly journal: readonly JournalEntry[];
}

/** Is everything that a search found. */
export interface Search {
  readonly places: readonly Place[];
  /** Starts that lead to where another has led already. */
  readonly twins: readonly Place[];
  /** Whether every state was looked at. */
  readonly isComplete: boolean;
  /** The place that was sought, if there is one; nothing behind it was looked at. */
  readonly sought: Place | null;
  /** The steps whose doings were brought into one order, and those that were not followed further when they went wrong. */
  readonly ordered: ReadonlySet<number>;
  readonly spared: ReadonlySet<number>;
}

export interface SearchLimits {
  /** How many states may be looked at. */
  readonly maxStates: number;
  /** Looks at every order of what happens side by side, where one would do. */
  readonly everyOrder: boolean;
  /** How many visits may start in one instant before a run counts as going round for ever. */
  readonly maxStarts: number;
  /** How much may be open at once: beyond that a drawing makes more of itself for ever, and is not followed. */
  readonly maxOpen: number;
  /** Is asked now and then, with the number of states so far; false stops the search. */
  readonly goOn: (states: number) => boolean;
}

const ASKED_EVERY = 256;

/** Searches the states of a drawing, to the first place that is sought. */
export function searchStates(
  drawing: Drawing,
  limits: SearchLimits,
  isSought: (place: Place) => boolean = () => false,
): Search {
  const places: Place[] = [];
  const found: Place[] = [];
  const twins: Place[] = [];
  const ordered = new Set<number>();
  const spared = new Set<number>();
  const seen = new Map<string, Place[]>();
  const keep = keepJournals();
  const keepMove = keepMoves();
  const fresh = { ...newRun(), startedBound: limits.maxStarts };

  const arrive = (result: Result, zone: Zone, way: Arrival): { place: Place; isNew: boolean } => {
    const made = makePlace(drawing, result, zone, way, places.length);
    if (found.length === 0 && isSought(made)) found.push(made);
    // What ends here because a person is needed might have gone on beside it.
    if (made.isOver) for (const { step } of made.state.incidents) spared.add(step ?? -1);
    const alike = seen.get(result.text);
    const known = alike?.find((other) => (made.isOver || !other.isOver) && isWithin(zone, other.zone));
    way.before?.onward.push({ move: way.move, to: (known ?? made).number, journal: keep(result.journal) });
    if (known !== undefined) {
      if (way.before === null) twins.push({ ...made, number: known.number });
      return { place: known, isNew: false };
    }
    const place = way.before === null ? made : { ...made, state: shareState(way.before.state, made.state) };
    places.push(place);
    if (alike === undefined) seen.set(result.text, [place]);
    else alike.push(place);
    return { place, isNew: true };
  };

  for (const { result, zone, way } of beginnings(drawing, fresh)) arrive(result, zone, way);

  let isComplete = true;
  for (let next = 0; next < places.length; next += 1) {
    const stop =
      places.length >= limits.maxStates || (next % ASKED_EVERY === 0 && !limits.goOn(places.length));
    if (stop || found.length > 0) {
      return { places, twins, isComplete: false, sought: found[0] ?? null, ordered, spared };
    }
    const place = places[next];
    if (place === undefined || place.isOver) continue;
    if (openIn(place.state) > limits.maxOpen) {
      isComplete = false;
      continue;
    }
    const follow = (moves: readonly Move[]) => {
      let [reached, anew, onward] = [0, 0, 0];
      for (const move of moves) {
        for (const { result, zone } of outcomesOf(drawing, place, move)) {
          const way = { before: place, move, trigger: place.trigger, depth: place.depth + 1 };
          reached += 1;
          const to = arrive(result, zone, way);
          if (to.isNew) anew += 1;
          if (!to.place.isOver) onward += 1;
        }
      }
      return { reached, anew, onward };
    };
    const moves = movesOf(place.state, drawing, place.silent).map(keepMove);
    const all = { moves, ordered: [] };
    const chosen = limits.everyOrder ? all : chooseMoves(drawing, place, moves);
    const { reached, anew, onward } = follow(chosen.moves);
    // Where it could go round, nothing may be put off for ever; and what goes no further stands for nobody.
    const isPutOff = drawing.graph.loops.length > 0 && anew < reached;
    if (chosen.moves.length === moves.length) continue;
    if (isPutOff || onward === 0) follow(moves.filter((move) => !chosen.moves.includes(move)));
    else for (const step of chosen.ordered) ordered.add(step);
  }
  const sought = found[0] ?? null;
  return { places, twins, isComplete: isComplete && sought === null, sought, ordered, spared };
}

function openIn({ activations, scopes }: RunState): number {
  return scopes.reduce(
    (sum, { parked, setAside }) => sum + parked.length + setAside.length,
    activations.length,
  );
}

type Arrival = Pick<Place, 'before' | 'move' | 'trigger' | 'depth'>;

function makePlace(drawing: Drawing, result: Result, zone: Zone, way: Arrival, number: number): Place {
  const { state, knowledge, silent, promised, journal, timers, text, fallsDue } = result;
  const known = way.before?.state.incidents ?? [];
  const isStill = state.incidents.length === 0 && !canMove(state, drawing, silent);
  const endings = endingsOf(drawing.graph, state, { known, silent, isStill });
  const isOver =
    isSettled(drawing, result) ||
    (endings.length > 0 &&
      (state.incidents.length === 0 || isSparedFurther(drawing, way, { state, promised }, known)));
  return {
    before: way.before,
    move: way.move,
    trigger: way.trigger,
    depth: way.depth,
    number,
    state,
    knowledge,
    silent,
    promised,
    timers,
    zone,
    text,
    fallsDue,
    journal,
    endings,
    isOver,
    onward: [],
  };
}

/** Nothing that still happens can break the promise that is watched: the rest need not be looked at. */
function isSettled(
  { watch, ahead }: Drawing,
  { state, promised }: Pick<Result, 'state' | 'promised'>,
): boolean {
  if (watch === null) return false;
  const places = [...state.activations, ...state.scopes.flatMap(({ parked }) => parked)];
  return watch.isSettled(promised, (step) => places.some((place) => ahead[place.step]?.has(step) === true));
}

/**
 * When a person is needed, whoever depends on the step is held and all others go on as if it were still at work. Where
 * it could be at work for as long as it likes, that is a path of its own, and this one need not be followed.
 */
function isSparedFurther(
  drawing: Drawing,
  { before, move }: Arrival,
  after: Pick<Place, 'state' | 'promised'>,
  known: RunState['incidents'],
): boolean {
  const opened = after.state.incidents.filter((incident) => !known.includes(incident));
  if (opened.some(({ kind }) => kind === 'runaway')) return true;
  if (before === null || move === null || move.do === 'timer') return false;
  // A promise may tell a step that went wrong from one that is still at work.
  if (before.promised !== after.promised) return false;
  const isItself = opened.length === 1 && opened[0]?.activation === move.activation;
  return (
    isItself && !wroteAnything(drawing, before.state, move) && mayTakeForEver(before.state, move.activation)
  );
}

function wroteAnything({ writes }: Drawing, { activations }: RunState, move: Move): boolean {
  if (move.do === 'answer') return move.edits.length > 0;
  const step = activations.find(({ activation }) => activation === move.activation)?.step ?? -1;
  return move.do === 'finish' && (writes[step] ?? []).length > 0;
}

/** Tells whether no limit is set for a visit, nor for anything around it. */
export function mayTakeForEver({ activations, scopes, timers }: RunState, visit: number): boolean {
  let open = activations.find(({ activation }) => activation === visit);
  while (open !== undefined) {
    const { activation, instance } = open;
    if (timers.some((timer) => timer.activation === activation)) return false;
    const container = scopes.find((scope) => scope.instance === instance)?.container;
    open = activations.find((around) => around.activation === container);
  }
  return true;
}

/** Begins a run by every trigger, outside the search: every place that a run can begin at. */
export function startPlaces(
  drawing: Drawing,
  { maxStarts }: Pick<SearchLimits, 'maxStarts'>,
): readonly Place[] {
  const fresh = { ...newRun(), startedBound: maxStarts };
  return beginnings(drawing, fresh).map(({ result, zone, way }) => makePlace(drawing, result, zone, way, -1));
}

function beginnings(
  drawing: Drawing,
  fresh: RunState,
): readonly { readonly result: Result; readonly zone: Zone; readonly way: Arrival }[] {
  return drawing.graph.steps.flatMap(({ id: trigger, behaviour }) =>
    behaviour.does === 'begin'
      ? takeStart(drawing, trigger, fresh).map((result) => ({
          result,
          zone: zoneAfter(drawing, NO_TIMERS, [], result),
          way: { before: null, move: null, trigger, depth: 0 },
        }))
      : [],
  );
}

/** Goes one move on from a place, outside the search: every place that the move leads to. */
export function goOnFrom(drawing: Drawing, before: Place, move: Move): readonly Place[] {
  const way = { before, move, trigger: before.trigger, depth: before.depth + 1 };
  return outcomesOf(drawing, before, move).map(({ result, zone }) =>
    makePlace(drawing, result, zone, way, -1),
  );
}

/** Goes one move on from a place, outside the search, by the first move that leads where it is wanted to lead. */
export function goOnWhere(
  drawing: Drawing,
  before: Place,
  moves: readonly Move[],
  isWanted: (place: Place) => boolean,
): Place | null {
  for (const move of moves) {
    const found = goOnFrom(drawing, before, move).find(isWanted);
    if (found !== undefined) return found;
  }
  return null;
}

/** Plays a move from a place; nothing where no choice of durations allows it. */
function outcomesOf(
  drawing: Drawing,
  place: Pick<Place, 'state' | 'knowledge' | 'silent' | 'promised' | 'timers' | 'zone' | 'depth'>,
  move: Move,
): readonly { readonly result: Result; readonly zone: Zone }[] {
  const { timers, zone, depth } = place;
  const narrowed = zoneWhen(zone, timers, move);
  if (narrowed === null) return [];
  return takeMove(drawing, place, move, depth + 1).map((result) => ({
    result,
    zone: zoneAfter(drawing, narrowed, timers, result),
  }));
}
