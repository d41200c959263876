// A pack of paths that, between them, take every arrow and meet every failure, and of which none can be left out.
import type { JournalEntry } from '../model/journal';
import type { Drawing } from './drawing';
import { failuresIn } from './failure-fates';
import { movesOf } from './move';
import { pathTo } from './path-scenario';
import { goOnFrom, type Place, type Search } from './search';

/** Chooses the paths of the pack; `endings` are paths that are there anyway and are taken where they serve. */
export function choosePack(drawing: Drawing, search: Search, endings: readonly Place[]): readonly Place[] {
  const chosen = endings.map((end) => ({ end, labels: labelsOn(end) }));
  const covered = new Set(chosen.flatMap(({ labels }) => [...labels]));
  const distances = distancesIn(search);
  const missing = (journal: readonly JournalEntry[]) =>
    labelsOf(journal).find((label) => !covered.has(label));
  const choose = (start: Place) => {
    const end = goOnToAnEnd(drawing, start, distances);
    const labels = labelsOn(end);
    chosen.push({ end, labels });
    for (const label of labels) covered.add(label);
  };
  for (const start of [...search.places, ...search.twins].filter(({ before }) => before === null)) {
    if (missing(start.journal) !== undefined) choose(start);
  }
  for (const place of search.places) {
    for (const { journal, move } of place.onward) {
      const label = missing(journal);
      if (label === undefined || move === null) continue;
      const next = goOnFrom(drawing, place, move).find((way) => labelsOf(way.journal).includes(label));
      if (next !== undefined) choose(next);
    }
  }
  return withoutSpare(chosen).map(({ end }) => end);
}

/** Leaves out, the poorest first, every path whose labels all others have between them. */
function withoutSpare(
  chosen: readonly { readonly end: Place; readonly labels: ReadonlySet<string> }[],
): readonly { readonly end: Place }[] {
  const counts = new Map<string, number>();
  for (const { labels } of chosen)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const spare = new Set<object>();
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
    const next = movesOf(place.state, drawing, place.silent)
      .flatMap((move) => goOnFrom(drawing, place, move))
      .find(({ text }) => (distances.get(text) ?? left) < left);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

function labelsOn(end: Place): ReadonlySet<string> {
  return new Set(pathTo(end).flatMap(({ journal }) => labelsOf(journal)));
}

/** Names the arrows that are taken and the failures that are met in what one event led to. */
export function labelsOf(journal: readonly JournalEntry[]): readonly string[] {
  const arrows = journal.flatMap((entry) =>
    entry.type === 'step-finished' || entry.type === 'step-passed' ? entry.data.arrows : [],
  );
  const failures = failuresIn(journal, (arrow) => arrow).map(({ step, kind }) => `${step} ${kind}`);
  return [...arrows, ...failures];
}
