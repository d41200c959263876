import { fail, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../document';
import { findStep, withInside } from '../step-index';
import type { StepRules } from '../step-rules';
import { admitContainer } from './add-step';
import type { Edited } from './edit-refusal';
import { moveSteps, type Placement } from './move-steps';

/**
 * Puts steps inside a container, or back on the sheet (null), at places within it. Arrows that would then cross its
 * border are removed: nothing can go along them.
 */
export function putInside(
  document: WorkflowDocument,
  container: string | null,
  placements: readonly Placement[],
  rules: StepRules,
): Edited {
  const admitted = admitContainer(document, container, rules);
  if (!admitted.ok) return admitted;
  const ids = placements.map(({ id }) => id);
  if (container !== null && withInside(document, ids).has(container)) {
    return fail({ code: 'inside-itself', step: container });
  }
  const moved = moveSteps(document, placements);
  if (!moved.ok) return moved;
  const put = new Set(ids);
  const steps = moved.value.steps.map((step) => (put.has(step.id) ? { ...step, in: container } : step));
  return succeed(dropCrossings({ ...moved.value, steps }, put));
}

function dropCrossings(document: WorkflowDocument, moved: ReadonlySet<string>): WorkflowDocument {
  const arrows = document.arrows.filter(
    ({ from, to }) =>
      !(moved.has(from) || moved.has(to)) || findStep(document, from)?.in === findStep(document, to)?.in,
  );
  return arrows.length === document.arrows.length ? document : { ...document, arrows };
}
