// What every adapter writes and when it refuses, as pure functions: adapters differ only in where rows go.
import { isObject } from '../kernel/json';
import { fail, type Result, succeed } from '../kernel/result';
import { applyPatch } from '../model/apply-patch';
import type { WorkflowDocument } from '../model/document';
import type { StorageTrouble } from '../model/storage-trouble';
import type { Revision } from './revision';
import { NO_HISTORY, rebuildHistory } from './saved-history';
import type {
  Clock,
  Commit,
  OpenedWorkflow,
  QuarantinedText,
  Stored,
  WorkflowHead,
  WorkflowReader,
} from './workflow-store';

/** Is how many revisions lie between two whole copies. */
export const SNAPSHOT_EVERY = 50;

/** Is a workflow's newest document as text; `formatVersion` is the version that it is written in. */
export interface DocumentRow {
  readonly id: string;
  readonly text: string;
  readonly formatVersion: number;
}

/** Is a whole copy of an earlier document. */
export interface Snapshot {
  readonly workflow: string;
  readonly revision: number;
  readonly text: string;
}

/** Writes a document for storage. The reader puts it into canonical form. */
export function documentRow(document: WorkflowDocument): DocumentRow {
  return { id: document.id, text: JSON.stringify(document), formatVersion: document.formatVersion };
}

/** Makes the head of a workflow that is new here. */
export function firstHead(document: WorkflowDocument, now: number): WorkflowHead {
  return {
    id: document.id,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    removedAt: null,
    ...shownOf(document),
  };
}

/** Makes the head after a commit. */
export function nextHead(head: WorkflowHead, commit: Commit, now: number): WorkflowHead {
  return { ...head, updatedAt: now, revision: commit.baseRevision + 1, ...shownOf(commit.document) };
}

/** Makes the log's row of a commit. */
export function revisionOf(commit: Commit, now: number): Revision {
  const { id, baseRevision, key, act, label, patch, memo, document } = commit;
  return {
    workflow: id,
    revision: baseRevision + 1,
    key,
    act,
    label,
    patch,
    memo,
    savedAt: now,
    formatVersion: document.formatVersion,
  };
}

/**
 * Decides whether a commit is written, was written before (its answer got lost), or comes too late. `next` is the
 * stored revision that follows the commit's base, if there is one.
 */
export function judgeCommit(
  head: WorkflowHead | undefined,
  next: Revision | undefined,
  commit: Commit,
): Result<{ readonly head: WorkflowHead; readonly isRepeat: boolean }, StorageTrouble> {
  if (head === undefined || head.removedAt !== null) return fail({ code: 'gone', id: commit.id });
  if (head.revision === commit.baseRevision) return succeed({ head, isRepeat: false });
  if (next?.key === commit.key) return succeed({ head, isRepeat: true });
  return fail({ code: 'overtaken', id: commit.id, revision: head.revision });
}

/** Decides whether creating is adding, was done before, or would overwrite. */
export function judgeCreate(
  head: WorkflowHead | undefined,
  stored: DocumentRow | undefined,
  row: DocumentRow,
): Result<WorkflowHead | null, StorageTrouble> {
  if (head === undefined) return succeed(null);
  const isRepeat = head.revision === 0 && head.removedAt === null && stored?.text === row.text;
  return isRepeat ? succeed(head) : fail({ code: 'taken', id: row.id });
}

/** Lists the whole copies that belong to a commit: one every so often, both sides of a new version of the format. */
export function snapshotsFor(stored: DocumentRow | undefined, commit: Commit): readonly Snapshot[] {
  const revision = commit.baseRevision + 1;
  const row = documentRow(commit.document);
  const copy = { workflow: commit.id, revision, text: row.text };
  if (stored !== undefined && stored.formatVersion !== row.formatVersion) {
    return [{ workflow: commit.id, revision: commit.baseRevision, text: stored.text }, copy];
  }
  return revision % SNAPSHOT_EVERY === 0 ? [copy] : [];
}

/** Is what an adapter finds of a workflow: its newest document, and the last revisions, oldest first. */
export interface FoundWorkflow {
  readonly head: WorkflowHead;
  readonly row: DocumentRow;
  readonly log: readonly Revision[];
}

/** Reads what was found; a text that cannot be read comes back as what goes into quarantine. */
export async function openFound(
  { head, row, log }: FoundWorkflow,
  read: WorkflowReader,
  clock: Clock,
): Promise<
  Result<OpenedWorkflow, { readonly trouble: StorageTrouble; readonly quarantine: QuarantinedText | null }>
> {
  const document = await read(row.text);
  if (document.ok) {
    // Patches of an older version of the format do not fit a document that was brought up to date.
    const isToday = row.formatVersion === document.value.formatVersion;
    const history = isToday ? rebuildHistory(document.value, log) : NO_HISTORY;
    return succeed({ head, document: document.value, history });
  }
  const { id, name, revision } = head;
  const fault = document.error;
  const kept = { workflow: id, name, revision, text: row.text, fault, foundAt: clock.now() };
  // What a newer program wrote is sound; this one is too old for it.
  const quarantine = fault.code === 'too-new' ? null : kept;
  return fail({ trouble: { code: 'unreadable', id, name, fault }, quarantine });
}

/** Goes from a whole copy through the revisions after it, oldest first, and reads where that leads. */
export async function replay(
  head: WorkflowHead,
  snapshot: Snapshot,
  log: readonly Revision[],
  read: WorkflowReader,
): Stored<WorkflowDocument> {
  const parsed = parse(snapshot.text);
  if (parsed === null) return readFor(head, snapshot.text, read);
  let document = parsed;
  for (const { patch, revision } of log) {
    const next = applyPatch(patch, document);
    if (!next.ok) return fail({ code: 'revision-gone', id: head.id, revision });
    document = next.value;
  }
  return readFor(head, JSON.stringify(document), read);
}

/** Reads the text of a workflow, or says whose it is that cannot be read. */
export async function readFor(
  { id, name }: Pick<WorkflowHead, 'id' | 'name'>,
  text: string,
  read: WorkflowReader,
): Stored<WorkflowDocument> {
  const document = await read(text);
  return document.ok ? document : fail({ code: 'unreadable', id, name, fault: document.error });
}

/** Orders heads for a library: last changed first. */
export function byLastChange(left: WorkflowHead, right: WorkflowHead): number {
  return right.updatedAt - left.updatedAt || left.id.localeCompare(right.id);
}

/** Orders removed heads: last removed first. */
export function byLastRemoval(left: WorkflowHead, right: WorkflowHead): number {
  return (right.removedAt ?? 0) - (left.removedAt ?? 0) || left.id.localeCompare(right.id);
}

function shownOf(document: WorkflowDocument): Pick<WorkflowHead, 'name' | 'summary'> {
  const { name, steps, arrows, scenarios } = document;
  return { name, summary: { steps: steps.length, arrows: arrows.length, scenarios: scenarios.length } };
}

/** Parses a whole copy as the document of its own version of the format: the patches after it are of that version. */
function parse(text: string): WorkflowDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    // Patches look only at the lists and keys that they name; the reader judges what comes out.
    return isObject(value) ? (value as unknown as WorkflowDocument) : null;
  } catch {
    return null;
  }
}
