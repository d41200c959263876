import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';

/** No arrow enters a step that needs one to be reached. */
export const nothingLeadsHere = defineCheck({
  code: 'nothing-leads-here',
  severity: 'warning',
  find: ({ steps }) => steps.filter(needsWayIn).map(({ step }) => ({ step: step.id })),
});

/** Inside a container the step without an arrow in may be the one that it starts with. */
function needsWayIn({ step, traits, into }: CheckedStep): boolean {
  if (traits.entry === true || traits.catches === true || traits.inert === true) return false;
  return into.length === 0 && step.in === null;
}
