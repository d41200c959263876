import type { WorkflowDocument } from '../document';
import { takenIds } from '../taken-ids';
import type { Parts } from './copy-parts';

type Definitions = Pick<Parts, 'fields' | 'roles' | 'systems'>;

/** Is how a piece's fields, roles and systems go by here (id there → id here), and those that must come along. */
export interface Matched {
  readonly ids: ReadonlyMap<string, string>;
  readonly missing: Definitions;
}

/**
 * Finds the fields, roles and systems of a piece among those of a workflow: by id in the workflow that the piece was
 * taken from, by name in another. Names are compared here once; what is pasted refers by id.
 */
export function matchDefinitions(document: WorkflowDocument, parts: Parts, takenFrom: string): Matched {
  const ids = new Map<string, string>();
  const isMissing = <Item extends Named>(
    item: Item,
    here: readonly Item[],
    same: (other: Item) => boolean,
  ): boolean => {
    if (document.id === takenFrom && takenIds(document).has(item.id)) return false;
    const twin = here.find((other) => sameName(other, item) && same(other));
    if (twin !== undefined) ids.set(item.id, twin.id);
    return twin === undefined;
  };
  const missing = {
    fields: parts.fields.filter((item) => isMissing(item, document.fields, ({ type }) => type === item.type)),
    roles: parts.roles.filter((item) => isMissing(item, document.roles, () => true)),
    systems: parts.systems.filter((item) => isMissing(item, document.systems, () => true)),
  };
  return { ids, missing };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function sameName(left: Named, right: Named): boolean {
  const fold = (name: string) => name.trim().toLowerCase();
  return fold(left.name) !== '' && fold(left.name) === fold(right.name);
}
