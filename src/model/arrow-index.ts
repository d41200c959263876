// Who leads where. Remembered per list of arrows: an edit that leaves the arrows alone keeps the index.
import { groupBy } from '../kernel/group-by';
import type { Arrow, WorkflowDocument } from './document';

interface ArrowIndex {
  readonly byId: ReadonlyMap<string, Arrow>;
  readonly from: ReadonlyMap<string, readonly Arrow[]>;
  readonly into: ReadonlyMap<string, readonly Arrow[]>;
}

const known = new WeakMap<readonly Arrow[], ArrowIndex>();

/** Finds an arrow by its id; of two with one id, the first. */
export function findArrow(document: WorkflowDocument, id: string): Arrow | undefined {
  return indexOf(document).byId.get(id);
}

/** Lists the arrows that leave a step, in document order. */
export function arrowsFrom(document: WorkflowDocument, step: string): readonly Arrow[] {
  return indexOf(document).from.get(step) ?? [];
}

/** Lists the arrows that enter a step, in document order. */
export function arrowsInto(document: WorkflowDocument, step: string): readonly Arrow[] {
  return indexOf(document).into.get(step) ?? [];
}

function indexOf(document: WorkflowDocument): ArrowIndex {
  const found = known.get(document.arrows);
  if (found !== undefined) return found;
  const byId = new Map<string, Arrow>();
  for (const arrow of document.arrows) {
    if (!byId.has(arrow.id)) byId.set(arrow.id, arrow);
  }
  const from = groupBy(document.arrows, (arrow) => arrow.from);
  const into = groupBy(document.arrows, (arrow) => arrow.to);
  const index = { byId, from, into };
  known.set(document.arrows, index);
  return index;
}
