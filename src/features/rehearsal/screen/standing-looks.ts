import { type VisitLook, visitLooks } from '../../../parts/step-card/visit-look';
import type { RunStanding } from '../../../projections/run-standing';

/** How a whole run looks as it stands: like a step that stands so. */
export const standingLooks: Readonly<Record<RunStanding, VisitLook>> = {
  running: visitLooks.working,
  waiting: visitLooks['waiting-person'],
  'needs-attention': visitLooks['needs-attention'],
  done: visitLooks.done,
  'done-not-all': visitLooks['set-aside'],
  'went-wrong': visitLooks['went-wrong'],
  cancelled: visitLooks.cancelled,
};
