import { findFilled } from '../analysis/filled';
import { fillersOf } from '../analysis/fillers';
import { reachedSteps } from '../analysis/reached';
import { otherInputs, strictInputs } from '../analysis/strict-inputs';
import { defineCheck } from '../check';

/** A step looks at a field that nothing fills on any way that leads to it. */
export const inputNeverFilled = defineCheck({
  code: 'input-never-filled',
  // Without what it needs the work fails for certain; a condition or a message only finds nothing.
  severity: ({ step, field }, { stepOf }) => {
    const checked = stepOf(step);
    return checked !== undefined && strictInputs(checked).includes(field) ? 'problem' : 'warning';
  },
  find: (context) => {
    const filled = findFilled(context);
    if (filled === null) return [];
    return context.steps.flatMap((checked) => {
      const { step, traits } = checked;
      if (traits.entry === true || !reachedSteps(context).has(step.id)) return [];
      return [...strictInputs(checked), ...otherInputs(checked)]
        .filter((field) => !filled.possibly(step.id, field))
        .map((field) => ({ step: step.id, field, fillers: fillersOf(context, step.id, field) }));
    });
  },
});
