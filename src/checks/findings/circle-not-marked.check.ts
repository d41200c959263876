import { groupBy } from '../../kernel/group-by';
import { present } from '../../kernel/invariant';
import { defineCheck } from '../check';

/** A circle is drawn and no arrow says that it goes back: where the next round begins had to be guessed. */
export const circleNotMarked = defineCheck({
  code: 'circle-not-marked',
  severity: 'warning',
  find: ({ document, compiled }) => {
    if (!compiled.ok) return [];
    const graph = compiled.value;
    const marked = new Set(document.arrows.filter(({ back }) => back).map(({ id }) => id));
    const goingBackIn = groupBy(
      graph.arrows.filter(({ loop }) => loop !== null),
      ({ loop }) => String(loop),
    );
    return graph.loops.flatMap((loop, index) => {
      const goingBack = goingBackIn.get(String(index)) ?? [];
      const [guessed] = goingBack;
      if (guessed === undefined || goingBack.some(({ id }) => marked.has(id))) return [];
      return [{ step: present(graph.steps[loop.header], 'header').id, arrow: guessed.id }];
    });
  },
});
