import { uncaughtFailures } from '../analysis/caught';
import { triesInAll } from '../analysis/tries';
import { defineCheck } from '../check';

/** It is tried again and again, and nothing is drawn for when the last try fails too. */
export const triesWithoutFallback = defineCheck({
  code: 'tries-without-fallback',
  severity: 'hint',
  find: (context) =>
    context.steps.flatMap((checked) => {
      const attempts = triesInAll(checked);
      const isOpen = attempts > 1 && uncaughtFailures(context, checked).length > 0;
      return isOpen ? [{ step: checked.step.id, attempts }] : [];
    }),
});
