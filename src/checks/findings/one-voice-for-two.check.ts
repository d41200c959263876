import { peopleOf } from '../analysis/people';
import { defineCheck } from '../check';

/** Several roles have to agree, and one person stands in two of them: one answer speaks for both. */
export const oneVoiceForTwo = defineCheck({
  code: 'one-voice-for-two',
  severity: 'hint',
  find: (context) =>
    context.steps.flatMap(({ step, behaviour }) => {
      if (behaviour?.does !== 'ask' || (behaviour.rule !== 'all' && behaviour.rule !== 'in-order')) return [];
      const roleOf = new Map<string, string>();
      for (const role of new Set(behaviour.approvers)) {
        const people = peopleOf(context, [role]);
        for (const person of people) {
          const other = roleOf.get(person);
          if (other !== undefined) return [{ step: step.id, person, roles: [other, role] as const }];
        }
        for (const person of people) roleOf.set(person, role);
      }
      return [];
    }),
});
