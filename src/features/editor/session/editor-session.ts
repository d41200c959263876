// The editor without a screen. The document is always the fold of the patches that were published: what an edit
// gives back is compared with what was there, and only the difference counts.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { invariant } from '../../../kernel/invariant';
import type { Result } from '../../../kernel/result';
import { applyPatch } from '../../../model/apply-patch';
import { diffDocuments } from '../../../model/diff-documents';
import type { WorkflowDocument } from '../../../model/document';
import type { DocumentEdit, Edited, EditRefusal } from '../../../model/edits/edit-refusal';
import type { IdSource } from '../../../model/id-source';
import { type DocumentPatch, invertPatch, isEmptyPatch, keepsEveryItem } from '../../../model/patch';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import { type Change, type OpenDraft, openDraft } from './draft';
import { createHistory, type PastHistory } from './history';
import { keepExisting, NOTHING_SELECTED, type Selection, sameSelection } from './selection';

/** Is what screens may watch of a session. */
export interface EditorState {
  readonly document: WorkflowDocument;
  readonly selection: Selection;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What `undo` would take back, in owner's words («Add step»); null when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** Counts the published changes, undoing and redoing included, from 0. */
  readonly revision: number;
}

/**
 * Says how a transaction enters the history: `now` as an entry of its own; `merge` together with the entry before
 * if that has the same key and nothing came between (typing in one field); `never` not at all: only for values that
 * nobody would want to undo, so it may add and remove nothing.
 */
export type HistoryMode = 'now' | 'never' | { readonly merge: string };

/**
 * Says how a change stands to the history: it began an entry, went on with the last one, stayed outside, or went back
 * or forward by one. With the selections of the entry this is what a saver must keep for undo to survive a reload.
 */
export interface HistoryMove {
  readonly kind: 'edit' | 'join' | 'apart' | 'undo' | 'redo';
  readonly before: Selection;
  readonly after: Selection;
}

/** Hears of every committed change, in order: enough to append to a log and to store the new head. */
export type OnChange = (
  patch: DocumentPatch,
  label: string,
  revision: number,
  document: WorkflowDocument,
  move: HistoryMove,
) => void;

export interface SessionParts {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly ids: IdSource;
  readonly onChange?: OnChange;
  /** What can be undone and redone from before; the patches must fit the document. */
  readonly past?: PastHistory;
}

/** Is where the paper is looked at: where its corner stands on the screen, px, and how near. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Is one open drawing. Two sessions know nothing of each other. */
export interface EditorSession {
  readonly catalog: StepCatalog;
  readonly ids: IdSource;
  /** Fits zustand's `useStore(session.store, selector)`; only the session writes to it. */
  readonly store: Pick<StoreApi<EditorState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly state: () => EditorState;
  /** Runs a change as one step of the history; refused, it changes nothing. Inside another it joins that one. */
  readonly transact: <Done, Refusal = EditRefusal>(
    label: string,
    mode: HistoryMode,
    change: Change<Done, Refusal>,
  ) => Result<Done, Refusal | EditRefusal>;
  /** Does a single edit as a transaction. */
  readonly apply: (label: string, mode: HistoryMode, edit: DocumentEdit) => Edited;
  readonly select: (selection: Selection) => void;
  /** Takes the last entry back, with the selection of that time; false when there is none. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Lets changes of a key join what was just done; within a transaction they do anyway. */
  readonly joinNext: (key: string) => void;
  /** Ends a group of merged changes: the owner left the field. */
  readonly settle: () => void;
  /** The text that was copied last here, for where the browser's clipboard cannot be read. */
  readonly clipboard: { readonly text: () => string | null; readonly keep: (text: string) => void };
  /** Where the drawing was looked at last; null before it was shown. Whoever comes back finds it there. */
  readonly sight: { readonly last: () => Sight | null; readonly keep: (sight: Sight) => void };
}

/** Opens an editing session over a document. */
export function createEditorSession({ document, catalog, ids, onChange, past }: SessionParts): EditorSession {
  const history = createHistory(past);
  const store = createStore<EditorState>(() => ({
    document,
    selection: NOTHING_SELECTED,
    canUndo: history.lastDone() !== undefined,
    canRedo: history.lastUndone() !== undefined,
    undoLabel: history.lastDone()?.label ?? null,
    redoLabel: history.lastUndone()?.label ?? null,
    revision: 0,
  }));
  const unheard: Parameters<OnChange>[] = [];
  let open: OpenDraft | null = null;
  let hearing = false;
  let copied: string | null = null;
  let seen: Sight | null = null;

  function publish(
    now: Pick<EditorState, 'document' | 'selection'>,
    patch: DocumentPatch,
    label: string,
    move: HistoryMove,
  ): void {
    const revision = store.getState().revision + 1;
    const [undoLabel, redoLabel] = [history.lastDone()?.label ?? null, history.lastUndone()?.label ?? null];
    unheard.push([patch, label, revision, now.document, move]);
    store.setState({
      ...now,
      revision,
      undoLabel,
      redoLabel,
      canUndo: undoLabel !== null,
      canRedo: redoLabel !== null,
    });
    tell();
  }

  /** A listener may change the document again: changes are told one after the other, oldest first. */
  function tell(): void {
    if (hearing) return;
    hearing = true;
    try {
      for (let change = unheard.shift(); change !== undefined; change = unheard.shift())
        onChange?.(...change);
    } finally {
      hearing = false;
    }
  }

  function setSelection(selection: Selection): void {
    if (!sameSelection(selection, store.getState().selection)) store.setState({ selection });
  }

  function commit(label: string, mode: HistoryMode, drafted: WorkflowDocument, chosen: Selection): void {
    const before = store.getState();
    const patch = diffDocuments(before.document, drafted);
    if (isEmptyPatch(patch)) {
      setSelection(keepExisting(chosen, before.document));
      return;
    }
    const after = fit(patch, before.document);
    const selection = keepExisting(chosen, after);
    const now = { document: after, selection };
    if (mode === 'never') {
      invariant(keepsEveryItem(patch), 'a change outside the history adds and removes nothing');
      publish(now, patch, label, { kind: 'apart', before: before.selection, after: selection });
      return;
    }
    const key = mode === 'now' ? null : mode.merge;
    const entry = { label, patch, before: before.selection, after: selection };
    publish(now, patch, label, remember(entry, key, before.document, after));
  }

  function remember(
    entry: { label: string; patch: DocumentPatch; before: Selection; after: Selection },
    key: string | null,
    before: WorkflowDocument,
    after: WorkflowDocument,
  ): HistoryMove {
    const last = key !== null && history.isOpenFor(key) ? history.lastDone() : undefined;
    if (last === undefined) {
      history.record(entry, key);
      return { kind: 'edit', before: entry.before, after: entry.after };
    }
    const patch = diffDocuments(fit(invertPatch(last.patch), before), after);
    history.replaceLast(
      isEmptyPatch(patch) ? null : { ...entry, label: last.label, patch, before: last.before },
    );
    return { kind: 'join', before: last.before, after: entry.after };
  }

  const session: EditorSession = {
    catalog,
    ids,
    store,
    state: store.getState,
    transact: (label, mode, change) => {
      if (open !== null) return open.run(change);
      const opened = openDraft(store.getState().document, store.getState().selection);
      open = opened;
      try {
        const result = opened.run(change);
        if (!result.ok) return result;
        open = null;
        commit(label, mode, opened.draft.document, opened.draft.selection);
        return result;
      } finally {
        open = null;
      }
    },
    apply: (label, mode, edit) => session.transact(label, mode, (draft) => draft.apply(edit)),
    select: (selection) => {
      invariant(open === null, 'a transaction selects through its draft');
      const existing = keepExisting(selection, store.getState().document);
      if (sameSelection(existing, store.getState().selection)) return;
      history.settle();
      setSelection(existing);
    },
    undo: () => travel('back'),
    redo: () => travel('forward'),
    joinNext: (key) => {
      if (open === null) history.reopen(key);
    },
    settle: history.settle,
    clipboard: {
      text: () => copied,
      keep: (text) => {
        copied = text;
      },
    },
    sight: {
      last: () => seen,
      keep: (sight) => {
        seen = sight;
      },
    },
  };
  return session;

  function travel(way: 'back' | 'forward'): boolean {
    invariant(open === null, 'nothing is undone while a transaction is under way');
    const entry = way === 'back' ? history.lastDone() : history.lastUndone();
    if (entry === undefined) return false;
    const patch = way === 'back' ? invertPatch(entry.patch) : entry.patch;
    const now = fit(patch, store.getState().document);
    const selection = keepExisting(way === 'back' ? entry.before : entry.after, now);
    if (way === 'back') history.stepBack();
    else history.stepForward();
    const move = {
      kind: way === 'back' ? 'undo' : 'redo',
      before: entry.before,
      after: entry.after,
    } as const;
    publish({ document: now, selection }, patch, `${way === 'back' ? 'Undo' : 'Redo'}: ${entry.label}`, move);
    return true;
  }
}

/** Applies a patch of this session's own history, which cannot misfit. */
function fit(patch: DocumentPatch, document: WorkflowDocument): WorkflowDocument {
  const fitted = applyPatch(patch, document);
  invariant(fitted.ok, 'a patch of the history fits the document');
  return fitted.value;
}
