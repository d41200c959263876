import { catcherOf } from '../analysis/caught';
import { findFilled } from '../analysis/filled';
import { fillersOf } from '../analysis/fillers';
import { reachedSteps } from '../analysis/reached';
import { strictInputs } from '../analysis/strict-inputs';
import { defineCheck } from '../check';

/** A step needs a field that is filled on one way to it and not on another; nothing is drawn for when it is missing. */
export const inputMaybeMissing = defineCheck({
  code: 'input-maybe-missing',
  severity: 'warning',
  find: (context) => {
    const filled = findFilled(context);
    if (filled === null) return [];
    return context.steps.flatMap((checked) => {
      const { step } = checked;
      if (!reachedSteps(context).has(step.id) || catcherOf(context, checked, 'missing-data') !== null)
        return [];
      return strictInputs(checked)
        .filter((field) => filled.possibly(step.id, field) && !filled.surely(step.id, field))
        .map((field) => ({ step: step.id, field, fillers: fillersOf(context, step.id, field) }));
    });
  },
});
