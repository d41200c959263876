import { defineCheck } from '../check';

/** Somebody decides, or rules do, and whatever comes out leads to the same step. */
export const choiceChangesNothing = defineCheck({
  code: 'choice-changes-nothing',
  severity: 'warning',
  find: ({ steps }) =>
    steps.flatMap(({ step, behaviour, outOf }) => {
      if (behaviour?.does !== 'ask' && behaviour?.does !== 'choose') return [];
      const outcomes = new Set(outOf.map(({ outcome }) => outcome));
      const offered = behaviour.does === 'ask' ? behaviour.answers : behaviour.rules.map(({ id }) => id);
      const [next, ...others] = new Set(outOf.map(({ to }) => to));
      const isDrawn = outcomes.size > 1 && offered.every((outcome) => outcomes.has(outcome));
      return isDrawn && next !== undefined && others.length === 0 ? [{ step: step.id, next }] : [];
    }),
});
