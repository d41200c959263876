import type { Json } from '../kernel/json';
import { fail, type Result, succeed } from '../kernel/result';
import type { WorkflowDocument } from './document';
import {
  type DocumentPatch,
  type Item,
  type ItemChange,
  itemsOf,
  type KeyChange,
  LISTS,
  type ListName,
  type ListPatch,
} from './patch';

/** Says where a patch met another document than the one it was made for. */
export interface PatchMisfit {
  readonly code: 'patch-misfit';
  readonly list: ListName;
  readonly id: string;
}

type Fitted = Result<readonly Item[], Omit<PatchMisfit, 'list' | 'code'>>;

/**
 * Applies a patch to the document that it was made for (values may have changed since; things and their places may
 * not). What the patch does not touch keeps its identity. A patch that does not fit changes nothing.
 */
export function applyPatch(
  patch: DocumentPatch,
  document: WorkflowDocument,
): Result<WorkflowDocument, PatchMisfit> {
  const changed: Record<string, unknown> = { ...document };
  for (const name of LISTS) {
    const list = patch.lists[name];
    if (list === undefined) continue;
    const items = applyList(list, itemsOf(document, name));
    if (!items.ok) return fail({ code: 'patch-misfit', list: name, id: items.error.id });
    changed[name] = items.value;
  }
  applyKeys(patch.values, changed);
  // The same keys as before with items of the same lists: what a patch of two documents leaves is a document.
  return succeed(changed as unknown as WorkflowDocument);
}

function applyList(patch: ListPatch, before: readonly Item[]): Fitted {
  const kept = takeOut(patch, before);
  if (!kept.ok) return kept;
  const items = [...kept.value];
  for (const change of patch.changed) {
    const item = items[change.at];
    if (item?.id !== change.id) return fail({ id: change.id });
    items[change.at] = changeItem(change, item);
  }
  return putIn(patch, items);
}

function takeOut(patch: ListPatch, before: readonly Item[]): Fitted {
  const misfit = patch.removed.find(({ at, item }) => before[at]?.id !== item.id);
  if (misfit !== undefined) return fail({ id: misfit.item.id });
  if (patch.removed.length === 0) return succeed(before);
  const gone = new Set(patch.removed.map(({ at }) => at));
  return succeed(before.filter((_, index) => !gone.has(index)));
}

function putIn(patch: ListPatch, items: readonly Item[]): Fitted {
  if (patch.added.length === 0) return succeed(items);
  const result: Item[] = [];
  let next = 0;
  for (const { at, item } of patch.added) {
    const stretch = items.slice(next, next + at - result.length);
    next += stretch.length;
    result.push(...stretch);
    if (result.length !== at) return fail({ id: item.id });
    result.push(item);
  }
  return succeed(result.concat(items.slice(next)));
}

function changeItem(change: ItemChange, item: Item): Item {
  if (!('keys' in change)) return change.after;
  const changed: Record<string, Json> = { ...item };
  applyKeys(change.keys, changed);
  return { ...changed, id: item.id };
}

function applyKeys(changes: readonly KeyChange[], target: Record<string, unknown>): void {
  for (const { key, after } of changes) {
    if (after === undefined) Reflect.deleteProperty(target, key);
    else target[key] = after;
  }
}
