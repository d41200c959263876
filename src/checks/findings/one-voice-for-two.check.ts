import { peopleOf } from '../analysis/people';
import { defineCheck } from '../check';

/** Several roles have to agree, and one person stands in two of them: one answer speaks for both. */
export const oneVoiceForTwo = defineCheck({
  code: 'one-voice-for-two',
  severity: 'hint',
  find: (context) =>
    context.steps.flatMap(({ step, behaviour }) => {
      if (behaviour?.does !== 'ask' || (behaviour.rule !== 'all' && behaviour.rule !== 'in-order')) return [];
      const seen = new Set<string>();
      for (const role of new Set(behaviour.approvers)) {
        const people = peopleOf(context, [role]);
        const twice = people.find((person) => seen.has(person));
        if (twice !== undefined) return [{ step: step.id, person: twice }];
        for (const person of people) seen.add(person);
      }
      return [];
    }),
});
