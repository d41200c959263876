import { present } from '../../kernel/invariant';
import { defineCheck } from '../check';

/** An arrow from outside enters a round elsewhere than where it begins: the first round is not whole. */
export const loopEnteredInside = defineCheck({
  code: 'loop-entered-inside',
  severity: 'hint',
  find: ({ compiled }) => {
    if (!compiled.ok) return [];
    const { loops, arrows, steps } = compiled.value;
    return loops.flatMap((loop) => {
      const members = new Set(loop.steps);
      const inside = arrows.find(
        ({ from, to }) => members.has(to) && !members.has(from) && to !== loop.header,
      );
      if (inside === undefined) return [];
      const [step, header] = [present(steps[inside.to], 'step'), present(steps[loop.header], 'header')];
      return [{ step: step.id, header: header.id, arrow: inside.id }];
    });
  },
});
