import type { WorkflowDocument } from '../document';
import { withInside } from '../step-index';
import type { StepRules } from '../step-rules';
import { referencesOf } from '../uses';

/** Is a piece of a drawing: steps, arrows, and the definitions that they lean on. */
export type Parts = Pick<WorkflowDocument, 'fields' | 'roles' | 'systems' | 'steps' | 'arrows'>;

/**
 * Picks steps with what is inside them, the arrows between them, and the fields, roles and systems that they name.
 * `withBorder` adds arrows that have only one end among them, so that what is cut can be put back as it was.
 */
export function copyParts(
  document: WorkflowDocument,
  ids: Iterable<string>,
  rules: StepRules,
  { withBorder }: { readonly withBorder: boolean },
): Parts {
  const chosen = withInside(document, ids);
  const steps = document.steps.filter((step) => chosen.has(step.id));
  const named = new Set(steps.flatMap((step) => referencesOf(step, rules).map(({ id }) => id)));
  return {
    fields: document.fields.filter(({ id }) => named.has(id)),
    roles: document.roles.filter(({ id }) => named.has(id)),
    systems: document.systems.filter(({ id }) => named.has(id)),
    steps,
    arrows: document.arrows.filter(({ from, to }) => {
      const ends = [from, to].filter((end) => chosen.has(end)).length;
      return ends === 2 || (withBorder && ends === 1);
    }),
  };
}
