import type { WorkflowDocument } from './document';

const known = new WeakMap<WorkflowDocument, ReadonlySet<string>>();

/** Lists every id that a document gives to a thing of its own; ids inside a step's config belong to the step. */
export function takenIds(document: WorkflowDocument): ReadonlySet<string> {
  const found = known.get(document);
  if (found !== undefined) return found;
  const taken = new Set<string>([document.id]);
  const lists = [
    document.fields,
    document.roles,
    ...document.roles.map((role) => role.people),
    document.systems,
    document.steps,
    document.arrows,
    document.scenarios,
    document.promises,
  ];
  for (const list of lists) for (const item of list) taken.add(item.id);
  known.set(document, taken);
  return taken;
}
