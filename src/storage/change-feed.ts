// Tabs tell each other what they saved. Whoever hears of it reads again from storage: nobody is sent a document.
import { isObject } from '../kernel/json';
import type { WorkflowHead, WorkflowStore } from './workflow-store';

/** Is what happened to a stored workflow, in this tab or another. */
export interface StoredChange {
  readonly id: string;
  readonly what: 'created' | 'saved' | 'removed' | 'restored' | 'deleted';
  /** The revision that is stored now; null where it is deleted. */
  readonly revision: number | null;
}

/** Carries changes between the tabs of one browser. */
export interface ChangeFeed {
  /** Tells the other tabs. */
  readonly announce: (change: StoredChange) => void;
  /** Hears of what other tabs saved; gives a way to stop. */
  readonly listen: (listener: (change: StoredChange) => void) => () => void;
  readonly close: () => void;
}

/** Makes a store tell the other tabs of everything that it wrote. */
export function announceChanges(store: WorkflowStore, feed: ChangeFeed): WorkflowStore {
  const telling =
    <Input>(what: StoredChange['what'], write: (input: Input) => ReturnType<WorkflowStore['create']>) =>
    async (input: Input) => {
      const head = await write(input);
      if (head.ok) feed.announce(changeOf(head.value, what));
      return head;
    };
  return {
    ...store,
    create: telling('created', store.create),
    commit: telling('saved', store.commit),
    remove: telling('removed', store.remove),
    restore: telling('restored', store.restore),
    purge: async (removedBefore) => {
      const ids = await store.purge(removedBefore);
      if (ids.ok) for (const id of ids.value) feed.announce({ id, what: 'deleted', revision: null });
      return ids;
    },
  };
}

/** Reads a message of another tab, which may run another version of the program. */
export function readChange(message: unknown): StoredChange | null {
  if (!isObject(message)) return null;
  const { id, revision } = message;
  const what = KINDS.find((kind) => kind === message['what']);
  if (typeof id !== 'string' || what === undefined) return null;
  return { id, what, revision: typeof revision === 'number' ? revision : null };
}

const KINDS = ['created', 'saved', 'removed', 'restored', 'deleted'] as const;

function changeOf({ id, revision }: WorkflowHead, what: StoredChange['what']): StoredChange {
  return { id, what, revision };
}
