// From journal to visits: every going through of a step, with its stretches of time. One pass, each entry once; a
// visit that did not change keeps its identity from one reading to the next.
import type { FieldValues, JournalEntry } from '../model/journal';
import { knownAfter } from '../model/known-fields';
import { doorEntries } from './door-entries';
import type { Doorstep } from './doorstep';
import { endEntries } from './end-entries';
import { handle } from './entry-handlers';
import type { Visit } from './visit';
import { copyOf } from './visit-draft';
import { emptyMemory, letTimePass } from './visit-memory';
import { workEntries } from './work-entries';

/** Is a journal being read as visits; entries are added in order. */
export interface VisitLog {
  readonly add: (entry: JournalEntry) => void;
  /** All visits so far, in the order in which they first waited or started. */
  readonly visits: () => readonly Visit[];
  readonly find: (activation: number) => Visit | undefined;
  /** What the run knows now. */
  readonly fields: () => FieldValues;
  readonly doorstep: Pick<Doorstep, 'travelling' | 'waiting'>;
}

/** Reads a whole journal as visits. */
export function visitsOf(journal: readonly JournalEntry[]): readonly Visit[] {
  const log = openVisits();
  for (const entry of journal) log.add(entry);
  return log.visits();
}

/** Begins to read a journal as visits. */
export function openVisits(): VisitLog {
  const memory = emptyMemory();
  const handlers = { ...doorEntries(memory), ...workEntries(memory), ...endEntries(memory) };
  return {
    add: (entry) => {
      letTimePass(memory, entry.at);
      handle(handlers, entry);
      memory.fields = knownAfter(memory.fields, entry);
    },
    visits: () => memory.drafts.map(copyOf),
    find: (activation) => {
      const draft = memory.byActivation.get(activation);
      return draft === undefined ? undefined : copyOf(draft);
    },
    fields: () => memory.fields,
    doorstep: memory.doorstep,
  };
}
