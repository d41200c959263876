// What comes in from outside: read, looked over and told in words before anything is kept.
import { readWorkflow } from '../../../exchange/json/read-workflow';
import type { WorkflowDocument } from '../../../model/document';
import { LIMITS } from '../../../model/limits';
import { findAndSay } from '../../../parts/findings/find-and-say';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import type { PickedFile, RunServices } from '../../../parts/services';
import { BACKUP_FORMAT, type Backup, readBackup } from '../../../storage/backup/backup-file';
import { type PlannedWorkflow, planRestore } from '../../../storage/backup/restore-backup';
import { sayCoded } from '../../../words/coded-words';

/** Is a file as the preview shows it. */
export type Intake =
  | { readonly is: 'refused'; readonly file: string; readonly why: string }
  | { readonly is: 'backup'; readonly backup: Backup; readonly planned: readonly PlannedWorkflow[] }
  | {
      readonly is: 'readable';
      readonly file: string;
      readonly document: WorkflowDocument;
      /** What there is to look at in it; nothing of this keeps it out. */
      readonly findings: readonly SpokenFinding[];
    };

/** Is how far into a text a backup has said what it is. */
const BEGINNING = 400;

/** Reads a file that somebody gave us: a workflow, or a backup of a whole library. */
export async function readIntake(file: PickedFile, services: RunServices): Promise<Intake> {
  const isBackup = file.text?.slice(0, BEGINNING).includes(BACKUP_FORMAT) === true;
  return isBackup ? readBackupIntake(file.name, file.text, services) : readWorkflowIntake(file, services);
}

async function readBackupIntake(
  file: string,
  text: string,
  { words, workflows, stepTypes }: RunServices,
): Promise<Intake> {
  const backup = await readBackup(text, (part) => Promise.resolve(readWorkflow(part, file, stepTypes)));
  if (!backup.ok) return { is: 'refused', file, why: sayCoded(words.backupProblems, backup.error) };
  const planned = await planRestore(workflows, backup.value);
  if (!planned.ok) return { is: 'refused', file, why: sayCoded(words.storageTroubles, planned.error) };
  return { is: 'backup', backup: backup.value, planned: planned.value };
}

function readWorkflowIntake(file: PickedFile, services: RunServices): Intake {
  const { fileProblems } = services.language;
  if (file.text === null) {
    const problem = {
      code: 'too-large',
      file: file.name,
      bytes: file.bytes,
      mostBytes: LIMITS.fileBytes,
    } as const;
    return { is: 'refused', file: file.name, why: sayCoded(fileProblems, problem) };
  }
  const read = readWorkflow(file.text, file.name, services.stepTypes);
  if (!read.ok) return { is: 'refused', file: file.name, why: sayCoded(fileProblems, read.error) };
  return {
    is: 'readable',
    file: file.name,
    document: read.value,
    findings: findAndSay(read.value, services),
  };
}
