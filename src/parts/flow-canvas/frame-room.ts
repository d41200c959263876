import type { Step } from '../../model/document';
import { stepsIn } from '../../model/step-index';
import { type Size, stepSize } from '../../model/step-size';
import type { CardSource } from './card-source';

/** Between what a frame holds and its edge, px. */
const FRAME_PADDING = 20;

/**
 * Gives the room of a step on the sheet: a frame is at least large enough for what it holds. It does not follow what is
 * being dragged, or nothing could be dragged out of it.
 */
export function frameRoom(step: Step, { document, catalog }: CardSource): Size {
  const size = stepSize(step, catalog);
  if (catalog.find(step.type)?.traits.container !== true || step.collapsed) return size;
  return stepsIn(document, step.id).reduce<Size>((room, inner) => {
    const own = stepSize(inner, catalog);
    return {
      width: Math.max(room.width, inner.at.x + own.width + FRAME_PADDING),
      height: Math.max(room.height, inner.at.y + own.height + FRAME_PADDING),
    };
  }, size);
}
