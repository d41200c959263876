import { uncaughtFailures } from '../analysis/caught';
import { triesInAll } from '../analysis/tries';
import { defineCheck } from '../check';

/**
 * It can fail and nobody is told: no arrow, no fallback takes it. A message is left out, or telling that telling failed
 * would have to be drawn for ever; one that is tried again is looked at as such.
 */
export const failureUntold = defineCheck({
  code: 'failure-untold',
  // What a person does not finish in time stays in sight of that person.
  severity: ({ step }, { stepOf }) => (stepOf(step)?.bound.nature.doneBy === 'person' ? 'hint' : 'warning'),
  find: (context) =>
    context.steps.flatMap((checked) => {
      if (checked.traits.tellsEach === true || triesInAll(checked) > 1) return [];
      const kinds = uncaughtFailures(context, checked);
      return kinds.length === 0 ? [] : [{ step: checked.step.id, kinds }];
    }),
});
