import { isWhole, usedThings } from '../analysis/used-things';
import { defineCheck } from '../check';

/** A role is there, and nothing in the drawing uses it. */
export const roleUnused = defineCheck({
  code: 'role-unused',
  severity: 'hint',
  find: (context) =>
    isWhole(context)
      ? context.document.roles
          .filter(({ id }) => !usedThings(context).has(id))
          .map(({ id }) => ({ role: id }))
      : [],
});
