// A pack of paths that, between them, take every arrow, meet every failure and hear every answer: as few as can be
// found, and none that could be left out. Many walks are tried, rich in what is rare; the least choice among them is
// played, and what could not be played as it was walked gets a path of its own.
import type { Drawing } from './drawing';
import { leastCover } from './least-cover';
import { movesOf } from './move';
import { labelsOfWay } from './pack-labels';
import { pathTo } from './path-scenario';
import { openGround, type Walk, type WalkGround, walkRichly } from './rich-walk';
import { goOnWhere, type Place, type Search, type Way } from './search';
import { numberTexts } from './short-names';

/** Is the ground of the walks of a pack, and where they begin. */
interface PackGround extends WalkGround {
  readonly starts: readonly Place[];
}

interface Packed {
  readonly end: Place;
  readonly labels: ReadonlySet<number>;
}

/** Chooses the paths of the pack; `endings` are paths that are there anyway and are taken where they serve. */
export function choosePack(drawing: Drawing, search: Search, endings: readonly Place[]): readonly Place[] {
  const numbers = numberTexts();
  const ground = groundOf(drawing, search, numbers);
  const distances = distancesIn(search);
  const pack = (start: Place): Packed => {
    const end = goOnToAnEnd(drawing, start, distances);
    return { end, labels: new Set(labelsOn(drawing, end).map(numbers)) };
  };
  const walks = walkEverything(ground);
  const isThere = endings.map((end) => ({ end, labels: new Set(labelsOn(drawing, end).map(numbers)) }));
  const { chosen } = leastCover([
    ...isThere.map(({ labels }) => labels),
    ...walks.map(({ covers }) => covers),
  ]);
  const played = chosen.map((index) => {
    const walk = walks[index - isThere.length];
    return isThere[index] ?? pack(play(drawing, search, ground, walk?.ways ?? []));
  });
  const covered = new Set(played.flatMap(({ labels }) => [...labels]));
  for (const way of waysOf(ground)) {
    const covers = ground.covers[ground.tells[way] ?? -1] ?? [];
    if (covers.every((label) => covered.has(label))) continue;
    const start = landing(drawing, search, ground, search.places[ground.from[way] ?? -1] ?? null, way);
    if (start === null) continue;
    const more = pack(start);
    played.push(more);
    for (const label of more.labels) covered.add(label);
  }
  const least = new Set(leastCover(played.map(({ labels }) => labels)).chosen);
  return withoutSpare(played.filter((_, index) => least.has(index))).map(({ end }) => end);
}

function groundOf(
  drawing: Drawing,
  { places, twins }: Search,
  numberOf: (label: string) => number,
): PackGround {
  const covers: (readonly number[])[] = [];
  const numberCovers = numberTexts();
  const numbered = (before: Place | null, way: Way): number => {
    const labels = labelsOfWay(drawing, before, way).map(numberOf);
    const number = numberCovers(labels.join());
    covers[number] ??= labels;
    return number;
  };
  const known = new Map<Way['journal'], number>();
  const starts = [...places, ...twins].filter(({ before }) => before === null);
  const entries = starts.map(({ number, move, journal }): Way => ({ to: number, move, journal }));
  const ways = places.map(({ onward }) => onward);
  const tellCover = (place: number, way: Way): number => {
    // Of somebody who will never speak the move tells, not the journal.
    if (way.move?.do === 'silence') return numbered(places[place] ?? null, way);
    const number = known.get(way.journal) ?? numbered(null, way);
    known.set(way.journal, number);
    return number;
  };
  return { ...openGround(entries, ways, tellCover, covers), starts };
}

/** Lists the numbers of all ways, the entries first. */
function waysOf({ first, to }: WalkGround): readonly number[] {
  const inner = first.at(-2) ?? 0;
  return [...to.keys()].map((index) => (index + inner) % to.length);
}

/** How often everything is walked anew, by how many ways there are. */
const ROUNDS = [
  { upTo: 10_000, rounds: 8 },
  { upTo: 40_000, rounds: 3 },
  { upTo: Number.POSITIVE_INFINITY, rounds: 1 },
] as const;

/** Walks until everything is covered, several times: each time what few walks have covered is worth more. */
function walkEverything(ground: WalkGround): readonly Walk[] {
  const all = new Set(ground.covers.flat());
  const rounds = ROUNDS.find(({ upTo }) => ground.to.length <= upTo)?.rounds ?? 1;
  const walks: Walk[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Map<number, number>();
    for (const { covers } of walks)
      for (const label of covers) counts.set(label, (counts.get(label) ?? 0) + 1);
    const open = new Set(all);
    while (open.size > 0) {
      const spread = (label: number) => ((label * 2_654_435_761 * round) % 1_000) / 2_000;
      const worthOf = (label: number) =>
        open.has(label) ? 0.5 + 1 / (1 + (counts.get(label) ?? 0)) + spread(label) : 0;
      const walk = walkRichly(ground, worthOf);
      const before = open.size;
      for (const label of walk.covers) open.delete(label);
      if (open.size === before) break;
      walks.push(walk);
    }
  }
  return walks;
}

/** Plays a walk as far as it can be played: what timers allowed on the way to a like state may not be allowed here. */
function play(drawing: Drawing, search: Search, ground: PackGround, ways: readonly number[]): Place {
  let [place = null] = search.places;
  for (const way of ways) {
    const next = landing(drawing, search, ground, place, way);
    if (next === null) break;
    place = next;
  }
  if (place === null) throw new Error('Broken invariant: a walk begins at a start.');
  return place;
}

/** Goes one way on, by its number, from a place or from one like it; null where it cannot be gone. */
function landing(
  drawing: Drawing,
  { places }: Search,
  { starts, first, from: cameFrom }: PackGround,
  from: Place | null,
  number: number,
): Place | null {
  const begun = starts[number - (first[places.length] ?? 0)];
  if (begun !== undefined) return begun;
  const source = places[cameFrom[number] ?? -1];
  const way = source?.onward[number - (first[source.number] ?? 0)];
  const target = places[way?.to ?? -1];
  if (from === null || source === undefined || way === undefined || target === undefined) return null;
  const { move } = way;
  if (move === null) return null;
  const isItself = from === source;
  if (isItself && target.before === from && target.move === move) return target;
  const moves = isItself
    ? [move]
    : movesOf(from.state, drawing, from.silent).filter((other) => other.do === move.do);
  const wanted = labelsOfWay(drawing, source, way).join();
  return goOnWhere(
    drawing,
    from,
    moves,
    (next) => next.text === target.text && labelsOfWay(drawing, from, next).join() === wanted,
  );
}

/** Leaves out, the poorest first, every path whose labels all others have between them. */
function withoutSpare(chosen: readonly Packed[]): readonly Packed[] {
  const counts = new Map<number, number>();
  for (const { labels } of chosen)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const spare = new Set<Packed>();
  for (const item of [...chosen].sort((left, right) => left.labels.size - right.labels.size)) {
    if (![...item.labels].every((label) => (counts.get(label) ?? 0) > 1)) continue;
    spare.add(item);
    for (const label of item.labels) counts.set(label, (counts.get(label) ?? 0) - 1);
  }
  return chosen.filter((item) => !spare.has(item));
}

/** How many moves it is to an end that was drawn, or to any end, from the states from which one can be reached. */
interface Distances {
  readonly toDrawnEnd: ReadonlyMap<string, number>;
  readonly toAnyEnd: ReadonlyMap<string, number>;
}

function distancesIn({ places }: Search): Distances {
  const before = places.map((): number[] => []);
  for (const { number, onward } of places) for (const { to } of onward) before[to]?.push(number);
  const from = (isEnd: (place: Place) => boolean) => {
    const distances = new Map(places.filter(isEnd).map(({ number }) => [number, 0]));
    const open = [...distances.keys()];
    for (const number of open) {
      for (const earlier of before[number] ?? []) {
        if (distances.has(earlier)) continue;
        distances.set(earlier, (distances.get(number) ?? 0) + 1);
        open.push(earlier);
      }
    }
    return new Map([...distances].map(([number, distance]) => [places[number]?.text ?? '', distance]));
  };
  return {
    toDrawnEnd: from(({ endings }) => endings.some(({ kind }) => kind === 'finished')),
    toAnyEnd: from(({ endings }) => endings.length > 0),
  };
}

/** Goes on to the nearest end that was drawn or, where none can be reached, to the nearest of all. */
function goOnToAnEnd(drawing: Drawing, start: Place, { toDrawnEnd, toAnyEnd }: Distances): Place {
  let place = start;
  while (place.endings.length === 0) {
    const distances = toDrawnEnd.has(place.text) ? toDrawnEnd : toAnyEnd;
    const left = distances.get(place.text) ?? 0;
    const moves = movesOf(place.state, drawing, place.silent);
    const next = goOnWhere(drawing, place, moves, ({ text }) => (distances.get(text) ?? left) < left);
    if (next === null) break;
    place = next;
  }
  return place;
}

function labelsOn(drawing: Drawing, end: Place): readonly string[] {
  return pathTo(end).flatMap((place) => labelsOfWay(drawing, place.before, place));
}
