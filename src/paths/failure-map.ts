// Every way in which a drawing can go wrong, and where that ends. One way is one fault (a step and how it fails, is
// silent or leaves by bad news) put into a good run; README.md says what counts as caught.
import { FAILURE_KINDS } from '../model/journal';
import type { Scenario } from '../model/scenario';
import type { StepCatalog } from '../step-kit/step-catalog';
import { type Aftermath, tellAftermath } from './aftermath';
import { type Drawing, openDrawing } from './drawing';
import { type Ending, endingKey } from './ending';
import type { ExploreInput } from './explore-paths';
import type { Fault } from './fault';
import { type FindFaultPath, pathsThrough } from './fault-path';
import {
  endingsFrom,
  type FaultRoute,
  type FaultSearch,
  type Onset,
  type Patience,
  searchFaults,
} from './fault-search';
import { pathTo, toScenario } from './path-scenario';
import type { SearchLimits } from './search';

/** Is one way to go wrong. */
export interface WayToGoWrong extends Aftermath {
  readonly step: string;
  readonly fault: Fault;
  /** How much has to go wrong before this can. */
  readonly troubles: number;
  readonly isCaught: boolean;
  /** It is caught, and nothing is left to put right: it ends well or called off, however it ends. */
  readonly isSettled: boolean;
  /** Every way it can end, the worst first; at least one. */
  readonly endings: readonly Ending[];
  /** The end that the scenario plays to: the worst where an end is bad, else the best. */
  readonly shown: Ending;
  readonly scenario: Scenario;
}

export interface FailureMap {
  /** Whether everything was looked at. Where not, there may be more ways, and more ends of each. */
  readonly complete: boolean;
  readonly states: number;
  /** The ends with success that a run comes to when nothing goes wrong. */
  readonly goodEndings: readonly Ending[];
  /** In the order of their steps in the document; what only trouble leads to comes last. */
  readonly ways: readonly WayToGoWrong[];
}

export interface MapInput extends ExploreInput {
  readonly catalog: StepCatalog;
}

export type MapLimits = Pick<SearchLimits, 'maxStates' | 'maxStarts' | 'maxOpen' | 'goOn'>;

export const DEFAULT_LIMITS: MapLimits = {
  maxStates: 20_000,
  maxStarts: 10_000,
  maxOpen: 60,
  goOn: () => true,
};

/** Maps every way in which a drawing can go wrong. It stops after a number of states, and says so. */
export function mapFailures(input: MapInput, limits: Partial<MapLimits> = {}): FailureMap {
  return searchAndMap(input, { ...DEFAULT_LIMITS, ...limits }).map;
}

/** Is a failure map, and what it was read from. */
export interface SearchedMap {
  readonly drawing: Drawing;
  readonly patience: Patience;
  readonly search: FaultSearch;
  readonly map: FailureMap;
}

/** Maps every way to go wrong, for those who search on from there. */
export function searchAndMap(input: MapInput, limits: MapLimits): SearchedMap {
  const drawing = openDrawing(input.document, input.graph);
  const patience = patienceIn(input, drawing);
  const search = searchFaults(drawing, patience, limits);
  const onItsOwn = [...endingsFrom(search.spots, search.starts).values()];
  const findPath = pathsThrough(drawing, search);
  const routes = [...search.routes.map((route) => ({ route, endings: endsOf(search, route) }))];
  const unprovoked = onItsOwn
    .filter((ending) => !isDrawnEnd(ending))
    .map((ending) => ({ route: withoutFault(search, ending), endings: [ending] }));
  const map: FailureMap = {
    complete: search.isComplete,
    states: search.spots.length,
    goodEndings: onItsOwn.filter((ending) => ending.kind === 'finished' && ending.result === 'success'),
    ways: [...unprovoked, ...routes]
      .sort((left, right) => compareRoutes(drawing, left.route, right.route))
      .flatMap(({ route, endings }) => wayOf(drawing, findPath, route, [...endings].sort(compareEndings))),
  };
  return { drawing, patience, search, map };
}

function wayOf(
  drawing: Drawing,
  findPath: FindFaultPath,
  { step, fault, troubles, onsets }: FaultRoute,
  endings: readonly Ending[],
): readonly WayToGoWrong[] {
  // Where an end is bad the worst is shown, else the best; one that no path was found to gives way to the next.
  const bad = endings.filter((ending) => !isDrawnEnd(ending));
  for (const shown of bad.length > 0 ? bad : [...endings].reverse()) {
    const found = findPath(onsets, shown);
    if (found === null) continue;
    const path = pathTo(found.end);
    const aftermath = tellAftermath(drawing, path, found.onsetDepth, step);
    const isCaught = endings.every(
      (ending) => isDrawnEnd(ending) || (ending.kind === 'waits-forever' && aftermath.alsoAsked.length > 0),
    );
    const isSettled = endings.every(isSettledEnd);
    const scenario = toScenario(drawing, path, { id: 'sc_way', name: '' }, shown);
    return [{ step, fault, troubles, isCaught, isSettled, endings, shown, scenario, ...aftermath }];
  }
  return [];
}

/** Lists how a fault can end; what the run could have come to without it is not its doing, unless nothing else is left. */
function endsOf({ spots }: FaultSearch, { onsets }: FaultRoute): readonly Ending[] {
  const all = endingsFrom(
    spots,
    onsets.map(({ after }) => after),
  );
  const without = endingsFrom(
    spots,
    onsets.flatMap(({ before }) => before ?? []),
  );
  const own = [...all.values()].filter((ending) => isDrawnEnd(ending) || !without.has(endingKey(ending)));
  return own.length > 0 ? own : [...all.values()];
}

function withoutFault({ starts }: FaultSearch, ending: Ending): FaultRoute {
  const onsets = starts.map((after): Onset => ({ before: null, after, place: after.place }));
  const step = ending.kind === 'finished' ? ending.ends[0] : ending.step;
  return { step: step ?? starts[0]?.place.trigger ?? '', fault: { is: 'none' }, troubles: 0, onsets };
}

/** An end that somebody drew is an end that somebody wanted, also a bad one; done, but not all, is none of them. */
export function isDrawnEnd(ending: Ending): boolean {
  return ending.kind === 'finished' && ending.result !== 'incomplete';
}

function isSettledEnd(ending: Ending): boolean {
  return ending.kind === 'finished' && (ending.result === 'success' || ending.result === 'cancelled');
}

/** A message is handed over and done with; what people do, people know of. */
function patienceIn({ document, catalog }: MapInput, { numberOf }: Drawing): Patience {
  const numbers = (isSo: (step: MapInput['document']['steps'][number]) => boolean) =>
    new Set(document.steps.filter(isSo).map(({ id }) => numberOf.get(id) ?? -1));
  return {
    handsOver: numbers(({ type }) => catalog.find(type)?.traits.tellsEach === true),
    byPeople: numbers(({ type, config }) => {
      const read = catalog.find(type)?.read(config);
      return read?.ok === true && read.value.nature.doneBy === 'person';
    }),
  };
}

const KINDS: readonly Ending['kind'][] = [
  'waits-forever',
  'unhandled',
  'dead-end',
  'gap',
  'runaway',
  'finished',
];
const RESULTS: readonly string[] = ['incomplete', 'failure', 'cancelled', 'success'];
const FAULTS: readonly Fault['is'][] = ['none', 'fails', 'never-done', 'leaves-by', 'no-answer', 'no-word'];

/** Sorts endings, the worst first. */
export function compareEndings(left: Ending, right: Ending): number {
  const rank = (ending: Ending) =>
    KINDS.indexOf(ending.kind) * RESULTS.length +
    (ending.kind === 'finished' ? RESULTS.indexOf(ending.result) : 0);
  return rank(left) - rank(right);
}

function compareRoutes({ numberOf }: Drawing, left: FaultRoute, right: FaultRoute): number {
  const place = ({ step, fault }: FaultRoute) => [
    numberOf.get(step) ?? -1,
    FAULTS.indexOf(fault.is),
    fault.is === 'fails' ? FAILURE_KINDS.indexOf(fault.kind) : 0,
  ];
  const differences = place(left).map((value, index) => value - (place(right)[index] ?? 0));
  return left.troubles - right.troubles || (differences.find((difference) => difference !== 0) ?? 0);
}
