import { askedRoles, peopleOf, startsByPeople } from '../analysis/people';
import { defineCheck } from '../check';

/** More people have to agree than are left when the one who began it is kept out. */
export const nobodyMayAnswer = defineCheck({
  code: 'nobody-may-answer',
  severity: 'problem',
  find: (context) =>
    context.steps.flatMap((checked) => {
      const { step, behaviour } = checked;
      if (behaviour?.does !== 'ask' || !behaviour.notBy.includes('starter')) return [];
      const asked = peopleOf(context, askedRoles(checked));
      const needed = typeof behaviour.rule === 'object' ? behaviour.rule.atLeast : 1;
      const fewest = startsByPeople(context).map((start) => {
        const starters = peopleOf(context, [start.step.role ?? '']);
        const others = asked.filter((person) => !starters.includes(person)).length;
        // One of them begins it; only a role of one person is sure to be kept out as a whole.
        return starters.length === 1 || others === asked.length ? others : asked.length - 1;
      });
      const left = Math.min(asked.length, ...fewest);
      return left < needed ? [{ step: step.id, needed, left }] : [];
    }),
});
