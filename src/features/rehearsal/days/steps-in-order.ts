import type { Step, WorkflowDocument } from '../../../model/document';

/** Lists the steps in the order in which a reader follows the drawing: from its starts on, by arrows, the rest behind. */
export function stepsInOrder({ steps, arrows }: WorkflowDocument): readonly Step[] {
  const entered = new Set(arrows.map(({ to }) => to));
  const found = new Set(steps.filter(({ id }) => !entered.has(id)).map(({ id }) => id));
  for (const id of found) {
    for (const { from, to } of arrows) if (from === id) found.add(to);
  }
  for (const { id } of steps) found.add(id);
  const order = [...found];
  return steps.toSorted((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
}
