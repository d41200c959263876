// A pack of paths that, between them, take every arrow and meet every failure, and of which none can be left out.
import type { JournalEntry } from '../model/journal';
import type { Drawing } from './drawing';
import { failuresIn } from './failure-fates';
import { movesOf } from './move';
import { pathTo } from './path-scenario';
import { goOnFrom, type Place, type Search } from './search';

/** A path that has gone on for so long is long enough: what it was made for lies behind it. */
const LONGEST = 300;

/** Chooses the paths of the pack; `endings` are paths that are there anyway and are taken where they serve. */
export function choosePack(drawing: Drawing, search: Search, endings: readonly Place[]): readonly Place[] {
  const chosen = endings.map((end) => ({ end, labels: labelsOn(end) }));
  const covered = new Set(chosen.flatMap(({ labels }) => [...labels]));
  const missing = (journal: readonly JournalEntry[]) =>
    labelsOf(journal).find((label) => !covered.has(label));
  const choose = (start: Place) => {
    const end = goOnToAnEnd(drawing, start);
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

/** Goes on in the ordinary way until the path ends; where that would go round, in the next best way. */
function goOnToAnEnd(drawing: Drawing, start: Place): Place {
  const seen = new Set<string>();
  let place = start;
  for (let step = 0; step < LONGEST && place.endings.length === 0; step += 1) {
    const ahead = movesOf(place.state, drawing, place.silent);
    let fallback: Place | null = null;
    let next: Place | null = null;
    for (const move of ahead) {
      for (const candidate of goOnFrom(drawing, place, move)) {
        fallback ??= candidate;
        if (next === null && !seen.has(candidate.text)) next = candidate;
      }
      if (next !== null) break;
    }
    const taken: Place | null = next ?? fallback;
    if (taken === null) break;
    seen.add(taken.text);
    place = taken;
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
