import { usedThings } from '../analysis/used-things';
import { defineCheck } from '../check';
import { type CheckContext, shareAnalysis } from '../check-context';

/** A step must leave something behind that nobody looks at. What comes right before an end is the result of it all. */
export const outputUnread = defineCheck({
  code: 'output-unread',
  severity: 'hint',
  find: (context) =>
    context.steps.flatMap(({ step, behaviour, outOf }) => {
      if (behaviour?.does !== 'work' || step.off) return [];
      if (outOf.some(({ to }) => context.stepOf(to)?.traits.terminal === true)) return [];
      return behaviour.produces
        .filter(({ field }) => !readFields(context).has(field))
        .map(({ field }) => ({ step: step.id, field }));
    }),
});

/** A form or a decision that shows a field reads it, and so does a promise. */
const readFields = shareAnalysis((context: CheckContext): ReadonlySet<string> => {
  const read = new Set<string>();
  for (const { step, bound } of context.steps) {
    for (const { id, use } of bound.uses) if (use !== 'filled') read.add(id);
    for (const id of step.needs) read.add(id);
  }
  const inSteps = new Set(context.steps.flatMap(({ bound }) => bound.uses.map(({ id }) => id)));
  for (const id of usedThings(context)) if (!inSteps.has(id)) read.add(id);
  return read;
});
