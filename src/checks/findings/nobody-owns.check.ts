import { defineCheck } from '../check';

/** A person is to do it, and nobody says who. */
export const nobodyOwns = defineCheck({
  code: 'nobody-owns',
  severity: 'hint',
  find: ({ steps }) =>
    steps.flatMap(({ step, bound, behaviour }) => {
      const isWork = behaviour?.does === 'work' && bound.nature.doneBy === 'person';
      return isWork && step.role === null && !step.off ? [{ step: step.id }] : [];
    }),
});
