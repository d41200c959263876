import { triesInAll } from '../analysis/tries';
import { defineCheck } from '../check';

/** A try that took too long may have worked after all; doing it once more would do it twice, and that does harm. */
export const triesMayDouble = defineCheck({
  code: 'tries-may-double',
  severity: 'hint',
  find: ({ steps }) =>
    steps.flatMap((checked) => {
      const { step, bound } = checked;
      const { retry, attemptLimit } = step.policy;
      const isRepeated =
        triesInAll(checked) > 1 && attemptLimit !== undefined && retry?.on.includes('too-late');
      return isRepeated === true && !bound.nature.repeatable && !step.off ? [{ step: step.id }] : [];
    }),
});
