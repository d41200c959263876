import { isObject, type Json, sameJson } from '../kernel/json';
import { diffList } from './diff-list';
import type { WorkflowDocument } from './document';
import { type DocumentPatch, itemsOf, type KeyChange, LISTS, type ListName, type ListPatch } from './patch';

const lists: ReadonlySet<string> = new Set(LISTS);

/**
 * Finds what changed between two documents. What both share by identity is not looked into, so the cost is one
 * comparison per item and the size is that of the change. Equal content under a new identity is no change.
 */
export function diffDocuments(before: WorkflowDocument, after: WorkflowDocument): DocumentPatch {
  const found: { -readonly [List in ListName]?: ListPatch } = {};
  for (const name of LISTS) {
    const patch = diffList(itemsOf(before, name), itemsOf(after, name));
    if (patch !== null) found[name] = patch;
  }
  return { values: diffValues(before, after), lists: found };
}

function diffValues(before: unknown, after: unknown): readonly KeyChange[] {
  // Both are documents; as plain records their unknown keys can be read too.
  const [old, now] = [before, after] as readonly Record<string, Json>[];
  if (!isObject(old) || !isObject(now) || old === now) return [];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].flatMap((key) => {
    if (lists.has(key) || sameJson(old[key], now[key])) return [];
    return [{ key, ...side('before', old[key]), ...side('after', now[key]) }];
  });
}

function side<Name extends 'before' | 'after'>(
  name: Name,
  value: Json | undefined,
): { readonly [Key in Name]?: Json } {
  // A computed key widens the type of the literal; it has the one key that was asked for, or none.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Json };
}
