import { defineCheck } from '../check';
import { type CheckContext, hasHardlyBegun } from '../check-context';

/** No way through the drawing comes to an end, so no run can ever be finished. */
export const noEndReached = defineCheck({
  code: 'no-end-reached',
  severity: 'problem',
  find: (context) => {
    const entries = context.steps.filter(({ traits }) => traits.entry === true || traits.catches === true);
    if (hasHardlyBegun(context)) return [];
    if (!entries.some(({ traits }) => traits.entry === true)) return [];
    const reached = reachedFrom(
      context,
      entries.map(({ step }) => step.id),
    );
    return [...reached].some((id) => context.stepOf(id)?.traits.terminal === true) ? [] : [{}];
  },
});

function reachedFrom({ stepOf }: CheckContext, starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts);
  const open = [...starts];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { to } of stepOf(next)?.outOf ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
