import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';

/** One start takes the same only once, and another one that asks for it as well does not look whether it came before. */
export const sameByAnotherStart = defineCheck({
  code: 'same-by-another-start',
  // Who enters by hand may mean it.
  severity: 'hint',
  find: ({ steps }) => {
    const entries = steps.filter(({ traits }) => traits.entry === true);
    return entries.flatMap((entry) => {
      const asked = new Set(entry.bound.uses.filter(({ use }) => use === 'filled').map(({ id }) => id));
      const careful = entries.find((other) => {
        const field = takenOnce(other);
        return field !== null && asked.has(field) && takenOnce(entry) === null;
      });
      const field = careful === undefined ? null : takenOnce(careful);
      return careful === undefined || field === null
        ? []
        : [{ step: entry.step.id, start: careful.step.id, field }];
    });
  },
});

function takenOnce({ behaviour }: CheckedStep): string | null {
  return behaviour?.does === 'begin' ? behaviour.dedupe : null;
}
