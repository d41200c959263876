import { present } from '../../kernel/invariant';
import { findAhead } from '../analysis/ahead';
import { defineCheck } from '../check';

/** An arrow from outside enters a round elsewhere than where it begins: the first round is not whole. */
export const loopEnteredInside = defineCheck({
  code: 'loop-entered-inside',
  severity: 'hint',
  find: (context) => {
    const ahead = findAhead(context);
    if (ahead === null) return [];
    const { loops, arrows, steps } = ahead.graph;
    return loops.flatMap((loop) => {
      const members = new Set(loop.steps);
      const inside = loop.steps
        .filter((step) => step !== loop.header)
        .flatMap((step) => ahead.entering[step] ?? [])
        .map((arrow) => present(arrows[arrow], 'arrow'))
        .find(({ from }) => !members.has(from));
      if (inside === undefined) return [];
      const [step, header] = [present(steps[inside.to], 'step'), present(steps[loop.header], 'header')];
      return [{ step: step.id, header: header.id, arrow: inside.id }];
    });
  },
});
