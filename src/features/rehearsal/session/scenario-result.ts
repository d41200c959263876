import { sameJson } from '../../../kernel/json';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { tallyOf } from '../../../projections/coverage';
import { checkExpectations } from '../../../projections/expectation-checks';
import { endsBetter, expectFound } from '../../../projections/found-expectation';
import { standingOf } from '../../../projections/run-standing';
import { judgePromises } from '../../../promises/judged-run';
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

/**
 * Judges a scenario that was played: by what it expects, or, where it expects nothing, by whether it came to an end; and
 * by every promise.
 */
export function judge(document: WorkflowDocument, rehearsal: Rehearsal, scenario: Scenario): ScenarioResult {
  const { state, elapsedMs, journal } = rehearsal;
  const checks = checkExpectations(rehearsal, scenario);
  const standing = standingOf(state.status, state.result);
  const isOver = state.status === 'finished' || state.status === 'cancelled';
  const promises = judgePromises(document, rehearsal);
  const isAsExpected = checks.length === 0 ? isOver : checks.every(({ ok }) => ok);
  const isKept = promises.every(({ judgement }) => judgement.is !== 'broken');
  const isBetter = endsBetter(scenario.expect, rehearsal);
  const is = !isKept ? 'fails' : isAsExpected ? (isOver ? 'holds' : 'gap') : isBetter ? 'better' : 'fails';
  const found = checks.every(({ ok }) => ok) ? null : expectFound(scenario.expect, rehearsal);
  const tried = tallyOf(journal);
  return { is, checks, found, promises, standing, ends: state.ends, elapsedMs, tried };
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
