import { sameJson } from '../../../kernel/json';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { tallyOf } from '../../../projections/coverage';
import { expectFound } from '../../../projections/found-expectation';
import { judgeDay } from '../../../projections/judge-day';
import { standingOf } from '../../../projections/run-standing';
import type { Rehearsal } from '../../../rehearsal/open-rehearsal';
import { sameWorld } from '../script/ordinary-day';
import type { RehearsalState, ScenarioResult } from './rehearsal-state';

/** Is the result of a scenario that cannot be played. */
export const REFUSED: ScenarioResult = {
  is: 'refused',
  checks: [],
  found: null,
  promises: [],
  standing: null,
  ends: [],
  elapsedMs: 0,
  tried: {},
};

/** Judges a scenario that was played. */
export function judge(
  document: WorkflowDocument,
  rehearsal: Rehearsal,
  { expect }: Pick<Scenario, 'expect'>,
): ScenarioResult {
  const { state, elapsedMs, journal } = rehearsal;
  const judged = judgeDay(document, rehearsal, expect);
  return {
    ...judged,
    found: judged.checks.every(({ ok }) => ok) ? null : expectFound(expect, rehearsal),
    standing: standingOf(state.status, state.result),
    ends: state.ends,
    elapsedMs,
    tried: tallyOf(journal),
  };
}

/** Keeps the results of the scenarios that are as they were, whatever they are called: the drawing is. */
export function stillJudged(
  { document: { scenarios }, results }: Pick<RehearsalState, 'document' | 'results'>,
  drawn: WorkflowDocument,
): ReadonlyMap<string, ScenarioResult> {
  const before = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return new Map(
    drawn.scenarios.flatMap((scenario) => {
      const [old, result] = [before.get(scenario.id), results.get(scenario.id)];
      if (old === undefined || result === undefined) return [];
      const isAsBefore =
        old === scenario || (sameWorld(old, scenario) && sameJson(old.expect, scenario.expect));
      return isAsBefore ? [[scenario.id, result]] : [];
    }),
  );
}
