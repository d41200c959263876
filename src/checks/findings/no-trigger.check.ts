import { defineCheck } from '../check';

/** Nothing can begin a run. */
export const noTrigger = defineCheck({
  code: 'no-trigger',
  severity: 'problem',
  find: ({ steps }) => (steps.some(({ traits }) => traits.entry === true) ? [] : [{}]),
});
