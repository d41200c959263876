import { failEveryTry } from '../controls/failure-controls';
import type { Possibilities } from '../script/possibilities';
import type { StepPlan } from '../script/step-plan';

const HOUR_MS = 3_600_000;

/** Proposes what is worth looking at first: where all was well something else, where it was not, that it had been. */
export function oppositePlan(can: Possibilities, wasWell: boolean, plainReason: string): StepPlan {
  if (!wasWell) return { is: 'ordinary' };
  switch (can.does) {
    case 'work':
      return failEveryTry(can.kinds[0] ?? 'error', can);
    case 'ask': {
      const answer = can.answers[1] ?? can.answers[0] ?? 'approved';
      const reason = can.reasonFor.includes(answer) ? plainReason : '';
      return { is: 'answers', given: [{ by: null, answer, afterMs: HOUR_MS, reason }] };
    }
    case 'await':
      return { is: 'never' };
    default:
      return { is: 'ordinary' };
  }
}
