import { reachedSteps } from '../analysis/reached';
import { defineCheck } from '../check';
import { type CheckContext, type CheckedStep, hasHardlyBegun } from '../check-context';

/** No way leads to a step: no arrow enters it, or only arrows of steps that lead to each other and begin nowhere. */
export const nothingLeadsHere = defineCheck({
  code: 'nothing-leads-here',
  severity: 'warning',
  find: (context) =>
    hasHardlyBegun(context)
      ? []
      : [
          ...context.steps.filter(hasNoWayIn).map(({ step }) => ({ step: step.id })),
          ...islands(context).map((step) => ({ step })),
        ],
});

/** Inside a container the step without an arrow in may be the one that it starts with. */
function hasNoWayIn({ step, traits, into }: CheckedStep): boolean {
  return needsWayIn({ traits }) && into.length === 0 && step.in === null;
}

function needsWayIn({ traits }: Pick<CheckedStep, 'traits'>): boolean {
  return traits.entry !== true && traits.catches !== true && traits.inert !== true;
}

/** One step of each circle that nothing leads into; what follows such a step is not said again. */
function islands(context: CheckContext): readonly string[] {
  const reached = reachedSteps(context);
  if (reached.size === 0) return [];
  const lost = context.steps.filter(
    ({ step, traits }) => step.in === null && needsWayIn({ traits }) && !reached.has(step.id),
  );
  const told = new Set(lost.filter(hasNoWayIn).map(({ step }) => step.id));
  const spread = (start: string) => {
    const open = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { to } of context.stepOf(next)?.outOf ?? []) {
        if (told.has(to)) continue;
        told.add(to);
        open.push(to);
      }
    }
  };
  for (const start of [...told]) spread(start);
  return lost.flatMap(({ step }) => {
    if (told.has(step.id)) return [];
    told.add(step.id);
    spread(step.id);
    return [step.id];
  });
}
