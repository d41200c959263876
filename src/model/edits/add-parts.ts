import { fail, type Result, succeed } from '../../kernel/result';
import { closesCircle } from '../closes-circle';
import type { WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import type { StepRules } from '../step-rules';
import { admitId } from './admit';
import { admitConnection } from './connect-steps';
import type { Parts } from './copy-parts';
import type { Edited, EditRefusal, ThingKind } from './edit-refusal';

/**
 * Adds a piece of a drawing, whose ids must be free, at the end of the document order. Arrows between its steps
 * come as they are; an arrow to or from a step that was here before comes only where it could be drawn.
 */
export function addParts(document: WorkflowDocument, parts: Parts, rules: StepRules): Edited {
  const admitted = admitParts(document, parts);
  if (!admitted.ok) return admitted;
  const added = new Set(parts.steps.map(({ id }) => id));
  const inner = parts.arrows.filter(({ from, to }) => added.has(from) && added.has(to));
  const drawn = {
    ...document,
    fields: append(document.fields, parts.fields),
    roles: append(document.roles, parts.roles),
    systems: append(document.systems, parts.systems),
    steps: append(document.steps, parts.steps),
    arrows: append(document.arrows, inner),
  };
  const outer = parts.arrows.filter(({ from, to }) => added.has(from) !== added.has(to));
  return succeed(
    outer.reduce<WorkflowDocument>((sheet, arrow) => {
      if (!admitConnection(sheet, arrow, rules).ok) return sheet;
      const back = arrow.back || closesCircle(sheet, arrow.from, arrow.to);
      return { ...sheet, arrows: [...sheet.arrows, { ...arrow, back }] };
    }, drawn),
  );
}

function admitParts(document: WorkflowDocument, parts: Parts): Result<null, EditRefusal> {
  const things = [...parts.fields, ...parts.roles, ...parts.systems, ...parts.steps, ...parts.arrows];
  const ids = [...things, ...parts.roles.flatMap((role) => role.people)].map(({ id }) => id);
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return fail({ code: 'id-taken', id });
    seen.add(id);
    const admitted = admitId(document, id);
    if (!admitted.ok) return admitted;
  }
  const counts: readonly (readonly [ThingKind, number, number])[] = [
    ['field', document.fields.length + parts.fields.length, LIMITS.entries],
    ['role', document.roles.length + parts.roles.length, LIMITS.entries],
    ['system', document.systems.length + parts.systems.length, LIMITS.entries],
    ['step', document.steps.length + parts.steps.length, LIMITS.steps],
    ['arrow', document.arrows.length + parts.arrows.length, LIMITS.arrows],
  ];
  const [full] = counts.filter(([, count, most]) => count > most);
  return full === undefined ? succeed(null) : fail({ code: 'too-many', kind: full[0], most: full[2] });
}

function append<Item>(items: Item[], more: Item[]): Item[] {
  return more.length === 0 ? items : [...items, ...more];
}
