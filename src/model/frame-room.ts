import type { Step, WorkflowDocument } from './document';
import { stepsIn } from './step-index';
import type { StepRules } from './step-rules';
import { type Size, stepSize } from './step-size';

/** Between what a frame holds and its edge, px. */
const FRAME_PADDING = 20;

/** Tells how much room a step takes with all that it holds: a frame is at least large enough for that. */
export function frameRoom(document: WorkflowDocument, step: Step, rules: StepRules): Size {
  const size = stepSize(step, rules);
  if (rules.find(step.type)?.traits.container !== true || step.collapsed) return size;
  return stepsIn(document, step.id).reduce<Size>((room, inner) => {
    const own = frameRoom(document, inner, rules);
    return {
      width: Math.max(room.width, inner.at.x + own.width + FRAME_PADDING),
      height: Math.max(room.height, inner.at.y + own.height + FRAME_PADDING),
    };
  }, size);
}
