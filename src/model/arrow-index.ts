// Who leads where. Remembered per list of arrows: an edit that leaves the arrows alone keeps the index.
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
  const from = new Map<string, Arrow[]>();
  const into = new Map<string, Arrow[]>();
  for (const arrow of document.arrows) {
    if (!byId.has(arrow.id)) byId.set(arrow.id, arrow);
    collect(from, arrow.from, arrow);
    collect(into, arrow.to, arrow);
  }
  const index = { byId, from, into };
  known.set(document.arrows, index);
  return index;
}

function collect(map: Map<string, Arrow[]>, key: string, arrow: Arrow): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [arrow]);
  else list.push(arrow);
}
