// What a scenario expects of a run: a sentence that is true when it is met; where it is not, what was expected and what
// was found instead.
import type { RunResult, RunStatus } from '../model/journal';
import type { ExpectationCheck } from '../projections/expectation-checks';
import { capitalised } from './sentence';
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
    ok ? STATUSES[found].holds : unmet(sayExpected(STATUSES, expected), STATUSES[found].found),
  result: ({ ok, expected, found }) => {
    if (found === null) return unmet(sayExpected(RESULTS, expected), 'It did not end.');
    return ok ? RESULTS[found].holds : unmet(sayExpected(RESULTS, expected), RESULTS[found].found);
  },
  ends: ({ ok, expected, found }, { format, stepName }) => {
    const namesOf = (ends: readonly string[]) => format.all(ends.map((end) => `“${stepName(end)}”`));
    if (ok) return expected.length === 0 ? 'It reaches no end.' : `It ends at ${namesOf(expected)}.`;
    return unmet(
      expected.length === 0 ? 'no end' : namesOf(expected),
      found.length === 0 ? 'It reached no end.' : `It ended at ${namesOf(found)}.`,
    );
  },
  within: ({ ok, expectedMs, foundMs }, { format }) => {
    const inTime = `done within ${format.duration(expectedMs)}`;
    if (ok) return `It is ${inTime}.`;
    return unmet(inTime, foundMs === null ? 'It was not done.' : `It took ${format.duration(foundMs)}.`);
  },
  passes: ({ ok, step }, { stepName }) =>
    ok ? `“${stepName(step)}” happens.` : unmet(`“${stepName(step)}”`, 'It never began.'),
  avoids: ({ ok, step }, { stepName }) =>
    ok ? `“${stepName(step)}” never happens.` : unmet(`never “${stepName(step)}”`, 'It began.'),
  order: ({ ok, first, then, missing }, { format, stepName }) => {
    const inOrder = `“${stepName(first)}” comes before “${stepName(then)}”`;
    if (ok) return `${inOrder}.`;
    return unmet(
      inOrder,
      missing.length === 0
        ? 'It was the other way round.'
        : `${format.all(missing.map((step) => `“${stepName(step)}”`))} never began.`,
    );
  },
  field: ({ ok, field, expected, found }, { fieldName, field: fieldOf, format }) => {
    const named = `“${fieldName(field)}” is ${format.value(expected, fieldOf(field))}`;
    return ok ? `${named}.` : unmet(named, `It is ${format.value(found, fieldOf(field))}.`);
  },
  refused: ({ ok, expected, found }, { format, noun }) => {
    const said =
      expected === 0
        ? `no ${noun.one} is refused as the same`
        : `the same ${noun.one} is refused ${format.times(expected)}`;
    if (ok) return `${capitalised(said)}.`;
    return unmet(said, found === 0 ? 'It never was.' : `It was ${format.times(found)}.`);
  },
};

/** Is one way to end or to stand: where it is as expected, where it is expected, and where it is found instead. */
interface Ending {
  readonly holds: string;
  readonly expected: string;
  readonly found: string;
}

const STATUSES: Readonly<Record<RunStatus, Ending>> = {
  ready: { holds: 'It has not begun.', expected: 'nothing begun', found: 'It has not begun.' },
  running: { holds: 'It is still running.', expected: 'still running', found: 'It is still running.' },
  waiting: {
    holds: 'It waits for somebody.',
    expected: 'it waits for somebody',
    found: 'It waits for somebody.',
  },
  'needs-attention': {
    holds: 'It needs attention.',
    expected: 'it needs attention',
    found: 'It needs attention.',
  },
  finished: { holds: 'It is finished.', expected: 'finished', found: 'It was finished.' },
  cancelled: { holds: 'It is called off.', expected: 'called off', found: 'It was called off.' },
};

const RESULTS: Readonly<Record<RunResult, Ending>> = {
  success: { holds: 'It ends well.', expected: 'a good end', found: 'It ended well.' },
  failure: { holds: 'It ends badly.', expected: 'a bad end', found: 'It ended badly.' },
  cancelled: { holds: 'It is called off.', expected: 'called off', found: 'It was called off.' },
  incomplete: {
    holds: 'It ends with something not done.',
    expected: 'an end with something not done',
    found: 'It ended with something not done.',
  },
};

/** What a newer version expects is said as it is written. */
function sayExpected(endings: Readonly<Record<string, Ending>>, expected: string): string {
  return Object.hasOwn(endings, expected) ? (endings[expected]?.expected ?? expected) : expected;
}

/** «Expected: called off. It ended well.» */
function unmet(expected: string, found: string): string {
  return `Expected: ${expected}. ${found}`;
}
