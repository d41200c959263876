import { type CheckedStep, groupBy, shareAnalysis } from '../check-context';

/** Finds the steps that a run can come to: from what begins one or takes a failure, along arrows and into containers. */
export const reachedSteps = shareAnalysis(({ steps, stepOf }): ReadonlySet<string> => {
  const inside = groupBy(steps, ({ step }) => step.in ?? '');
  const roots = steps.filter(
    ({ step, traits }) => step.in === null && (traits.entry ?? traits.catches) === true,
  );
  const reached = new Set(roots.map(({ step }) => step.id));
  const open = [...reached];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const here = stepOf(next);
    const within = here?.traits.container === true ? (inside.get(next) ?? []).filter(beginsInside) : [];
    for (const id of [...within.map(({ step }) => step.id), ...(here?.outOf ?? []).map(({ to }) => to)]) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(id);
    }
  }
  return reached;
});

/** Which step a container begins at is the compiler's question: every one without an arrow may be it. */
function beginsInside({ step, traits, into }: CheckedStep): boolean {
  return step.starts || traits.catches === true || into.length === 0;
}
