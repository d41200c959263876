// Promises, on every path. Where the search that was made anyway tells enough apart, a promise walks through what that
// has found. Else it is watched through a search of its own, which looks no further where nothing can break it any
// more, and stops where it is broken; so what one promise tells apart does not multiply with the next.
import type { Graph } from '../engine/graph';
import type { WorkflowPromise } from '../model/document';
import type { JournalEntry } from '../model/journal';
import type { Scenario } from '../model/scenario';
import { isDrawn, judgePromise } from '../promises/judge-promise';
import { fieldsOf, type Rule, readRule } from '../promises/promise-rule';
import type { Endless } from './deadline';
import { searchDeadline } from './deadline-search';
import { type Drawing, type DrawingView, openDrawing } from './drawing';
import { plainFields } from './knowledge';
import { pathTo, toScenario } from './path-scenario';
import { walkWith } from './promise-walk';
import { type AtLeast, timesOf } from './schedule';
import { type Place, type Search, type SearchLimits, searchStates } from './search';
import { watchRule } from './watch';

/** Is what becomes of a promise on every path. */
export interface PromiseFate {
  /** The id of the promise. */
  readonly promise: string;
  /** A scenario that breaks it, as short as any; null where none was found. */
  readonly broken: Scenario | null;
  /** Whether that is certain. */
  readonly sure: boolean;
  /** What keeps a time limit from being certain; null where nothing does, or it is not known. */
  readonly endless: Endless | null;
}

/** How many walks a time limit is judged on: each costs as much as a scenario. */
const MOST_TIMED = 2_000;

/** Looks for a path that breaks a promise, for every promise of a document. */
export function searchPromises(
  made: { readonly drawing: Drawing; readonly search: Search },
  limits: SearchLimits & Required<Pick<DrawingView, 'faults'>>,
): readonly PromiseFate[] {
  const { document, graph } = made.drawing;
  return document.promises.map((promise, index): PromiseFate => {
    const rule = readRule(promise.rule);
    const isClear = rule !== null && isDrawn(document, rule) && !looksAtItems(graph, rule);
    if (!isClear) return { promise: promise.id, broken: null, sure: false, endless: null };
    const isTimed = rule.is === 'then' && rule.withinMs !== null;
    const fate = (is: Omit<PromiseFate, 'promise'>): PromiseFate => ({ promise: promise.id, ...is });
    const unbroken = (sure: boolean) => fate({ broken: null, sure, endless: null });
    const brokenBy = (drawing: Drawing, path: readonly Place[], besides: readonly AtLeast[] = []) => {
      const name = { id: `sc_promise_${String(index + 1)}`, name: '' };
      const broken = toScenario(drawing, path, name, path.at(-1)?.endings[0], besides);
      return fate({ broken, sure: true, endless: null });
    };
    if (rule.when === null && !isTimed) {
      const walked = walkWith(made.drawing, made.search, watchRule(graph, rule));
      if (walked.is === 'kept') return unbroken(true);
      if (walked.is === 'broken') return brokenBy(made.drawing, pathTo(walked.end));
    }
    const drawing = openDrawing(document, graph, { faults: limits.faults, promised: rule });
    const { sought, isComplete } = searchStates(drawing, limits, breaksIt(drawing, promise, rule));
    if (sought !== null) return brokenBy(drawing, pathTo(sought));
    if (!isTimed) return unbroken(isComplete);
    const inTime = searchDeadline({ document, graph, rule }, limits);
    if (inTime.is === 'endless') return fate({ broken: null, sure: false, endless: inTime.endless });
    if (inTime.is !== 'late') return unbroken(inTime.is === 'kept');
    const { path, besides } = inTime;
    return isLate(inTime.drawing, promise, path, besides)
      ? brokenBy(inTime.drawing, path, besides)
      : unbroken(false);
  });
}

function breaksIt(drawing: Drawing, promise: WorkflowPromise, rule: Rule): (place: Place) => boolean {
  let timed = 0;
  return (place) => {
    const { watch } = drawing;
    if (watch?.isBrokenAt(place.promised, place.endings, plainFields(place.knowledge)) === true) return true;
    const isAnswered =
      rule.is === 'then' && rule.withinMs !== null && place.promised === 0 && place.before?.promised === 1;
    if (!isAnswered || timed >= MOST_TIMED) return false;
    timed += 1;
    return isLate(drawing, promise, pathTo(place));
  };
}

/** Judges a time limit on a walk, as its scenario plays it. */
function isLate(
  drawing: Drawing,
  promise: WorkflowPromise,
  path: readonly Place[],
  besides: readonly AtLeast[] = [],
): boolean {
  const times = timesOf(drawing, path, besides);
  const journal = path
    .flatMap(({ journal: entries }, index) => entries.map((entry) => ({ ...entry, at: times[index] ?? 0 })))
    .map((entry, index): JournalEntry => ({ ...entry, seq: index + 1 }));
  const run = { journal, endedAt: times.at(-1) ?? 0, isOver: false, offsets: [] };
  return judgePromise(drawing.document, promise, run).is === 'broken';
}

/** The item of a for-each is several things in one run: what it is at a moment stands in no field of the run. */
function looksAtItems(graph: Graph, rule: Rule): boolean {
  const items = graph.steps.flatMap(({ behaviour }) =>
    behaviour.does === 'contain' && behaviour.each !== null ? [behaviour.each.as] : [],
  );
  return fieldsOf(rule).some((field) => items.includes(field));
}
