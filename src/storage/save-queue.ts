// Writes an open workflow: every change at once, in order, one at a time. It says «saved» only of what storage has
// answered for, and keeps what it could not write until it can.
import type { Json } from '../kernel/json';
import type { WorkflowDocument } from '../model/document';
import type { IdSource } from '../model/id-source';
import type { DocumentPatch } from '../model/patch';
import type { StorageTrouble } from '../model/storage-trouble';
import type { RevisionAct } from './revision';
import { followRevision, type SavedHistory } from './saved-history';
import type { Commit, OpenedWorkflow, WorkflowHead, WorkflowStore } from './workflow-store';

/** Is a change that the editor made. */
export interface EditorChange {
  /** How it stands to the history of undoing. */
  readonly kind: RevisionAct['kind'];
  readonly label: string;
  readonly patch: DocumentPatch;
  readonly document: WorkflowDocument;
  /** What the editor wants back with the entry after a reload. */
  readonly memo: Json;
}

/** Is how things stand with saving. `unsaved` counts the changes that are not on the device. */
export type SaveState =
  /** `savedAt` is in ms since 1970. */
  | { readonly is: 'saved'; readonly revision: number; readonly savedAt: number }
  | { readonly is: 'saving'; readonly unsaved: number }
  | { readonly is: 'not-saved'; readonly unsaved: number; readonly trouble: StorageTrouble }
  | { readonly is: 'read-only'; readonly unsaved: number };

export interface SaveQueue {
  /** Takes a change and begins to write it before it returns. */
  readonly push: (change: EditorChange) => void;
  /** Gives the same value until something changes. */
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries again after trouble. */
  readonly retry: () => void;
  /** Waits until everything is written, or until it is known that it cannot be. */
  readonly flush: () => Promise<SaveState>;
  /** Stops writing for good: another tab writes now. */
  readonly becomeReadOnly: () => void;
}

/** Makes the saver of a workflow as it was opened; one that may only look begins with `becomeReadOnly`. */
export function createSaveQueue(
  store: Pick<WorkflowStore, 'commit'>,
  opened: OpenedWorkflow,
  ids: IdSource,
): SaveQueue {
  const listeners = new Set<() => void>();
  const waiting: Commit[] = [];
  let last = { revision: opened.head.revision, document: opened.document };
  let history: SavedHistory = opened.history;
  let state: SaveState = { is: 'saved', revision: opened.head.revision, savedAt: opened.head.updatedAt };
  let writing = Promise.resolve();
  let isWriting = false;
  let isReadOnly = false;

  function show(next: SaveState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Shows how many wait; trouble stays in sight until a write went well or somebody asks to try again. */
  function showWaiting(): void {
    if (isReadOnly) show({ is: 'read-only', unsaved: waiting.length });
    else if (state.is === 'not-saved') show({ ...state, unsaved: waiting.length });
    else show({ is: 'saving', unsaved: waiting.length });
  }

  async function writeAll(): Promise<void> {
    for (;;) {
      const commit = waiting[0];
      if (commit === undefined || isReadOnly) {
        isWriting = false;
        return;
      }
      const written = await write(commit);
      if (!written.ok) {
        // Before it is told: a listener may try again at once.
        isWriting = false;
        showFailed(written.error);
        return;
      }
      waiting.shift();
      showWritten(written.value);
    }
  }

  function showFailed(trouble: StorageTrouble): void {
    if (isReadOnly) showWaiting();
    else show({ is: 'not-saved', unsaved: waiting.length, trouble });
  }

  function showWritten({ updatedAt }: WorkflowHead): void {
    const unsaved = waiting.length;
    if (isReadOnly) show({ is: 'read-only', unsaved });
    else if (unsaved > 0) show({ is: 'saving', unsaved });
    else show({ is: 'saved', revision: last.revision, savedAt: updatedAt });
  }

  /** A store does not throw; should one, the owner hears of it as of any other trouble. */
  async function write(commit: Commit): ReturnType<WorkflowStore['commit']> {
    try {
      return await store.commit(commit);
    } catch (error) {
      return {
        ok: false,
        error: { code: 'failed', what: error instanceof Error ? error.name : String(error) },
      };
    }
  }

  function begin(): void {
    if (isWriting || isReadOnly || waiting.length === 0) return;
    isWriting = true;
    writing = writeAll();
  }

  function actOf(kind: RevisionAct['kind'], revision: number): RevisionAct {
    switch (kind) {
      case 'edit':
      case 'apart':
        return { kind };
      case 'join':
      case 'undo':
        return { kind, entry: history.done.at(-1)?.entry ?? revision };
      case 'redo':
        return { kind, entry: history.undone.at(-1)?.entry ?? revision };
    }
  }

  return {
    push: ({ kind, label, patch, document, memo }) => {
      const revision = last.revision + 1;
      const act = actOf(kind, revision);
      history = followRevision(history, { revision, act, label, patch, memo }, last.document, document);
      const { id } = opened.head;
      const key = ids.next('ch');
      waiting.push({ id, baseRevision: last.revision, key, act, label, patch, memo, document });
      last = { revision, document };
      showWaiting();
      begin();
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => {
      if (state.is !== 'not-saved') return;
      show({ is: 'saving', unsaved: waiting.length });
      begin();
    },
    flush: async () => {
      while (isWriting) await writing;
      return state;
    },
    becomeReadOnly: () => {
      isReadOnly = true;
      showWaiting();
    },
  };
}
