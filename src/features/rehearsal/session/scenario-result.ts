import type { Scenario } from '../../../model/scenario';
import { tallyOf } from '../../../projections/coverage';
import { checkExpectations } from '../../../projections/expectation-checks';
import { standingOf } from '../../../projections/run-standing';
import type { Rehearsal } from '../../../rehearsal/open-rehearsal';
import type { ScenarioResult } from './rehearsal-state';

/** Is the result of a scenario that cannot be played. */
export const REFUSED: ScenarioResult = {
  is: 'refused',
  checks: [],
  standing: null,
  ends: [],
  elapsedMs: 0,
  tried: {},
};

/** Judges a scenario that was played: by what it expects, or, where it expects nothing, by whether it came to an end. */
export function judge(rehearsal: Rehearsal, scenario: Scenario): ScenarioResult {
  const { state, elapsedMs, journal } = rehearsal;
  const checks = checkExpectations(rehearsal, scenario);
  const standing = standingOf(state.status, state.result);
  const isOver = state.status === 'finished' || state.status === 'cancelled';
  const holds = checks.length === 0 ? isOver : checks.every(({ ok }) => ok);
  const tried = tallyOf(journal);
  return { is: holds ? 'holds' : 'fails', checks, standing, ends: state.ends, elapsedMs, tried };
}
