import { invariant } from '../../kernel/invariant';
import { fail, succeed } from '../../kernel/result';
import type { Step, WorkflowDocument } from '../document';
import { positionOfStep } from '../step-index';
import type { Edited } from './edit-refusal';

/** Is where a step is to stand: px from the top left corner of what holds it, the sheet or a container. */
export interface Placement {
  readonly id: string;
  readonly at: Step['at'];
}

/** Moves steps, to whole px. What is inside a container moves with it, since it is placed within. */
export function moveSteps(document: WorkflowDocument, placements: readonly Placement[]): Edited {
  const steps = [...document.steps];
  for (const { id, at } of placements) {
    invariant(Number.isFinite(at.x) && Number.isFinite(at.y), 'a place on the sheet is finite');
    const position = positionOfStep(document, id);
    const step = position === undefined ? undefined : steps[position];
    if (position === undefined || step === undefined) return fail({ code: 'missing', kind: 'step', id });
    steps[position] = { ...step, at: { ...step.at, ...wholePoint(at) } };
  }
  return succeed({ ...document, steps });
}

/** Rounds a place to whole px; never to a negative zero, which a file could not hold. */
export function wholePoint(at: { readonly x: number; readonly y: number }): Step['at'] {
  return { x: Math.round(at.x) + 0, y: Math.round(at.y) + 0 };
}
