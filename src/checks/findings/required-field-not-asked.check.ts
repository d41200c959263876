import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';

/** A run needs a field from its start, and nothing that begins one asks for it. */
export const requiredFieldNotAsked = defineCheck({
  code: 'required-field-not-asked',
  severity: 'warning',
  find: ({ document, steps }) => {
    const entries = steps.filter(({ traits }) => traits.entry === true);
    if (entries.length === 0) return [];
    const asked = new Set(entries.flatMap(askedBy));
    return document.fields
      .filter(({ id, required }) => required && !asked.has(id))
      .map(({ id }) => ({ field: id }));
  },
});

/** What a start takes only once it names as well: that does not ask for it. */
function askedBy({ bound }: CheckedStep): readonly string[] {
  return bound.uses.filter(({ to, use }) => to === 'field' && use === 'filled').map(({ id }) => id);
}
