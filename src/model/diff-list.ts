import { sameJson } from '../kernel/json';
import type { Item, ItemChange, KeyChange, ListPatch, PlacedItem } from './patch';

type Items = readonly Item[];
type Pair = readonly [before: number, after: number];

/** Finds what changed between two versions of a list, or null when nothing did. */
export function diffList(before: Items, after: Items): ListPatch | null {
  if (before === after) return null;
  const { start, beforeEnd, afterEnd } = findWindow(before, after);
  const pairs = pairUp(before, after, start, beforeEnd, afterEnd);
  const removed = leftOver(before, start, beforeEnd, new Set(pairs.map(([index]) => index)));
  const added = leftOver(after, start, afterEnd, new Set(pairs.map(([, index]) => index)));
  const changed = pairs.flatMap(([old, now], nth) => diffItem(before[old], after[now], start + nth));
  return removed.length + added.length + changed.length === 0 ? null : { removed, added, changed };
}

/** Finds the stretch between what both lists share at their beginnings and at their ends. */
function findWindow(before: Items, after: Items) {
  let start = 0;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (start < beforeEnd && start < afterEnd && before[start] === after[start]) start += 1;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  return { start, beforeEnd, afterEnd };
}

/**
 * Pairs the items that stayed, in order. Of items that changed places as few as possible count as moved. A broken
 * file may name an id twice: then the nth stays the nth.
 */
function pairUp(
  before: Items,
  after: Items,
  start: number,
  beforeEnd: number,
  afterEnd: number,
): readonly Pair[] {
  const waiting = new Map<string, number[]>();
  for (let index = beforeEnd - 1; index >= start; index -= 1) {
    const id = before[index]?.id ?? '';
    const places = waiting.get(id);
    if (places === undefined) waiting.set(id, [index]);
    else places.push(index);
  }
  const pairs: Pair[] = [];
  let ordered = true;
  for (let index = start; index < afterEnd; index += 1) {
    const old = waiting.get(after[index]?.id ?? '')?.pop();
    if (old === undefined) continue;
    ordered &&= old > (pairs.at(-1)?.[0] ?? -1);
    pairs.push([old, index]);
  }
  return ordered ? pairs : longestAscending(pairs);
}

/** Finds the longest run of pairs whose old places ascend (patience sorting, Fredman 1975). */
function longestAscending(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  const oldAt = (index: number | undefined) => (index === undefined ? -1 : (pairs[index]?.[0] ?? -1));
  for (const [index, [old]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (oldAt(tails[middle]) < old) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const found: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}

function leftOver(
  items: Items,
  start: number,
  end: number,
  kept: ReadonlySet<number>,
): readonly PlacedItem[] {
  const found: PlacedItem[] = [];
  for (let at = start; at < end; at += 1) {
    const item = items[at];
    if (item !== undefined && !kept.has(at)) found.push({ at, item });
  }
  return found;
}

function diffItem(before: Item | undefined, after: Item | undefined, at: number): readonly ItemChange[] {
  if (before === undefined || after === undefined || before === after) return [];
  const [keys, otherKeys] = [Object.keys(before), Object.keys(after)];
  if (sameJson([...keys].sort(), [...otherKeys].sort())) {
    const changes = keys.flatMap((key) => diffKey(key, before, after));
    return changes.length === 0 ? [] : [{ at, id: before.id, keys: changes }];
  }
  return [{ at, id: before.id, before, after }];
}

function diffKey(key: string, before: Item, after: Item): readonly KeyChange[] {
  const [old, now] = [before[key], after[key]];
  if (old === undefined || now === undefined || sameJson(old, now)) return [];
  return [{ key, before: old, after: now }];
}
