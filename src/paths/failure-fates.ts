// What becomes of every failure: who takes it, where it goes on, and how the paths that it is on can end.
import type { FailureKind, JournalEntry } from '../model/journal';
import { endingKey } from './ending';
import type { Place, Search } from './search';

/** Is one way in which a step can fail. */
export interface FailureFate {
  readonly step: string;
  readonly kind: FailureKind;
  /** Who hears of it first: arrows of the step, a fallback, what is around the step, or nobody. */
  readonly takenBy: readonly ('arrow' | 'fallback' | 'around' | 'nobody')[];
  /** The steps that it leads to at once. */
  readonly leadsTo: readonly string[];
  /** The keys of the endings that can follow it. */
  readonly endings: readonly string[];
}

interface Draft {
  readonly step: string;
  readonly kind: FailureKind;
  readonly takenBy: Set<FailureFate['takenBy'][number]>;
  readonly leadsTo: Set<string>;
  readonly places: Set<number>;
}

/** Follows every failure that a search met; `targetOf` tells which step an arrow leads to. */
export function findFates(search: Search, targetOf: (arrow: string) => string): readonly FailureFate[] {
  const drafts = new Map<string, Draft>();
  const known = new Map<readonly JournalEntry[], readonly Failure[]>();
  const note = (journal: readonly JournalEntry[], place: number) => {
    const failures = known.get(journal) ?? failuresIn(journal, targetOf);
    known.set(journal, failures);
    for (const { step, kind, takenBy, leadsTo } of failures) {
      const key = `${step} ${kind}`;
      const draft = drafts.get(key) ?? {
        step,
        kind,
        takenBy: new Set(),
        leadsTo: new Set(),
        places: new Set(),
      };
      drafts.set(key, draft);
      draft.takenBy.add(takenBy);
      for (const next of leadsTo) draft.leadsTo.add(next);
      draft.places.add(place);
    }
  };
  for (const place of [...search.places, ...search.twins]) {
    if (place.before === null) note(place.journal, place.number);
    for (const { journal, to } of place.onward) note(journal, to);
  }
  return [...drafts.values()].map(({ step, kind, takenBy, leadsTo, places }) => ({
    step,
    kind,
    takenBy: [...takenBy].sort(),
    leadsTo: [...leadsTo],
    endings: endingsFrom(search.places, places),
  }));
}

interface Failure {
  readonly step: string;
  readonly kind: FailureKind;
  readonly takenBy: FailureFate['takenBy'][number];
  readonly leadsTo: readonly string[];
}

/** Lists the failures in what one event led to. */
export function failuresIn(
  journal: readonly JournalEntry[],
  targetOf: (arrow: string) => string,
): readonly Failure[] {
  return journal.flatMap((entry): readonly Failure[] => {
    if (entry.type === 'incident-opened') {
      const { kind, step } = entry.data;
      if (kind === 'gap' || kind === 'dead-end' || kind === 'runaway' || step === null) return [];
      return [{ step, kind, takenBy: 'nobody', leadsTo: [] }];
    }
    if (entry.type !== 'step-finished' || entry.data.kind === undefined) return [];
    const { activation, step, kind, arrows } = entry.data;
    if (arrows.length > 0) return [{ step, kind, takenBy: 'arrow', leadsTo: arrows.map(targetOf) }];
    const by = journal.flatMap((other) =>
      other.type === 'caught' && other.data.activation === activation ? [other.data.by] : [],
    );
    return [{ step, kind, takenBy: by.length > 0 ? 'fallback' : 'around', leadsTo: by }];
  });
}

function endingsFrom(places: readonly Place[], starts: ReadonlySet<number>): readonly string[] {
  const found = new Set<string>();
  const seen = new Set(starts);
  const open = [...starts];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const place = places[next];
    for (const ending of place?.endings ?? []) found.add(endingKey(ending));
    for (const { to } of place?.onward ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return [...found].sort();
}
