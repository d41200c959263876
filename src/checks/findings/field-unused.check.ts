import { isWhole, usedThings } from '../analysis/used-things';
import { defineCheck } from '../check';

/** A field is there, and nothing in the drawing uses it. */
export const fieldUnused = defineCheck({
  code: 'field-unused',
  severity: 'hint',
  find: (context) =>
    isWhole(context)
      ? context.document.fields
          .filter(({ id }) => !usedThings(context).has(id))
          .map(({ id }) => ({ field: id }))
      : [],
});
