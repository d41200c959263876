import { defineCheck } from '../check';

/** A model works, and nothing says what it must leave behind: whatever it says is right. */
export const nothingLeftBehind = defineCheck({
  code: 'nothing-left-behind',
  severity: 'hint',
  find: ({ steps }) =>
    steps
      .filter(({ step, bound }) => bound.lacks.includes('product') && !step.off)
      .map(({ step }) => ({ step: step.id })),
});
