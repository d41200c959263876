import { formatInstant } from '../../kernel/instant';
import { type Result, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../../model/document';
import type { StorageTrouble } from '../../model/storage-trouble';
import type { StoredRun } from '../run-store';
import type { Stores } from '../stores';
import type { Clock } from '../workflow-store';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFile, type UnreadableText } from './backup-file';

/**
 * Writes the whole library, all runs and what could not be read as one JSON text. What was removed stays behind.
 * The same library gives the same bytes but for `savedAt`.
 */
export async function exportBackup(
  { workflows, runs }: Pick<Stores, 'workflows' | 'runs'>,
  clock: Clock,
): Promise<Result<string, StorageTrouble>> {
  const heads = await workflows.list();
  if (!heads.ok) return heads;
  const documents: WorkflowDocument[] = [];
  for (const { id } of inOrder(heads.value)) {
    const opened = await workflows.open(id);
    if (opened.ok) documents.push(opened.value.document);
    else if (!isExpected(opened.error)) return opened;
  }
  const runHeads = await runs.list({});
  if (!runHeads.ok) return runHeads;
  const kept: StoredRun[] = [];
  for (const { id } of inOrder(runHeads.value)) {
    const run = await runs.open(id);
    if (run.ok) kept.push(run.value);
    else if (!isExpected(run.error)) return run;
  }
  const quarantined = await workflows.quarantined();
  if (!quarantined.ok) return quarantined;
  const file: BackupFile = {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_VERSION,
    savedAt: formatInstant(clock.now(), 0),
    workflows: documents,
    runs: kept,
    unreadable: quarantined.value.map(
      ({ workflow, name, text }): UnreadableText => ({ id: workflow, name, text }),
    ),
  };
  return succeed(`${JSON.stringify(file, null, 2)}\n`);
}

/** One that cannot be read goes along as its text, one that was just removed does not go along; all else is trouble. */
function isExpected({ code }: StorageTrouble): boolean {
  return code === 'unreadable' || code === 'gone';
}

function inOrder<Head extends { readonly id: string }>(heads: readonly Head[]): readonly Head[] {
  return [...heads].sort((left, right) => (left.id < right.id ? -1 : 1));
}
