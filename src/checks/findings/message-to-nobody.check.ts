import { defineCheck } from '../check';

/** A message goes out, and nobody gets it. */
export const messageToNobody = defineCheck({
  code: 'message-to-nobody',
  severity: 'warning',
  find: ({ steps }) =>
    steps
      .filter(({ step, bound }) => bound.lacks.includes('recipient') && !step.off)
      .map(({ step }) => ({ step: step.id })),
});
