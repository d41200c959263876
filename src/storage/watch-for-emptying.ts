// A browser may clear or lose its database and open an empty one without a word. A small note kept elsewhere tells
// that from a new device: an empty library is shown only where nothing was saved before.
import { isObject } from '../kernel/json';
import { fail } from '../kernel/result';
import type { Stored, WorkflowHead, WorkflowStore } from './workflow-store';

/** Keeps one small text apart from the database, at once and without throwing; null where there is none. */
export interface SmallStore {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** Is the note: how many workflows were stored (removed ones included), and the last save (ms since 1970). */
interface Note {
  readonly workflows: number;
  readonly lastSavedAt: number;
  readonly lastRevision: number;
}

export interface WatchedWorkflowStore extends WorkflowStore {
  /** Tells at once whether nothing was ever stored here, as far as the note knows: the database is not asked. */
  readonly isNew: () => boolean;
  /** Forgets what was here: the owner has seen that it is gone. */
  readonly startAfresh: () => void;
}

/** Makes a store answer `emptied` to `list` and `create` while it is empty and the note says that it was not. */
export function watchForEmptying(store: WorkflowStore, small: SmallStore): WatchedWorkflowStore {
  const note = (workflows: number, { updatedAt, revision }: Pick<WorkflowHead, 'updatedAt' | 'revision'>) => {
    write(small, { workflows, lastSavedAt: updatedAt, lastRevision: revision });
  };

  async function ifNotEmptied<T>(work: () => Stored<T>): Stored<T> {
    const before = read(small);
    if (before === null || before.workflows === 0) return work();
    const counted = await store.count();
    if (!counted.ok) return counted;
    return counted.value === 0 ? fail({ code: 'emptied', ...before }) : work();
  }

  /** Counts again and notes; a count that fails leaves the note as it was. */
  async function noteCount(saved: Pick<WorkflowHead, 'updatedAt' | 'revision'>): Promise<void> {
    const counted = await store.count();
    if (counted.ok) note(counted.value, saved);
  }

  return {
    ...store,
    list: () => ifNotEmptied(store.list),
    create: (document) =>
      ifNotEmptied(async () => {
        const head = await store.create(document);
        if (head.ok) await noteCount(head.value);
        return head;
      }),
    commit: async (commit) => {
      const head = await store.commit(commit);
      const workflows = Math.max(1, read(small)?.workflows ?? 0);
      if (head.ok) note(workflows, head.value);
      return head;
    },
    purge: async (removedBefore) => {
      const ids = await store.purge(removedBefore);
      const before = read(small);
      if (ids.ok && ids.value.length > 0 && before !== null) {
        await noteCount({ updatedAt: before.lastSavedAt, revision: before.lastRevision });
      }
      return ids;
    },
    isNew: () => (read(small)?.workflows ?? 0) === 0,
    startAfresh: () => write(small, { workflows: 0, lastSavedAt: 0, lastRevision: 0 }),
  };
}

function write(small: SmallStore, note: Note): void {
  small.write(JSON.stringify(note));
}

/** Reads the note; a text that is none counts as no note. */
function read(small: SmallStore): Note | null {
  try {
    const value: unknown = JSON.parse(small.read() ?? 'null');
    if (!isObject(value)) return null;
    const { workflows, lastSavedAt, lastRevision } = value;
    const isNote =
      typeof workflows === 'number' && typeof lastSavedAt === 'number' && typeof lastRevision === 'number';
    return isNote ? { workflows, lastSavedAt, lastRevision } : null;
  } catch {
    return null;
  }
}
