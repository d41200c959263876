import { arrowsFrom } from './arrow-index';
import type { Step, WorkflowDocument } from './document';
import { findStep } from './step-index';

/** Finds the first step that all of some branches lead to: what comes after them stands below all of them. */
export function meetingStep(document: WorkflowDocument, branches: readonly string[]): Step | null {
  const [first, ...others] = branches.map((branch) => stepsAhead(document, branch));
  const shared = (first ?? []).find((id) => others.every((other) => other.includes(id)));
  return shared === undefined ? null : (findStep(document, shared) ?? null);
}

/** Lists the steps ahead of a step, the nearest first, itself included. */
function stepsAhead(document: WorkflowDocument, start: string): readonly string[] {
  const order = [start];
  const seen = new Set(order);
  for (const id of order) {
    for (const arrow of arrowsFrom(document, id)) {
      if (arrow.back || seen.has(arrow.to)) continue;
      seen.add(arrow.to);
      order.push(arrow.to);
    }
  }
  return order;
}
