import type { Graph } from '../../engine/graph';
import { present } from '../../kernel/invariant';
import { defineCheck } from '../check';
import type { CheckContext } from '../check-context';

/** A way round in which nobody has to do or answer anything, and no limit of rounds: it may go on for ever. */
export const loopWithoutLimit = defineCheck({
  code: 'loop-without-limit',
  severity: 'warning',
  find: (context) => {
    if (!context.compiled.ok) return [];
    const graph = context.compiled.value;
    return graph.loops
      .filter((loop, index) => goesRoundAlone(graph, index, loop, context))
      .map((loop) => ({ step: present(graph.steps[loop.header], 'header').id }));
  },
});

/** Looks for a way from the header back to it past every person and every limit; of inner loops only the way ahead counts. */
function goesRoundAlone(
  graph: Graph,
  index: number,
  { header, steps }: Graph['loops'][number],
  context: CheckContext,
): boolean {
  const members = new Set(steps);
  const seen = new Set([header]);
  const open = [header];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const step = present(graph.steps[next], 'step');
    if (step.maxVisits !== null) continue;
    const isWork = step.behaviour.does === 'work';
    const byPerson = isWork && context.stepOf(step.id)?.bound.nature.doneBy === 'person';
    for (const arrow of Object.entries(step.routes).flatMap(([outcome, arrows]) =>
      isPersonal(step, outcome, byPerson) ? [] : arrows,
    )) {
      const { to, loop } = present(graph.arrows[arrow], 'arrow');
      if (loop === index) return true;
      if (loop !== null || !members.has(to) || seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return false;
}

/** Somebody has to act for this outcome to come: that ends a round sooner or later. */
function isPersonal(step: Graph['steps'][number], outcome: string, byPerson: boolean): boolean {
  if (step.behaviour.does === 'ask') return outcome !== 'no-answer';
  return byPerson && outcome === 'done' && !step.off;
}
