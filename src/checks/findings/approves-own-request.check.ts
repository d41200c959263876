import { askedRoles, peopleOf, startsByPeople } from '../analysis/people';
import { defineCheck } from '../check';

/**
 * Who begins it may also decide about it. Where the same role is drawn at both on purpose, and not kept for people alone,
 * it is a way of working: the front desk decides about its own orders.
 */
export const approvesOwnRequest = defineCheck({
  code: 'approves-own-request',
  severity: 'warning',
  find: (context) =>
    context.steps.flatMap((checked) => {
      const { step, behaviour } = checked;
      if (behaviour?.does !== 'ask' || behaviour.notBy.includes('starter')) return [];
      const roles = askedRoles(checked);
      const asked = peopleOf(context, roles);
      return startsByPeople(context)
        .filter((start) => step.peopleOnly || !roles.includes(start.step.role ?? ''))
        .map((start) => ({
          step: step.id,
          start: start.step.id,
          people: peopleOf(context, [start.step.role ?? '']).filter((person) => asked.includes(person)),
        }))
        .filter(({ people }) => people.length > 0)
        .slice(0, 1);
    }),
});
