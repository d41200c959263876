import { ID_SHAPE, type WorkflowDocument } from '../../model/document';
import type { CompileError } from './compile-error';

/** Finds ids that are malformed or stand twice in the file. */
export function idErrors(document: WorkflowDocument): readonly CompileError[] {
  const seen = new Set<string>();
  return placedIds(document).flatMap(({ id, place, step }): readonly CompileError[] => {
    const where = step === true ? { step: id, place, detail: id } : { place, detail: id };
    if (!ID_SHAPE.test(id)) return [{ code: 'malformed-id', ...where }];
    if (seen.has(id)) return [{ code: 'duplicate-id', ...where }];
    seen.add(id);
    return [];
  });
}

interface PlacedId {
  readonly id: string;
  readonly place: string;
  readonly step?: boolean;
}

function placedIds(document: WorkflowDocument): readonly PlacedId[] {
  const list = (name: string, items: readonly { readonly id: string }[]): readonly PlacedId[] =>
    items.map((item, index) => ({
      id: item.id,
      place: `${name}[${String(index)}].id`,
      step: name === 'steps',
    }));
  const people = document.roles.flatMap((role, index) => list(`roles[${String(index)}].people`, role.people));
  return [
    { id: document.id, place: 'id' },
    ...list('fields', document.fields),
    ...list('roles', document.roles),
    ...distinct(people),
    ...list('systems', document.systems),
    ...list('steps', document.steps),
    ...list('arrows', document.arrows),
    ...list('scenarios', document.scenarios),
    ...list('promises', document.promises),
  ];
}

/** Keeps one of each person: the same person may stand in several roles. */
function distinct(people: readonly PlacedId[]): readonly PlacedId[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
