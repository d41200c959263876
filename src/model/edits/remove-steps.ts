import { fail, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../document';
import { findStep, withInside } from '../step-index';
import type { Edited } from './edit-refusal';

/**
 * Removes steps with what is inside them and every arrow at them. Scenarios and promises that name a removed step
 * keep naming it: they say so when they are looked at, and hold again when it is pasted back.
 */
export function removeSteps(document: WorkflowDocument, ids: readonly string[]): Edited {
  const missing = ids.find((id) => findStep(document, id) === undefined);
  if (missing !== undefined) return fail({ code: 'missing', kind: 'step', id: missing });
  if (ids.length === 0) return succeed(document);
  const gone = withInside(document, ids);
  const steps = document.steps.filter((step) => !gone.has(step.id));
  const arrows = document.arrows.filter((arrow) => !gone.has(arrow.from) && !gone.has(arrow.to));
  return succeed({
    ...document,
    steps,
    arrows: arrows.length === document.arrows.length ? document.arrows : arrows,
  });
}
