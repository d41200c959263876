import type { Graph } from '../engine/graph';
import type { WorkflowDocument } from '../model/document';
import type { Scenario } from '../model/scenario';
import { openDrawing } from './drawing';
import { type Ending, endingKey } from './ending';
import { type FailureFate, findFates } from './failure-fates';
import { choosePack } from './pack';
import { pathTo, toScenario } from './path-scenario';
import { type PromiseFate, searchPromises } from './promise-search';
import { type Place, type SearchLimits, searchStates } from './search';

/** Is everything that can be said of a drawing before it runs. */
export interface Paths {
  /** Whether every state was looked at. Where not, there may be more endings, and `neverStarts` says only what no arrow leads to. */
  readonly complete: boolean;
  /** How many states were looked at. */
  readonly states: number;
  /** Every way to end, each with a scenario that ends so and is as short as any; the good ones first. */
  readonly endings: readonly PathEnding[];
  /** The steps that can never start. */
  readonly neverStarts: readonly string[];
  readonly failures: readonly FailureFate[];
  /** Scenarios that between them take every arrow, meet every failure and hear every answer; none can be left out. */
  readonly pack: readonly PackedPath[];
  /** What becomes of every promise, in document order. */
  readonly promises: readonly PromiseFate[];
}

export type PathEnding = Ending & { readonly scenario: Scenario };

/** Is a path of the pack: its scenario, and how it ends (nothing for one that goes on and on). */
export interface PackedPath {
  readonly ending: Ending | undefined;
  readonly scenario: Scenario;
}

export interface ExploreInput {
  readonly document: WorkflowDocument;
  /** What the document compiles to. */
  readonly graph: Graph;
}

/** Says how far to look, and whether work may fail of itself (`faults`). */
export interface ExploreLimits extends SearchLimits {
  readonly faults: 'all' | 'none';
}

const DEFAULT_LIMITS: ExploreLimits = {
  faults: 'all',
  maxStates: 20_000,
  everyOrder: false,
  maxStarts: 10_000,
  maxOpen: 60,
  goOn: () => true,
};

/**
 * Explores every path that a drawing allows: every answer, every failure, every limit, all data that the drawing can
 * tell apart, in every order that makes a difference. It stops after a number of states, and says so.
 */
export function explorePaths({ document, graph }: ExploreInput, given: Partial<ExploreLimits> = {}): Paths {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const drawing = openDrawing(document, graph, limits);
  const search = searchStates(drawing, limits);
  const firsts = new Map<string, { readonly place: Place; readonly ending: Ending }>();
  for (const place of search.places) {
    for (const ending of place.endings) {
      const key = endingKey(ending);
      if (!firsts.has(key)) firsts.set(key, { place, ending });
    }
  }
  const found = [...firsts.values()].sort((left, right) => weightOf(left.ending) - weightOf(right.ending));
  const scenarioTo = (end: Place, name: string, ending: Ending | undefined): Scenario =>
    toScenario(drawing, pathTo(end), { id: `sc_${name}`, name: '' }, ending);
  const endOf = new Map(graph.arrows.map(({ id, to }) => [id, graph.steps[to]?.id ?? '']));
  const pack = choosePack(
    drawing,
    search,
    found.map(({ place }) => place),
  ).toSorted((left, right) => weightOf(left.endings[0]) - weightOf(right.endings[0]));
  return {
    complete: search.isComplete,
    states: search.places.length,
    endings: found.map(({ place, ending }, index) => ({
      ...ending,
      scenario: scenarioTo(place, `ending_${String(index + 1)}`, ending),
    })),
    neverStarts: neverStarting(graph, [...search.places, ...search.twins], search.isComplete, drawing.ahead),
    failures: findFates(search, (arrow) => endOf.get(arrow) ?? ''),
    pack: pack.map((end, index) => {
      const [ending] = end.endings;
      return { ending, scenario: scenarioTo(end, `path_${String(index + 1)}`, ending) };
    }),
    promises: searchPromises({ drawing, search }, limits),
  };
}

const KINDS: readonly Ending['kind'][] = [
  'finished',
  'gap',
  'unhandled',
  'dead-end',
  'waits-forever',
  'runaway',
];
const RESULTS = ['success', 'failure', 'cancelled', 'incomplete'];

/** What goes on and on comes last. */
function weightOf(ending: Ending | undefined): number {
  if (ending === undefined) return KINDS.length * RESULTS.length;
  const result = ending.kind === 'finished' ? RESULTS.indexOf(ending.result) : 0;
  return KINDS.indexOf(ending.kind) * RESULTS.length + result;
}

/** A step that is off is passed, which counts; a search that was stopped knows only what nothing leads to. */
function neverStarting(
  graph: Graph,
  places: readonly Place[],
  isComplete: boolean,
  ahead: readonly ReadonlySet<number>[],
): readonly string[] {
  const triggers = graph.steps.flatMap((step, number) => (step.behaviour.does === 'begin' ? [number] : []));
  const reachable = new Set(triggers.flatMap((trigger) => [...(ahead[trigger] ?? [])]));
  const met = new Set<string>();
  const begun = places.flatMap(({ before, journal }) => (before === null ? [journal] : []));
  const journals = new Set([
    ...begun,
    ...places.flatMap(({ onward }) => onward.map(({ journal }) => journal)),
  ]);
  for (const journal of journals) {
    for (const entry of journal) {
      if (entry.type === 'step-started' || entry.type === 'step-passed') met.add(entry.data.step);
    }
  }
  return graph.steps.flatMap(({ id }, number) =>
    !met.has(id) && (isComplete || !reachable.has(number)) ? [id] : [],
  );
}
