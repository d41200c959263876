import { isWhole, usedThings } from '../analysis/used-things';
import { defineCheck } from '../check';

/** A system is there, and nothing in the drawing uses it. */
export const systemUnused = defineCheck({
  code: 'system-unused',
  severity: 'hint',
  find: (context) =>
    isWhole(context)
      ? context.document.systems
          .filter(({ id }) => !usedThings(context).has(id))
          .map(({ id }) => ({ system: id }))
      : [],
});
