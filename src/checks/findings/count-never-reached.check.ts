import { defineCheck } from '../check';

/** A meeting point waits for more paths than lead to it. Where a step begins for each path, one way may bring several. */
export const countNeverReached = defineCheck({
  code: 'count-never-reached',
  severity: 'problem',
  find: ({ steps }) =>
    steps.flatMap(({ step, traits, into }) => {
      const { arrival } = step.policy;
      if (traits.meeting !== true || typeof arrival !== 'object' || arrival.orFewer) return [];
      if (steps.some((other) => other.step.in === step.in && other.step.policy.arrival === 'each')) return [];
      const ways = into.length;
      return ways > 1 && arrival.count > ways ? [{ step: step.id, count: arrival.count, ways }] : [];
    }),
});
