// What a scenario expects of a run, as a sentence that is true when the expectation is met; where it is not, what was found instead.
import type { ExpectationCheck } from '../projections/expectation-checks';
import { capitalised, uncapitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

export type ExpectationWords = {
  readonly [Code in ExpectationCheck['code']]: (
    check: Extract<ExpectationCheck, { readonly code: Code }>,
    context: SentenceContext,
  ) => string;
};

/** Says one thing expected and, where it is not so, what was found. */
export function expectationText(check: ExpectationCheck, context: SentenceContext): string {
  // The entry of a code takes the check of that code; the compiler cannot follow that the two belong together.
  const say = context.language.expectations[check.code] as (
    check: ExpectationCheck,
    context: SentenceContext,
  ) => string;
  return say(check, context);
}

export const englishExpectations: ExpectationWords = {
  status: ({ ok, expected, found }) =>
    tell(`It is ${STATUSES[expected] ?? expected}`, ok, STATUSES[found] ?? found),
  result: ({ ok, expected, found }) =>
    tell(
      `It ends ${RESULTS[expected] ?? expected}`,
      ok,
      found === null ? 'it did not end' : `it ended ${RESULTS[found] ?? found}`,
    ),
  ends: ({ ok, expected, found }, { format, stepName }) =>
    tell(
      expected.length === 0 ? 'It reaches no end' : `It ends at ${format.all(expected.map(stepName))}`,
      ok,
      found.length === 0 ? 'it reached no end' : `it ended at ${format.all(found.map(stepName))}`,
    ),
  within: ({ ok, expectedMs, foundMs }, { format }) =>
    tell(
      `It is done within ${format.duration(expectedMs)}`,
      ok,
      foundMs === null ? 'it was not done' : `it took ${format.duration(foundMs)}`,
    ),
  passes: ({ ok, step }, { stepName }) => tell(`“${stepName(step)}” happens`, ok, 'it never began'),
  avoids: ({ ok, step }, { stepName }) => tell(`“${stepName(step)}” never happens`, ok, 'it began'),
  order: ({ ok, first, then, missing }, { format, stepName }) =>
    tell(
      `“${stepName(first)}” comes before “${stepName(then)}”`,
      ok,
      missing.length === 0
        ? 'it was the other way round'
        : `${format.all(missing.map((step) => `“${stepName(step)}”`))} never began`,
    ),
  field: ({ ok, field, expected, found }, { fieldName, field: fieldOf, format }) =>
    tell(
      `“${fieldName(field)}” is ${format.value(expected, fieldOf(field))}`,
      ok,
      `it is ${format.value(found, fieldOf(field))}`,
    ),
  refused: ({ ok, expected, found }, { format, noun }) =>
    tell(
      expected === 0
        ? `No ${noun.one} is refused as the same`
        : `The same ${noun.one} is refused ${format.times(expected)}`,
      ok,
      found === 0 ? 'it never was' : `it was ${format.times(found)}`,
    ),
};

const STATUSES: Readonly<Record<string, string>> = {
  running: 'still running',
  waiting: 'waiting for somebody',
  'needs-attention': 'in need of attention',
  finished: 'finished',
  cancelled: 'cancelled',
};

const RESULTS: Readonly<Record<string, string>> = {
  success: 'well',
  failure: 'badly',
  cancelled: 'cancelled',
  incomplete: 'with something not done',
};

function tell(sentence: string, ok: boolean, otherwise: string): string {
  return ok ? `${sentence}.` : `Expected: ${uncapitalised(sentence)}. ${capitalised(otherwise)}.`;
}
