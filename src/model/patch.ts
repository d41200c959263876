// What an edit changed, as data. A patch is found by comparing two documents, never written by an edit, and it is
// turned round by swapping its sides: so undo cannot know less than the edit did.
import type { Json } from '../kernel/json';
import type { WorkflowDocument } from './document';

/** Names the lists of a document whose items have ids; everything else at the top is one value. */
export const LISTS = ['fields', 'roles', 'systems', 'steps', 'arrows', 'scenarios', 'promises'] as const;

export type ListName = (typeof LISTS)[number];

/** Is an item of any list, as patches see it. */
export interface Item {
  readonly id: string;
  readonly [key: string]: Json;
}

/** Is one key with its value before and after; a side is absent where the key was not there. */
export interface KeyChange {
  readonly key: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** Is an item that went or came, and where in its list. */
export interface PlacedItem {
  readonly at: number;
  readonly item: Item;
}

/**
 * Is what changed in an item that stayed: its changed keys, or both versions whole where one has a key more, so that
 * the order of the keys comes back too. `at` counts in the list of those that stayed, which is the same both ways.
 */
export type ItemChange =
  | { readonly at: number; readonly id: string; readonly keys: readonly KeyChange[] }
  | { readonly at: number; readonly id: string; readonly before: Item; readonly after: Item };

/** Is what changed in one list. An item that moved went and came. Places ascend. */
export interface ListPatch {
  /** Places in the list as it was. */
  readonly removed: readonly PlacedItem[];
  /** Places in the list as it is now. */
  readonly added: readonly PlacedItem[];
  readonly changed: readonly ItemChange[];
}

/** Is what changed between two documents; plain JSON. */
export interface DocumentPatch {
  readonly values: readonly KeyChange[];
  readonly lists: { readonly [List in ListName]?: ListPatch };
}

/** Tells whether a patch changes nothing. */
export function isEmptyPatch(patch: DocumentPatch): boolean {
  return patch.values.length === 0 && LISTS.every((list) => patch.lists[list] === undefined);
}

/** Tells whether a patch changes values only: every thing stays, at its place. */
export function keepsEveryItem(patch: DocumentPatch): boolean {
  return LISTS.every((name) => {
    const list = patch.lists[name];
    return list === undefined || (list.removed.length === 0 && list.added.length === 0);
  });
}

/** Turns a patch round: what it did, undone. */
export function invertPatch(patch: DocumentPatch): DocumentPatch {
  const lists: { -readonly [List in ListName]?: ListPatch } = {};
  for (const name of LISTS) {
    const list = patch.lists[name];
    if (list === undefined) continue;
    lists[name] = { removed: list.added, added: list.removed, changed: list.changed.map(invertItem) };
  }
  return { values: patch.values.map(invertKey), lists };
}

/** Reads one of a document's lists as patches see it. */
export function itemsOf(document: WorkflowDocument, list: ListName): readonly Item[] {
  // Every item of a document is JSON with an id; the schema's types leave unknown keys out on purpose.
  return document[list] as unknown as readonly Item[];
}

function invertItem(change: ItemChange): ItemChange {
  if ('keys' in change) return { ...change, keys: change.keys.map(invertKey) };
  return { ...change, before: change.after, after: change.before };
}

function invertKey(change: KeyChange): KeyChange {
  const turned: { key: string; before?: Json; after?: Json } = { key: change.key };
  if (change.after !== undefined) turned.before = change.after;
  if (change.before !== undefined) turned.after = change.before;
  return turned;
}
