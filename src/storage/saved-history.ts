// Undo and redo survive a reload because the log says of each revision what it did to the history. This is the one
// place that follows it: the saver keeps up with it change by change, opening a workflow goes through the log.
import type { Json } from '../kernel/json';
import { applyPatch } from '../model/apply-patch';
import { diffDocuments } from '../model/diff-documents';
import type { WorkflowDocument } from '../model/document';
import { type DocumentPatch, invertPatch, isEmptyPatch } from '../model/patch';
import type { Revision } from './revision';

/** Is how many revisions back undo reaches after a reload. */
export const HISTORY_REVISIONS = 500;

/** Is what one undo takes back, or one redo brings back. */
export interface SavedEntry {
  /** The revision that began it. */
  readonly entry: number;
  readonly label: string;
  /** What it did; undo applies it turned round. */
  readonly patch: DocumentPatch;
  readonly memo: Json;
}

/** Holds what can be undone and redone, the next one last. */
export interface SavedHistory {
  readonly done: readonly SavedEntry[];
  readonly undone: readonly SavedEntry[];
}

export const NO_HISTORY: SavedHistory = { done: [], undone: [] };

/** Is what of a revision the history has to know. */
export type HistoryStep = Pick<Revision, 'revision' | 'act' | 'label' | 'patch' | 'memo'>;

/** Follows one revision that led from one document to the next. */
export function followRevision(
  history: SavedHistory,
  step: HistoryStep,
  before: WorkflowDocument,
  after: WorkflowDocument,
): SavedHistory {
  const { act } = step;
  switch (act.kind) {
    case 'apart':
      return history;
    case 'edit':
      return { done: [...history.done, entryOf(step, step.revision, step.patch)], undone: [] };
    case 'join':
      return { done: join(history.done, step, act.entry, before, after), undone: [] };
    case 'undo':
      return {
        done: without(history.done, act.entry),
        undone: [
          ...history.undone,
          find(history.done, act.entry) ?? entryOf(step, act.entry, invertPatch(step.patch)),
        ],
      };
    case 'redo':
      return {
        done: [...history.done, find(history.undone, act.entry) ?? entryOf(step, act.entry, step.patch)],
        undone: without(history.undone, act.entry),
      };
  }
}

/**
 * Rebuilds what can be undone and redone from the last revisions of a log, oldest first and without a gap, that led
 * to the document. Where the log does not fit the document (a file that was brought up to date, damage) the history
 * begins after that place: undo then reaches less far, and never to a wrong document.
 */
export function rebuildHistory(document: WorkflowDocument, log: readonly Revision[]): SavedHistory {
  let history = NO_HISTORY;
  for (const { revision, before, after } of walkBack(document, log).reverse()) {
    history = followRevision(history, revision, before, after);
  }
  return history;
}

interface Walked {
  readonly revision: Revision;
  readonly before: WorkflowDocument;
  readonly after: WorkflowDocument;
}

/** Lists the revisions that fit, newest first, with the documents on both sides. */
function walkBack(document: WorkflowDocument, log: readonly Revision[]): Walked[] {
  const walked: Walked[] = [];
  let after = document;
  for (const revision of [...log].reverse()) {
    if (revision.formatVersion !== document.formatVersion) break;
    const before = applyPatch(invertPatch(revision.patch), after);
    if (!before.ok) break;
    walked.push({ revision, before: before.value, after });
    after = before.value;
  }
  return walked;
}

/** Goes on with an entry; one that ends where it began is none. */
function join(
  done: readonly SavedEntry[],
  step: HistoryStep,
  entry: number,
  before: WorkflowDocument,
  after: WorkflowDocument,
): readonly SavedEntry[] {
  const last = done.at(-1);
  const others = done.slice(0, -1);
  // The entry began before the part of the log that is known.
  if (last?.entry !== entry) return done;
  const start = applyPatch(invertPatch(last.patch), before);
  if (!start.ok) return others;
  const patch = diffDocuments(start.value, after);
  return isEmptyPatch(patch) ? others : [...others, entryOf(step, entry, patch)];
}

function entryOf({ label, memo }: HistoryStep, entry: number, patch: DocumentPatch): SavedEntry {
  return { entry, label, patch, memo };
}

function find(entries: readonly SavedEntry[], entry: number): SavedEntry | undefined {
  const last = entries.at(-1);
  return last?.entry === entry ? last : undefined;
}

function without(entries: readonly SavedEntry[], entry: number): readonly SavedEntry[] {
  return entries.at(-1)?.entry === entry ? entries.slice(0, -1) : entries;
}
