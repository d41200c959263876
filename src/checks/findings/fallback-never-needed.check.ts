import { groupBy } from '../../kernel/group-by';
import { catcherOf, failuresOf } from '../analysis/caught';
import { defineCheck } from '../check';
import { type CheckContext, type CheckedStep, shareAnalysis } from '../check-context';

/** A fallback stands ready, and no failure around it can come so far. */
export const fallbackNeverNeeded = defineCheck({
  code: 'fallback-never-needed',
  severity: 'hint',
  find: (context) =>
    context.steps.flatMap((fallback) => {
      if (fallback.behaviour?.does !== 'catch') return [];
      const around = insideOf(context, fallback.step.in ?? '');
      return around.some((checked) => mayCome(checked, fallback, context))
        ? []
        : [{ step: fallback.step.id }];
    }),
});

const stepsInside = shareAnalysis(({ steps }) => groupBy(steps, ({ step }) => step.in ?? ''));

/** Everything in a scope and in the containers there. */
function insideOf(context: CheckContext, scope: string): readonly CheckedStep[] {
  return (stepsInside(context).get(scope) ?? []).flatMap((checked) => [
    checked,
    ...(checked.traits.container === true ? insideOf(context, checked.step.id) : []),
  ]);
}

/** Work by people fails when they say so, whatever is set; what is needed may be missing. */
function mayCome(checked: CheckedStep, fallback: CheckedStep, context: CheckContext): boolean {
  const { step, bound, traits, behaviour } = checked;
  if (step.off) return false;
  const byPerson = traits.works === true && bound.nature.doneBy === 'person';
  const kinds = [
    ...failuresOf(checked),
    ...(byPerson ? (['refused', 'error'] as const) : []),
    ...(step.needs.length > 0 || (behaviour?.does === 'wait' && 'untilField' in behaviour)
      ? (['missing-data'] as const)
      : []),
    ...(step.policy.maxVisits === undefined ? [] : (['too-many-visits'] as const)),
  ];
  return kinds.some((kind) => catcherOf(context, checked, kind) === fallback);
}
