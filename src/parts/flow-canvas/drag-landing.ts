import type { WorkflowDocument } from '../../model/document';
import type { Placement } from '../../model/edits/move-steps';
import { findStep, withInside } from '../../model/step-index';
import { frameAt } from './frame-at';
import type { Point } from './routing/rect';
import type { PlacedStep } from './routing/sheet-parts';

/** Is where dragged steps end up: in which frame (null: on the sheet itself), at places that count from its corner. */
export interface Landing {
  readonly into: string | null;
  readonly placements: readonly Placement[];
}

/**
 * Finds the frame that dragged steps were let go in; null when they stay in what holds them. All go where the middle
 * of the first one is. `placed` is where cards were before the drag.
 */
export function landingOf(
  document: WorkflowDocument,
  moves: readonly Placement[],
  placed: readonly PlacedStep[],
): Landing | null {
  const boxes = new Map(placed.map((step) => [step.id, step.rect]));
  const dragged = withInside(
    document,
    moves.map(({ id }) => id),
  );
  const holders = new Set(moves.map(({ id }) => findStep(document, id)?.in ?? null));
  const [holder] = holders;
  const [first] = moves;
  if (first === undefined || holder === undefined || holders.size > 1) return null;
  const corner = cornerOf(holder, boxes);
  const box = boxes.get(first.id);
  const middle = {
    x: corner.x + first.at.x + (box?.width ?? 0) / 2,
    y: corner.y + first.at.y + (box?.height ?? 0) / 2,
  };
  const into = frameAt(placed, middle, dragged)?.id ?? null;
  if (into === holder) return null;
  const next = cornerOf(into, boxes);
  return {
    into,
    placements: moves.map(({ id, at }) => ({
      id,
      at: { x: at.x + corner.x - next.x, y: at.y + corner.y - next.y },
    })),
  };
}

function cornerOf(holder: string | null, boxes: ReadonlyMap<string, Point>): Point {
  return (holder === null ? undefined : boxes.get(holder)) ?? { x: 0, y: 0 };
}
