// The fewest paths that cover everything, in two ways that share no code with the pack. By brute force: every richest
// path from every state, carried back from the ends until nothing changes, then branch and bound over those from the
// starts. And from below: things of which no two can be on one path need a path each (R. P. Dilworth, 1950).

import type { Drawing } from '../../src/paths/drawing';
import { choosePack } from '../../src/paths/pack';
import { labelsOfWay } from '../../src/paths/pack-labels';
import type { Search } from '../../src/paths/search';

/** More richest paths from one state than this are not followed: what is least is then not known. */
const MOST_PATHS = 40;
const MOST_ROUNDS = 10_000;

/** Is how many paths a pack has, how few would do (null where that takes too long), and how few never do. */
export interface PackSize {
  readonly made: number;
  readonly least: number | null;
  readonly atLeast: number;
}

/** Measures the pack of a search. */
export function measurePack(drawing: Drawing, search: Search): PackSize {
  const made = choosePack(drawing, search, []).length;
  const atLeast = pathsOfTheirOwn(drawing, search);
  const sets = search.places.length > MOST_PLACES ? null : richestPaths(drawing, search);
  return { made, atLeast, least: sets === null ? null : leastOf(sets) };
}

/** Counts things of which no two can be on one path, as many as are found by beginning with each. */
function pathsOfTheirOwn(drawing: Drawing, { places, twins }: Search): number {
  const ahead: Set<string>[] = places.map(() => new Set());
  const ways = [
    ...places.flatMap((place) =>
      place.onward.map((way) => ({
        from: place.number,
        to: way.to,
        labels: labelsOfWay(drawing, place, way),
      })),
    ),
    ...[...places, ...twins]
      .filter(({ before }) => before === null)
      .map((start) => ({ from: -1, to: start.number, labels: labelsOfWay(drawing, null, start) })),
  ].reverse();
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const { from, to, labels } of ways) {
      const known = ahead[from];
      const before = known?.size ?? 0;
      for (const label of [...labels, ...(ahead[to] ?? [])]) known?.add(label);
      if ((known?.size ?? 0) > before) isSettled = false;
    }
  }
  const together = new Map<string, Set<string>>();
  for (const { to, labels } of ways) {
    for (const label of labels) {
      for (const other of [...labels, ...(ahead[to] ?? [])]) {
        together.set(label, (together.get(label) ?? new Set()).add(other));
        together.set(other, (together.get(other) ?? new Set()).add(label));
      }
    }
  }
  const loners = [...together.keys()].sort(
    (left, right) => (together.get(left)?.size ?? 0) - (together.get(right)?.size ?? 0),
  );
  const counts = loners.map((first) => {
    const apart: string[] = [];
    for (const label of [first, ...loners]) {
      if (apart.every((other) => other !== label && together.get(other)?.has(label) !== true))
        apart.push(label);
    }
    return apart.length;
  });
  return Math.max(0, ...counts);
}

const MOST_PLACES = 300;

function richestPaths(drawing: Drawing, { places, twins }: Search): readonly bigint[] | null {
  const bits = new Map<string, bigint>();
  const maskOf = (labels: readonly string[]) =>
    labels.reduce((mask, label) => {
      const bit = bits.get(label) ?? 1n << BigInt(bits.size);
      bits.set(label, bit);
      return mask | bit;
    }, 0n);
  const ways = places.map((place) =>
    place.onward.map((way) => ({ to: way.to, mask: maskOf(labelsOfWay(drawing, place, way)) })),
  );
  const before = places.map((): Set<number> => new Set());
  for (const [from, onward] of ways.entries()) for (const { to } of onward) before[to]?.add(from);
  const families: (readonly bigint[])[] = places.map(() => [0n]);
  const open = new Set(places.keys());
  let rounds = 0;
  for (const place of open) {
    open.delete(place);
    const found = richest(
      (ways[place] ?? []).flatMap(({ to, mask }) => (families[to] ?? []).map((ahead) => ahead | mask)),
    );
    rounds += found.length;
    if (found.length > MOST_PATHS || rounds > MOST_ROUNDS) return null;
    const known = families[place] ?? [];
    if (found.length === 0 || (found.length === known.length && found.every((mask) => known.includes(mask))))
      continue;
    families[place] = found;
    for (const earlier of before[place] ?? []) open.add(earlier);
  }
  const starts = [...places, ...twins].filter((place) => place.before === null);
  return richest(
    starts.flatMap((start) => {
      const mask = maskOf(labelsOfWay(drawing, null, start));
      return (families[start.number] ?? []).map((ahead) => ahead | mask);
    }),
  );
}

/** Keeps the sets that no other one holds whole. */
function richest(masks: readonly bigint[]): readonly bigint[] {
  const different = [...new Set(masks)];
  return different.filter((mask) => !different.some((other) => other !== mask && (other & mask) === mask));
}

/** Counts the fewest sets that hold everything; null where it takes too long. */
export function leastOf(sets: readonly bigint[]): number | null {
  const all = sets.reduce((whole, set) => whole | set, 0n);
  let best = sets.length;
  let looked = 0;
  const branch = (open: bigint, count: number) => {
    looked += 1;
    if (open === 0n) best = Math.min(best, count);
    if (open === 0n || count + 1 >= best || looked > 1_000) return;
    const most = Math.max(...sets.map((set) => bitsIn(set & open)));
    if (count + Math.ceil(bitsIn(open) / most) >= best) return;
    // The item that the fewest sets hold.
    let holders: readonly bigint[] = sets;
    for (let left = open; left !== 0n; left &= left - 1n) {
      const item = left & -left;
      const having = sets.filter((set) => (set & item) !== 0n);
      if (having.length < holders.length || holders === sets) holders = having;
      if (holders.length === 1) break;
    }
    for (const set of holders) branch(open & ~set, count + 1);
  };
  branch(all, 0);
  return looked > 1_000 ? null : best;
}

function bitsIn(mask: bigint): number {
  let count = 0;
  for (let left = mask; left !== 0n; left &= left - 1n) count += 1;
  return count;
}
