// What a run came to, as what is expected of the next one: how a day that ends otherwise is said to be right now.
import { formatDuration } from '../kernel/duration';
import type { Expectation } from '../model/scenario';
import { checkExpectations, type ExpectationCheck, type RunOutcome } from './expectation-checks';
import { roundedUp } from './rounded-up';

/** Expects of the next time how it ended this time and where, or that it stops for a person; null: it is not that far. */
export function endExpected({ state }: Pick<RunOutcome, 'state'>): Expectation | null {
  if (state.status === 'finished' && state.result !== null) {
    return { status: 'finished', result: state.result, ends: [...state.ends] };
  }
  return state.status === 'needs-attention' || state.status === 'cancelled' ? { status: state.status } : null;
}

/**
 * Takes what a run came to as what is expected. What is met stays as it is; what is not met gives way to what was found,
 * and what cannot be found any more goes. Every check of the outcome is met by what this gives.
 */
export function expectFound(expect: Expectation, outcome: RunOutcome): Expectation {
  const unmet = checkExpectations(outcome, { expect }).filter(({ ok }) => !ok);
  if (unmet.some(({ code }) => ENDINGS.has(code))) {
    const { status: _status, result: _result, ends: _ends, ...rest } = expect;
    const end = endExpected(outcome) ?? { status: outcome.state.status };
    const others = unmet.filter(({ code }) => !ENDINGS.has(code));
    return others.reduce((so, check) => withFound(so, check), { ...end, ...rest });
  }
  return unmet.reduce((so, check) => withFound(so, check), expect);
}

const ENDINGS: ReadonlySet<ExpectationCheck['code']> = new Set(['status', 'result', 'ends']);

function withFound(expect: Expectation, check: ExpectationCheck): Expectation {
  switch (check.code) {
    case 'within': {
      const { within: _within, ...rest } = expect;
      return check.foundMs === null ? rest : { ...rest, within: formatDuration(roundedUp(check.foundMs)) };
    }
    case 'passes':
    case 'avoids':
      return withList(
        expect,
        check.code,
        expect[check.code]?.filter((step) => step !== check.step),
      );
    case 'order':
      return withList(
        expect,
        'order',
        expect.order?.filter(([first, then]) => first !== check.first || then !== check.then),
      );
    case 'field':
      return { ...expect, fields: { ...expect.fields, [check.field]: check.found } };
    case 'refused':
      return { ...expect, refused: check.found };
    default:
      return expect;
  }
}

/** A list of which nothing is left goes with its last entry. */
function withList<Key extends 'passes' | 'avoids' | 'order'>(
  expect: Expectation,
  key: Key,
  list: Expectation[Key] = [],
): Expectation {
  const { [key]: _before, ...rest } = expect;
  return list.length === 0 ? rest : { ...rest, [key]: list };
}
