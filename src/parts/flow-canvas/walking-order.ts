// How the keyboard walks: right and left along the arrows, up and down between steps that stand for one another.
import { arrowsFrom, arrowsInto } from '../../model/arrow-index';
import type { Step, WorkflowDocument } from '../../model/document';
import { findStep } from '../../model/step-index';

/** Is a direction of walking; `first` and `last` are Home and End. */
export type Walk = 'next' | 'before' | 'up' | 'down' | 'first' | 'last';

/**
 * Lists the steps as they are read: from the starts along the arrows, row by row; starts that lead to the same step
 * come one after the other, what nothing leads to comes last.
 */
export function readingOrder(document: WorkflowDocument): readonly Step[] {
  const order = new Set<Step>();
  const visit = (step: Step): void => {
    if (order.has(step)) return;
    order.add(step);
    const targets = targetsOf(document, step.id);
    for (const twin of roots)
      if (targets.some((id) => targetsOf(document, twin.id).includes(id))) order.add(twin);
    for (const id of targets) {
      const target = findStep(document, id);
      if (target !== undefined) visit(target);
    }
  };
  const placed = [...document.steps].sort(byPlace);
  const roots = placed.filter((step) => isRoot(document, step) && arrowsFrom(document, step.id).length > 0);
  for (const step of [...roots, ...placed]) visit(step);
  return [...order];
}

function isRoot(document: WorkflowDocument, step: Step): boolean {
  return arrowsInto(document, step.id).every((arrow) => arrow.back);
}

/**
 * Finds where a walk leads from a step; null when there is nothing that way. `cameFrom` is the step that was walked
 * from last: going back follows the same arrow.
 */
export function walkFrom(
  document: WorkflowDocument,
  step: string,
  walk: Walk,
  cameFrom: string | null,
): string | null {
  switch (walk) {
    case 'next':
      return targetsOf(document, step)[0] ?? null;
    case 'before': {
      const sources = sourcesOf(document, step);
      return cameFrom !== null && sources.includes(cameFrom) ? cameFrom : (sources[0] ?? null);
    }
    case 'up':
    case 'down':
      return beside(document, step, walk, cameFrom);
    case 'first':
      return readingOrder(document)[0]?.id ?? null;
    case 'last':
      return readingOrder(document).at(-1)?.id ?? null;
  }
}

/** Lists the steps that a step leads to, each once, from the top of the sheet down. */
export function targetsOf(document: WorkflowDocument, step: string): readonly string[] {
  return placedIds(
    document,
    arrowsFrom(document, step).map((arrow) => arrow.to),
  );
}

/** Lists the steps that lead to a step, those ahead of it first. */
function sourcesOf(document: WorkflowDocument, step: string): readonly string[] {
  const into = arrowsInto(document, step);
  const ahead = into.filter((arrow) => !arrow.back).map((arrow) => arrow.from);
  const back = into.filter((arrow) => arrow.back).map((arrow) => arrow.from);
  return [...new Set([...placedIds(document, ahead), ...placedIds(document, back)])];
}

/** What one step leads to stands beside each other; so do starts. Where nothing does, the nearest card above or below. */
function beside(
  document: WorkflowDocument,
  id: string,
  walk: 'up' | 'down',
  cameFrom: string | null,
): string | null {
  const sources = sourcesOf(document, id);
  const source = cameFrom !== null && sources.includes(cameFrom) ? cameFrom : sources[0];
  const siblings =
    source === undefined
      ? document.steps
          .filter((step) => sourcesOf(document, step.id).length === 0)
          .sort(byPlace)
          .map((step) => step.id)
      : targetsOf(document, source);
  const index = siblings.indexOf(id);
  const sibling = siblings[walk === 'up' ? index - 1 : index + 1];
  return (index < 0 ? undefined : sibling) ?? nearest(document, id, walk);
}

function nearest(document: WorkflowDocument, id: string, walk: 'up' | 'down'): string | null {
  const here = findStep(document, id);
  if (here === undefined) return null;
  const ranked = document.steps
    .filter((step) => step.in === here.in && (walk === 'up' ? step.at.y < here.at.y : step.at.y > here.at.y))
    .map((step) => ({
      id: step.id,
      far: Math.abs(step.at.y - here.at.y) + 2 * Math.abs(step.at.x - here.at.x),
    }))
    .sort((one, other) => one.far - other.far);
  return ranked[0]?.id ?? null;
}

function placedIds(document: WorkflowDocument, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
    .flatMap((id) => findStep(document, id) ?? [])
    .sort((one, other) => one.at.y - other.at.y || one.at.x - other.at.x)
    .map((step) => step.id);
}

function byPlace(one: Step, other: Step): number {
  return one.at.x - other.at.x || one.at.y - other.at.y;
}
