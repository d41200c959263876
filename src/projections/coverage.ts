// What of a drawing was rehearsed: every way in which a step can end, and whether runs tried it and came through. Counted
// run by run, so that what is kept of a run is a few numbers and not its journal.
import { ownFailures } from '../engine/own-failures';
import { groupBy } from '../kernel/group-by';
import type { Step, WorkflowDocument } from '../model/document';
import { FAILURE_KINDS, type FailureKind, type JournalEntry } from '../model/journal';
import type { Behaviour } from '../step-kit/behaviour';
import type { StepCatalog } from '../step-kit/step-catalog';
import { isOpen, type Visit } from './visit';
import { visitsOf } from './visits';

/** Is one way in which a step can end, or what can come before its end. */
export type StepWay =
  | { readonly is: 'outcome'; readonly outcome: string }
  | { readonly is: 'failed'; readonly kind: FailureKind }
  | { readonly is: 'tried-again' }
  | { readonly is: 'too-slow' }
  | { readonly is: 'no-answer' };

/** Is how often a way was gone in a run: and the run went on as drawn, or it stopped there. */
export interface WayCount {
  readonly caught: number;
  readonly open: number;
}

/** Is what a run tried, by step and by the key of the way; plain JSON. */
export type RunTally = { readonly [step: string]: { readonly [way: string]: WayCount } };

/** Is how one way of a step was rehearsed: on how many days it was caught, and not caught. */
export interface WayCoverage extends WayCount {
  readonly way: StepWay;
  readonly isBadNews: boolean;
  readonly standing: 'caught' | 'not-caught' | 'not-tried';
}

/** Is how a drawing was rehearsed. Steps that end in one way only, and those that are switched off, are left out. */
export interface Coverage {
  readonly steps: ReadonlyMap<string, readonly WayCoverage[]>;
  /** Of what can go wrong: how many ways there are, how many were tried, and how many of these were not caught. */
  readonly bad: { readonly all: number; readonly tried: number; readonly notCaught: number };
}

/** Is the ways of the steps of a drawing, in the order in which a ring shows them. */
export type StepWays = ReadonlyMap<string, readonly { readonly way: StepWay; readonly isBadNews: boolean }[]>;

/** Lists what can happen at the steps of a drawing, by what they do. */
export function findWays(document: WorkflowDocument, catalog: StepCatalog): StepWays {
  const leaving = groupBy(document.arrows, ({ from }) => from);
  return new Map(
    document.steps.flatMap((step) => {
      const bound = step.off ? undefined : catalog.find(step.type)?.read(step.config);
      const lowered = bound?.ok === true ? bound.value.lower() : undefined;
      if (bound?.ok !== true || lowered?.ok !== true || lowered.value === null) return [];
      const routes = Object.fromEntries((leaving.get(step.id) ?? []).map(({ outcome }) => [outcome, []]));
      const bad = new Set(bound.value.outcomes.filter(({ badNews }) => badNews).map(({ id }) => id));
      const ids = bound.value.outcomes.map(({ id }) => id);
      const ways = waysOf(step, lowered.value, ids, routes).map((way) => ({
        way,
        isBadNews: way.is === 'outcome' ? bad.has(way.outcome) : true,
      }));
      return ways.length === 0 ? [] : [[step.id, ways] as const];
    }),
  );
}

function waysOf(
  { needs, system, policy }: Step,
  behaviour: Behaviour,
  outcomes: readonly string[],
  routes: Readonly<Record<string, readonly number[]>>,
): readonly StepWay[] {
  const leaves = (ids: readonly string[]) => ids.map((outcome): StepWay => ({ is: 'outcome', outcome }));
  const fails = () =>
    ownFailures({ behaviour, needs, routes }, system).map((kind): StepWay => ({ is: 'failed', kind }));
  switch (behaviour.does) {
    case 'choose':
      return leaves(outcomes);
    case 'work':
    case 'undo':
      return [
        ...leaves(outcomes.filter((id) => id !== 'failed')),
        ...fails(),
        ...((policy.retry?.attempts ?? 1) > 1 ? [{ is: 'tried-again' } as const] : []),
        { is: 'too-slow' },
      ];
    case 'ask':
      return [...leaves(behaviour.answers), { is: 'no-answer' }];
    case 'wait':
      return 'signal' in behaviour || policy.timeLimit !== undefined
        ? [...leaves(['over']), { is: 'no-answer' }]
        : [];
    default:
      return [];
  }
}

/** Counts what a whole run tried. */
export function tallyOf(journal: readonly JournalEntry[]): RunTally {
  const tally: Record<string, Record<string, WayCount>> = {};
  for (const visit of visitsOf(journal)) {
    for (const [way, isCaught] of triedOn(visit)) {
      const step = (tally[visit.step] ??= {});
      step[keyOf(way)] = add(step[keyOf(way)], { caught: isCaught ? 1 : 0, open: isCaught ? 0 : 1 });
    }
  }
  return tally;
}

type Tried = readonly [way: StepWay, isCaught: boolean];

function triedOn(visit: Visit): readonly Tried[] {
  const { outcome, kind, attention, attempts, state } = visit;
  const gaps = attention.filter((need) => need.kind === 'gap');
  const needed = attention.filter((need) => need.kind !== 'gap');
  const stopped = (failure: FailureKind, atMs: number | null) =>
    needed.some((need) => need.kind === failure && (atMs === null || need.from === atMs));
  const failed = attempts.flatMap((attempt) => (attempt.kind === null ? [] : [attempt]));
  const seen = new Set(failed.map((attempt) => attempt.kind));
  const others = FAILURE_KINDS.filter(
    (other) => !seen.has(other) && (other === kind || stopped(other, null)),
  );
  return [
    ...(outcome === null || state === 'skipped' || kind !== null || gaps.length > 0
      ? []
      : [[leftBy(outcome), true] as const]),
    ...gaps.map((gap) => [leftBy(gap.outcome ?? ''), false] as const),
    ...failed.map((attempt): Tried => {
      const failure = attempt.kind ?? 'error';
      return [failedBy(failure), !stopped(failure, attempt.to)];
    }),
    ...others.map((failure): Tried => [failedBy(failure), !stopped(failure, null)]),
    ...(attempts.some(({ tryNumber }) => tryNumber > 1)
      ? [[{ is: 'tried-again' }, needed.length === 0] as const]
      : []),
    ...neverCame(visit),
  ];
}

/** Work that is still under way when nothing else comes never ends; else somebody was silent, in time or for ever. */
function neverCame({ outcome, overdue, escalated, state, attempts }: Visit): readonly Tried[] {
  if (isOpen(state)) {
    if (state === 'held' || state === 'needs-attention') return [];
    return [[{ is: attempts.length > 0 ? 'too-slow' : 'no-answer' }, false]];
  }
  return (overdue || escalated) && outcome !== 'no-answer' ? [[{ is: 'no-answer' }, true]] : [];
}

function leftBy(outcome: string): StepWay {
  return outcome === 'no-answer' ? { is: 'no-answer' } : { is: 'outcome', outcome };
}

function failedBy(kind: FailureKind): StepWay {
  return kind === 'too-late' ? { is: 'too-slow' } : { is: 'failed', kind };
}

function keyOf(way: StepWay): string {
  if (way.is === 'outcome') return `outcome ${way.outcome}`;
  return way.is === 'failed' ? `failed ${way.kind}` : way.is;
}

function add(one: WayCount | undefined, other: WayCount): WayCount {
  return { caught: (one?.caught ?? 0) + other.caught, open: (one?.open ?? 0) + other.open };
}

/** Holds what runs tried against what can happen; what was not caught once is not caught. */
export function coverageOf(ways: StepWays, tallies: Iterable<RunTally>): Coverage {
  const sum = new Map<string, Map<string, WayCount>>();
  for (const tally of tallies) {
    for (const [step, counts] of Object.entries(tally)) {
      const known = sum.get(step) ?? new Map<string, WayCount>();
      sum.set(step, known);
      for (const [way, count] of Object.entries(counts)) {
        // However often a day goes a way, it is one day that tried it.
        const day = { caught: Math.min(count.caught, 1), open: Math.min(count.open, 1) };
        known.set(way, add(known.get(way), day));
      }
    }
  }
  const steps = new Map(
    [...ways].map(([step, all]) => [
      step,
      [...all, ...unforeseen(all, sum.get(step))].map(({ way, isBadNews }): WayCoverage => {
        const count = add(sum.get(step)?.get(keyOf(way)), { caught: 0, open: 0 });
        const isTried = count.caught + count.open > 0;
        const standing = !isTried ? 'not-tried' : count.open > 0 ? 'not-caught' : 'caught';
        return { way, isBadNews, standing, ...count };
      }),
    ]),
  );
  const bad = [...steps.values()].flat().filter(({ isBadNews }) => isBadNews);
  return {
    steps,
    bad: {
      all: bad.length,
      tried: bad.filter(({ standing }) => standing !== 'not-tried').length,
      notCaught: bad.filter(({ standing }) => standing === 'not-caught').length,
    },
  };
}

/** Lists the failures that a run met though nothing of the step says that they can be. */
function unforeseen(
  known: readonly { readonly way: StepWay }[],
  counts: ReadonlyMap<string, WayCount> | undefined,
): readonly { readonly way: StepWay; readonly isBadNews: boolean }[] {
  const keys = new Set(known.map(({ way }) => keyOf(way)));
  return FAILURE_KINDS.map(failedBy)
    .filter((way) => way.is === 'failed' && counts?.has(keyOf(way)) === true && !keys.has(keyOf(way)))
    .map((way) => ({ way, isBadNews: true }));
}
