import { present } from '../../kernel/invariant';
import { findAhead, findMeetings } from '../analysis/ahead';
import { defineCheck } from '../check';

/** Paths that part meet at a step that begins for each of them: what does harm twice would be done once per path. */
export const happensTwice = defineCheck({
  code: 'happens-twice',
  severity: 'warning',
  find: (context) => {
    const ahead = findAhead(context);
    if (ahead === null) return [];
    return ahead.graph.steps.flatMap(({ id, behaviour }, index) => {
      const checked = context.stepOf(id);
      if (behaviour.does !== 'work' || checked?.step.policy.arrival !== 'each') return [];
      if (checked.bound.nature.repeatable || checked.step.off) return [];
      const [meeting] = findMeetings(context)[index] ?? [];
      if (meeting === undefined) return [];
      return [{ step: id, fork: present(ahead.graph.steps[meeting.fork.step], 'fork').id }];
    });
  },
});
