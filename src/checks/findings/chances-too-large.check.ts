import { defineCheck } from '../check';

/** The chances of what may come of a step are more than all there is. */
export const chancesTooLarge = defineCheck({
  code: 'chances-too-large',
  severity: 'hint',
  find: ({ steps }) =>
    steps.flatMap(({ step }) => {
      const sum = Object.values(step.estimate.chance ?? {}).reduce((total, chance) => total + chance, 0);
      // Tenths do not add up exactly.
      return sum > 1 + 1e-9 ? [{ step: step.id, sum }] : [];
    }),
});
