import { defineCheck } from '../check';

/** A message goes out, and nothing is in it. */
export const messageEmpty = defineCheck({
  code: 'message-empty',
  severity: 'hint',
  find: ({ steps }) =>
    steps
      .filter(({ step, bound }) => bound.lacks.includes('text') && !step.off)
      .map(({ step }) => ({ step: step.id })),
});
