// How a promise stands: by every day that was played on this drawing, and by every path that it allows.
import { clauseProblem, clausesOf } from '../../../facts/condition';
import type { PromiseRule, WorkflowPromise } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import type { Endless } from '../../../paths/deadline';
import type { PromiseFate } from '../../../paths/promise-search';
import type { Judgement } from '../../../promises/judge-promise';
import { happeningsOf, readRule } from '../../../promises/promise-rule';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import type { RehearsalState, ScenarioResult } from '../session/rehearsal-state';

type Broken = Extract<Judgement, { readonly is: 'broken' }>;

/** Is a walk that breaks a promise. */
export interface BreakingWalk {
  readonly scenario: Scenario;
  /** The saved day that it is; null for the good day, and for a path that nobody has played yet. */
  readonly saved: string | null;
  readonly judgement: Broken;
}

export type PromiseStanding =
  | { readonly is: 'broken'; readonly walk: BreakingWalk }
  /** `everywhere`: on every path; otherwise on so many days. */
  | {
      readonly is: 'kept';
      readonly everywhere: boolean;
      readonly days: number;
      /** Why it could be late on another day. */
      readonly endless: Endless | null;
    }
  | { readonly is: 'untested'; readonly endless: Endless | null }
  /** A comparison of its condition has no value yet, or nobody has said what it is about. */
  | { readonly is: 'unfinished' }
  | { readonly is: 'unclear' };

/** Is every way to break a promise that exploring has found, and what came of playing it. */
export interface ExploredPromises {
  readonly fates: ReadonlyMap<string, PromiseFate>;
  readonly played: ReadonlyMap<string, Broken>;
}

/** Finds how a promise stands; a saved day that breaks it is named before any other path. */
export function standingOfPromise(
  { id, rule }: Pick<WorkflowPromise, 'id' | 'rule'>,
  { document, results, goodDay }: Pick<RehearsalState, 'document' | 'results' | 'goodDay'>,
  { fates, played }: ExploredPromises,
): PromiseStanding {
  if (isUnfinished(rule)) return { is: 'unfinished' };
  const days: readonly (readonly [Scenario, string | null, ScenarioResult])[] = [
    ...document.scenarios.flatMap((scenario) => {
      const result = results.get(scenario.id);
      return result === undefined ? [] : [[scenario, scenario.id, result] as const];
    }),
    ...(goodDay === null ? [] : [[ORDINARY_DAY, null, goodDay] as const]),
  ];
  let judged = 0;
  for (const [scenario, saved, { promises }] of days) {
    const judgement = promises.find(({ promise }) => promise.id === id)?.judgement;
    if (judgement?.is === 'unclear') return { is: 'unclear' };
    if (judgement?.is === 'broken') return { is: 'broken', walk: { scenario, saved, judgement } };
    if (judgement !== undefined) judged += 1;
  }
  const fate = fates.get(id);
  const judgement = played.get(id);
  // A path that keeps it when it is played shows nobody anything.
  if (fate !== undefined && fate.broken !== null && judgement !== undefined) {
    return { is: 'broken', walk: { scenario: fate.broken, saved: null, judgement } };
  }
  const endless = fate?.endless ?? null;
  if (judged === 0 && fate?.sure !== true) return { is: 'untested', endless };
  return { is: 'kept', everywhere: fate?.sure === true, days: judged, endless };
}

/** Finds how every promise of a drawing stands, in its order. */
export function standingsIn(
  state: Pick<RehearsalState, 'document' | 'results' | 'goodDay'>,
  explored: ExploredPromises,
): readonly PromiseStanding[] {
  return state.document.promises.map((promise) => standingOfPromise(promise, state, explored));
}

/** Counts how promises stand. Every number on a screen comes from here. */
export function countPromises(standings: readonly PromiseStanding[]): {
  readonly all: number;
  readonly holding: number;
  /** Of those that hold: on every path. */
  readonly proved: number;
  readonly broken: number;
} {
  return {
    all: standings.length,
    holding: standings.filter(({ is }) => is === 'kept').length,
    proved: standings.filter((standing) => standing.is === 'kept' && standing.everywhere).length,
    broken: standings.filter(({ is }) => is === 'broken').length,
  };
}

/** What is about no step yet, or compares with nothing, says nothing yet: it could only seem to hold. */
function isUnfinished(rule: PromiseRule): boolean {
  const read = readRule(rule);
  const { when } = rule;
  return (
    (read !== null && happeningsOf(read).some(({ step }) => step === '')) ||
    (when !== undefined && clausesOf(when).some((clause) => clauseProblem(clause) !== null))
  );
}
