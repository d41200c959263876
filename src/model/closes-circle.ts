import { arrowsFrom } from './arrow-index';
import type { WorkflowDocument } from './document';

/**
 * Tells whether an arrow from one step to another would lead back to where it begins. Arrows already marked as
 * going back do not count as a way: beside a loop, an arrow that skips ahead is still an arrow ahead. A mark is set
 * when an arrow is drawn and stays while its circle is open: what is cut out and put back closes the same circle by
 * the same arrow.
 */
export function closesCircle(document: WorkflowDocument, from: string, to: string): boolean {
  return leadsTo(document, to, from);
}

function leadsTo(document: WorkflowDocument, start: string, goal: string): boolean {
  const seen = new Set([start]);
  const open = [start];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (step === goal) return true;
    for (const arrow of arrowsFrom(document, step)) {
      if (arrow.back || seen.has(arrow.to)) continue;
      seen.add(arrow.to);
      open.push(arrow.to);
    }
  }
  return false;
}
