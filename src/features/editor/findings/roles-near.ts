// Who is nearest to a step, as far as the drawing says it.
import { arrowsInto } from '../../../model/arrow-index';
import type { WorkflowDocument } from '../../../model/document';
import { findStep } from '../../../model/step-index';
import type { StepRules } from '../../../model/step-rules';
import { referencesOf } from '../../../model/uses';

/** Is a drawing, and what is known of names in it. */
export interface KnownDrawing {
  readonly document: WorkflowDocument;
  readonly rules: StepRules;
  /** What somebody is called who does not work here: «customer». */
  readonly outsiders: readonly string[];
}

/** Lists who can take something on, the nearest to a step first: its own role, those before it, the others as drawn. */
export function rolesNear(
  { document, outsiders }: Pick<KnownDrawing, 'document' | 'outsiders'>,
  step: string,
): readonly string[] {
  const near = new Set<string>();
  const seen = new Set([step]);
  const open = [step];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const role = findStep(document, next)?.role ?? null;
    if (role !== null) near.add(role);
    for (const { from, back } of arrowsInto(document, next)) {
      if (back || seen.has(from)) continue;
      seen.add(from);
      open.push(from);
    }
  }
  for (const { id } of document.roles) near.add(id);
  const isOutside = (role: string) => {
    const name = document.roles
      .find(({ id }) => id === role)
      ?.name.trim()
      .toLowerCase();
    return name !== undefined && outsiders.includes(name);
  };
  return [...near].filter((role) => !isOutside(role));
}

/**
 * Lists who can be told that a step went wrong, the nearest first: never whoever does it, and nobody whom it asks or
 * tells, unless there is nobody else.
 */
export function rolesToTell(drawing: KnownDrawing, id: string): readonly string[] {
  const step = findStep(drawing.document, id);
  const others = rolesNear(drawing, id).filter((role) => role !== step?.role);
  const named = step === undefined ? [] : referencesOf(step, drawing.rules);
  const apart = others.filter((role) => !named.some((found) => found.to === 'role' && found.id === role));
  return apart.length > 0 ? apart : others;
}
