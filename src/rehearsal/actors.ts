// Who did what, as far as a journal tells: who began it, or answered at a step, may be kept from deciding another one.
// Who did the work of a step is not told.
import type { JournalEntry } from '../model/journal';
import type { Setting } from './setting';

/** Remembers who did what. */
export interface Actors {
  readonly hear: (entry: JournalEntry) => void;
  /** Finds who may not answer at a step now. */
  readonly ruledOut: (step: string) => ReadonlySet<string>;
}

/** Listens to a journal from its beginning. */
export function openActors(setting: Setting): Actors {
  const people = new Map<string, Set<string>>();
  const note = (what: string, person: string) =>
    void people.set(what, new Set([...(people.get(what) ?? []), person]));
  return {
    hear: ({ type, data }) => {
      if (type === 'answered') note(data.step, data.by);
      const starter = type === 'run-started' ? setting.starterOf(data.trigger) : null;
      if (starter !== null) note('starter', starter);
    },
    ruledOut: (step) => {
      const { behaviour } = setting.stepOf(step);
      const notBy = behaviour.does === 'ask' ? behaviour.notBy : [];
      return new Set(notBy.flatMap((what) => [...(people.get(what) ?? [])]));
    },
  };
}

/** Reads who had done what by an entry of a journal. */
export function actorsIn(setting: Setting, journal: readonly JournalEntry[], upTo: number): Actors {
  const actors = openActors(setting);
  for (const entry of journal) if (entry.seq <= upTo) actors.hear(entry);
  return actors;
}
