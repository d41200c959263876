// Who is nearest to a step, as far as the drawing says it.
import { arrowsInto } from '../../../model/arrow-index';
import type { WorkflowDocument } from '../../../model/document';
import { findStep } from '../../../model/step-index';

/** Lists all roles, the nearest to a step first: its own, those of the steps before it, the others as they are drawn. */
export function rolesNear(document: WorkflowDocument, step: string): readonly string[] {
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
  return [...near];
}

/** Lists who can be told that a step went wrong, the nearest first: not whoever does it, unless there is nobody else. */
export function rolesToTell(document: WorkflowDocument, step: string): readonly string[] {
  const near = rolesNear(document, step);
  const others = near.filter((role) => role !== findStep(document, step)?.role);
  return others.length > 0 ? others : near;
}
