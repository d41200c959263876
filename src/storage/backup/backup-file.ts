// The file that «Export all» writes: everything of one device as one JSON text.
import { sortKeys } from '../../kernel/canonical-json';
import { isObject } from '../../kernel/json';
import { fail, type Result, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../../model/document';
import type { FileFault } from '../../model/file-problem';
import type { BackupProblem } from '../../model/storage-trouble';
import type { StoredRun } from '../run-store';
import type { WorkflowReader } from '../workflow-store';

export const BACKUP_FORMAT = 'runthrough.backup';
export const BACKUP_VERSION = 1;

/** Is more than a library of hundreds of large drawings, and less than what freezes a tab. */
export const BACKUP_BYTES = 200 * 1024 * 1024;

/** Is what lies in the file. */
export interface BackupFile {
  readonly format: typeof BACKUP_FORMAT;
  readonly formatVersion: typeof BACKUP_VERSION;
  /** ISO 8601, in UTC. */
  readonly savedAt: string;
  readonly workflows: readonly WorkflowDocument[];
  readonly runs: readonly StoredRun[];
  /** Texts that this device could not read, as they were. */
  readonly unreadable: readonly UnreadableText[];
}

export interface UnreadableText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Is what of a backup can be brought back, and what cannot. */
export interface Backup {
  readonly savedAt: string;
  readonly workflows: readonly WorkflowDocument[];
  readonly runs: readonly StoredRun[];
  readonly faults: readonly BackupFault[];
}

/** Is a workflow of a backup that cannot be read; `name` is what it says of itself, if that is a text. */
export interface BackupFault {
  readonly name: string | null;
  readonly fault: FileFault;
}

/** Reads the text of a backup. One workflow that cannot be read does not keep the others away. */
export async function readBackup(text: string, read: WorkflowReader): Promise<Result<Backup, BackupProblem>> {
  const bytes = countBytes(text);
  if (bytes > BACKUP_BYTES) return fail({ code: 'too-large', bytes, mostBytes: BACKUP_BYTES });
  const file = parse(text);
  if (file === undefined) return fail({ code: 'damaged' });
  if (!isObject(file) || file['format'] !== BACKUP_FORMAT) return fail({ code: 'not-a-backup' });
  const version = file['formatVersion'];
  if (typeof version !== 'number') return fail({ code: 'not-a-backup' });
  if (version > BACKUP_VERSION) return fail({ code: 'too-new', version, newest: BACKUP_VERSION });
  const workflows: WorkflowDocument[] = [];
  const faults: BackupFault[] = [];
  for (const part of listIn(file, 'workflows')) {
    const document = await readPart(part, read);
    if (document.ok) workflows.push(document.value);
    else faults.push({ name: nameOf(part), fault: document.error });
  }
  const runs: StoredRun[] = [];
  for (const part of listIn(file, 'runs')) {
    const run = await readRun(part, read);
    if (run !== null) runs.push(run);
  }
  return succeed({ savedAt: String(file['savedAt']), workflows, runs, faults });
}

async function readPart(part: unknown, read: WorkflowReader): Promise<Result<WorkflowDocument, FileFault>> {
  // Before it is written out again: a text that is nested without end would end the program there.
  const sorted = sortKeys(part);
  if (sorted.ok) return read(JSON.stringify(sorted.value));
  const { code, place } = sorted.error;
  return fail(code === 'not-json' ? { code: 'number-too-large', place } : { code, place });
}

/** Reads a run, or gives null for what is none: a run that does not stand by itself cannot go on. */
async function readRun(part: unknown, read: WorkflowReader): Promise<StoredRun | null> {
  const sorted = sortKeys(part);
  if (!sorted.ok || !isObject(sorted.value)) return null;
  const { head, document, state, journal, events, owed } = sorted.value;
  const isRun =
    isObject(head) &&
    typeof head['id'] === 'string' &&
    typeof head['workflow'] === 'string' &&
    isObject(state) &&
    [journal, events, owed].every(Array.isArray);
  const drawing = isRun ? await readPart(document, read) : null;
  if (drawing?.ok !== true) return null;
  // A run is what this program wrote; the engine, which alone reads inside it, is asked before it goes on.
  return { ...(sorted.value as unknown as StoredRun), document: drawing.value };
}

function listIn(file: Record<string, unknown>, key: string): readonly unknown[] {
  const list = file[key];
  return Array.isArray(list) ? list : [];
}

function nameOf(part: unknown): string | null {
  const name = isObject(part) ? part['name'] : null;
  return typeof name === 'string' ? name : null;
}

/** Counts UTF-8 bytes; a text is not encoded for it where it is short even so: a UTF-16 unit is at most three. */
function countBytes(text: string): number {
  return text.length * 3 <= BACKUP_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
