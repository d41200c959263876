import { sameJson } from '../../../kernel/json';
import type { WorkflowDocument } from '../../../model/document';
import type { RunResult } from '../../../model/journal';
import type { Scenario } from '../../../model/scenario';
import { tallyOf } from '../../../projections/coverage';
import { checkExpectations, type ExpectationCheck } from '../../../projections/expectation-checks';
import { standingOf } from '../../../projections/run-standing';
import { type JudgedPromise, judgePromises } from '../../../promises/judged-run';
import type { Rehearsal } from '../../../rehearsal/open-rehearsal';
import { sameWorld } from '../script/ordinary-day';
import type { RehearsalState, ScenarioResult } from './rehearsal-state';

/** Is the result of a scenario that cannot be played. */
export const REFUSED: ScenarioResult = {
  is: 'refused',
  checks: [],
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
  const isMet = isAsExpected && promises.every(isNotBroken);
  const isBetter = !isMet && endsBetter(checks, state.result) && promises.every(isNotBroken);
  const is = isBetter ? 'better' : !isMet ? 'fails' : isOver ? 'holds' : 'gap';
  const tried = tallyOf(journal);
  return { is, checks, promises, standing, ends: state.ends, elapsedMs, tried };
}

function isNotBroken({ judgement }: JudgedPromise): boolean {
  return judgement.is !== 'broken';
}

/** It was expected to come to nothing good, and ends well: a gap that was mended, or a failure that is caught now. */
function endsBetter(checks: readonly ExpectationCheck[], result: RunResult | null): boolean {
  const broken = checks.filter(({ ok }) => !ok);
  const isAboutEnd = ({ code }: ExpectationCheck) =>
    code === 'status' || code === 'result' || code === 'ends';
  const wasGood = checks.some((check) => check.code === 'result' && check.expected === 'success');
  const wasBad = broken.some(({ code }) => code === 'status' || code === 'result');
  return result === 'success' && wasBad && !wasGood && broken.every(isAboutEnd);
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
