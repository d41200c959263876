import type { DocumentPatch } from '../../../model/patch';
import type { Selection } from './selection';

/** Is one thing that can be undone: what it changed, and what was selected before and after. */
export interface HistoryEntry {
  readonly label: string;
  readonly patch: DocumentPatch;
  readonly before: Selection;
  readonly after: Selection;
}

/** Keeps what was done and what was undone. It holds patches only, never documents. */
export interface History {
  /** The entry that `undo` would take, or that `redo` would. */
  readonly lastDone: () => HistoryEntry | undefined;
  readonly lastUndone: () => HistoryEntry | undefined;
  /** Tells whether the last entry is still open for changes of this key. */
  readonly isOpenFor: (key: string) => boolean;
  /** Adds an entry, open for its key if it has one; what was undone can no longer be redone. */
  readonly record: (entry: HistoryEntry, key: string | null) => void;
  /** Puts an entry in the place of the last one, or takes the last one away (null); its key stays open. */
  readonly replaceLast: (entry: HistoryEntry | null) => void;
  /** Opens the last entry for changes of a key: they belong to what was just done. */
  readonly reopen: (key: string) => void;
  /** Closes the last entry: the next change of its key begins a new one. */
  readonly settle: () => void;
  readonly stepBack: () => void;
  readonly stepForward: () => void;
}

/** Is what was done and undone before, the next one last: how a history begins that goes on from an earlier one. */
export interface PastHistory {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

/** Makes a history; empty unless it goes on from an earlier one. */
export function createHistory(past: PastHistory = { done: [], undone: [] }): History {
  const done: HistoryEntry[] = [...past.done];
  const undone: HistoryEntry[] = [...past.undone];
  let openKey: string | null = null;
  const move = (from: HistoryEntry[], to: HistoryEntry[]) => {
    const entry = from.pop();
    if (entry !== undefined) to.push(entry);
    openKey = null;
  };
  return {
    lastDone: () => done.at(-1),
    lastUndone: () => undone.at(-1),
    isOpenFor: (key) => openKey === key && done.length > 0,
    record: (entry, key) => {
      done.push(entry);
      undone.length = 0;
      openKey = key;
    },
    replaceLast: (entry) => {
      done.pop();
      undone.length = 0;
      if (entry === null) openKey = null;
      else done.push(entry);
    },
    reopen: (key) => {
      openKey = key;
    },
    settle: () => {
      openKey = null;
    },
    stepBack: () => move(done, undone),
    stepForward: () => move(undone, done),
  };
}
