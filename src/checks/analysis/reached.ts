import { groupBy } from '../../kernel/group-by';
import { type CheckContext, type CheckedStep, shareAnalysis } from '../check-context';

/** Finds the steps that a run can come to: from what begins one or takes a failure, along arrows and into containers. */
export const reachedSteps = shareAnalysis((context): ReadonlySet<string> => {
  const roots = context.steps.filter(({ traits }) => (traits.entry ?? traits.catches) === true);
  return follow(context, roots, ({ outOf }) => outOf);
});

/** Finds the steps that a run can come to without any bad news: not by a failure, a refusal or silence. */
export const goodWaySteps = shareAnalysis((context): ReadonlySet<string> => {
  const roots = context.steps.filter(({ traits }) => traits.entry === true);
  return follow(context, roots, ({ bound, outOf }) => {
    const good = new Set(bound.outcomes.filter(({ badNews }) => !badNews).map(({ id }) => id));
    return outOf.filter(({ outcome }) => good.has(outcome));
  });
});

function follow(
  { steps, stepOf }: CheckContext,
  roots: readonly CheckedStep[],
  waysOf: (checked: CheckedStep) => CheckedStep['outOf'],
): ReadonlySet<string> {
  const inside = groupBy(steps, ({ step }) => step.in ?? '');
  const reached = new Set(roots.filter(({ step }) => step.in === null).map(({ step }) => step.id));
  const open = [...reached];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const here = stepOf(next);
    const within = here?.traits.container === true ? (inside.get(next) ?? []).filter(beginsInside) : [];
    const ahead = here === undefined ? [] : waysOf(here);
    for (const id of [...within.map(({ step }) => step.id), ...ahead.map(({ to }) => to)]) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(id);
    }
  }
  return reached;
}

/** Which step a container begins at is the compiler's question: every one without an arrow may be it. */
function beginsInside({ step, traits, into }: CheckedStep): boolean {
  return step.starts || traits.catches === true || into.length === 0;
}
