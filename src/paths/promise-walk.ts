// A promise that asks nothing of fields needs no search of its own where the one that was made has kept apart whatever
// it tells apart: then the automaton walks through the states that are known, and no engine plays. States that are one
// have the same future but for what timers allow; so a walk that breaks the promise is played before it is believed.
import { FRESH } from '../promises/automaton';
import type { Drawing } from './drawing';
import { movesOf } from './move';
import { goOnWhere, type Place, type Search } from './search';
import type { Watch } from './watch';

/** Is what a walk came to: no path breaks it, this one does, or it takes a search to tell. */
export type Walked =
  | { readonly is: 'kept' }
  | { readonly is: 'broken'; readonly end: Place }
  | { readonly is: 'unknown' };

interface Stand {
  readonly place: Place;
  readonly promised: number;
  readonly before: Stand | null;
}

/** Walks with a promise through everything that a search has found. */
export function walkWith(drawing: Drawing, search: Search, watch: Watch): Walked {
  const isKeptApart =
    ![...watch.visible].some((step) => search.ordered.has(step)) &&
    ![...watch.failing].some((step) => search.spared.has(step));
  if (!isKeptApart || !search.isComplete) return { is: 'unknown' };
  const starts = [...search.places, ...search.twins].filter(({ before }) => before === null);
  const seen = new Set<string>();
  const open: Stand[] = [];
  const arrive = (stand: Stand) => {
    const key = `${String(stand.place.number)} ${String(stand.promised)}`;
    if (seen.has(key)) return;
    seen.add(key);
    open.push(stand);
  };
  for (const place of starts) {
    arrive({ place, promised: watch.goOn(FRESH, place.journal, {}), before: null });
  }
  for (const stand of open) {
    const { place, promised } = stand;
    if (watch.isBrokenAt(promised, place.endings, {})) return played(drawing, watch, stand);
    for (const { to, journal } of search.places[place.number]?.onward ?? []) {
      const next = search.places[to];
      if (next === undefined) continue;
      arrive({ place: next, promised: watch.goOn(promised, journal, {}), before: stand });
    }
  }
  return { is: 'kept' };
}

/** Plays a walk move by move; unknown where timers do not allow it. */
function played(drawing: Drawing, watch: Watch, end: Stand): Walked {
  const walk: Stand[] = [];
  for (let stand: Stand | null = end; stand !== null; stand = stand.before) walk.push(stand);
  const [first, ...others] = walk.reverse();
  if (first === undefined) return { is: 'unknown' };
  let here = first.place;
  let promised = watch.goOn(FRESH, here.journal, {});
  for (const { place, promised: wanted } of others) {
    const before = promised;
    const next = goOnWhere(
      drawing,
      here,
      movesOf(here.state, drawing, here.silent),
      ({ text, journal }) => text === place.text && watch.goOn(before, journal, {}) === wanted,
    );
    if (next === null) return { is: 'unknown' };
    here = next;
    promised = wanted;
  }
  return watch.isBrokenAt(promised, here.endings, {}) ? { is: 'broken', end: here } : { is: 'unknown' };
}
