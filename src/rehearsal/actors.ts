// Who did what, as far as a journal and the setting tell: who began it, did the work of a step or answered there, may be
// kept from deciding another one.
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
  /** Who is at work, by activation. */
  const working = new Map<number, string>();
  const note = (what: string, person: string) =>
    void people.set(what, new Set([...(people.get(what) ?? []), person]));
  return {
    hear: ({ type, at, data }) => {
      switch (type) {
        case 'run-started': {
          const starter = setting.starterOf(data.trigger);
          if (starter !== null) note('starter', starter);
          return;
        }
        case 'attempt-started': {
          const worker = setting.workerOf(data.step, at);
          if (worker !== null) working.set(data.activation, worker);
          return;
        }
        case 'attempt-failed':
        case 'step-finished': {
          const worker = working.get(data.activation);
          working.delete(data.activation);
          if (worker !== undefined && data.kind === undefined) note(data.step, worker);
          return;
        }
        case 'answered':
          note(data.step, data.by);
          return;
        default:
      }
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
