import { defineCheck } from '../check';
import { hasHardlyBegun } from '../check-context';

/** Nothing can begin a run. */
export const noTrigger = defineCheck({
  code: 'no-trigger',
  severity: 'problem',
  find: (context) =>
    hasHardlyBegun(context) || context.steps.some(({ traits }) => traits.entry === true) ? [] : [{}],
});
