import { findFilled } from '../analysis/filled';
import { reachedSteps } from '../analysis/reached';
import { strictInputs } from '../analysis/strict-inputs';
import { defineCheck } from '../check';

/** A step is switched off, and another waits for what only it would leave behind. */
export const offStepNeeded = defineCheck({
  code: 'off-step-needed',
  severity: 'warning',
  find: (context) => {
    const filled = findFilled(context);
    if (filled === null) return [];
    const off = context.steps.filter(({ step }) => step.off);
    if (off.length === 0) return [];
    return context.steps.flatMap((checked) => {
      const { step } = checked;
      if (!reachedSteps(context).has(step.id)) return [];
      return strictInputs(checked).flatMap((field) => {
        const source = filled.surely(step.id, field)
          ? undefined
          : off.find(({ bound }) => bound.uses.some(({ id, use }) => use === 'filled' && id === field));
        return source === undefined ? [] : [{ step: source.step.id, other: step.id, field }];
      });
    });
  },
});
