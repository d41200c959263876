import { defineCheck } from '../check';
import type { CheckContext, CheckedStep } from '../check-context';

/** It is to take back what was done, and nothing around it says how it is undone. */
export const undoWithoutAnything = defineCheck({
  code: 'undo-without-anything',
  severity: 'warning',
  find: (context) =>
    context.steps
      .filter(({ behaviour, step }) => behaviour?.does === 'undo' && !step.off)
      .filter(
        (undo) =>
          !context.steps.some((checked) => checked.bound.undoable && isAround(undo, checked, context)),
      )
      .map(({ step }) => ({ step: step.id })),
});

/** It undoes what is in its scope and inside the containers there. */
function isAround(undo: CheckedStep, checked: CheckedStep, { stepOf }: CheckContext): boolean {
  const seen = new Set<string>();
  let here: CheckedStep | undefined = checked;
  while (here !== undefined && !seen.has(here.step.id)) {
    if (here.step.in === undo.step.in) return true;
    seen.add(here.step.id);
    here = stepOf(here.step.in ?? '');
  }
  return false;
}
