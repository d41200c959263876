// Bringing a backup back: first shown, then done as the owner chose. Nothing that is here is ever overwritten.

import { sameJson } from '../../kernel/json';
import { type Result, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../../model/document';
import type { IdSource } from '../../model/id-source';
import type { StorageTrouble } from '../../model/storage-trouble';
import type { Stores } from '../stores';
import type { WorkflowStore } from '../workflow-store';
import type { Backup } from './backup-file';

/**
 * Says how a workflow of a backup stands to this device: `new` here, the `same` as here, `different` from what is
 * here, or `removed` here.
 */
export type Standing = 'new' | 'same' | 'different' | 'removed';

/** Is one row of what is shown before anything is written. */
export interface PlannedWorkflow {
  readonly document: WorkflowDocument;
  readonly standing: Standing;
}

/** Is what to do with a workflow of a backup; `copy` gives it a new id. */
export type RestoreChoice = 'add' | 'copy' | 'skip';

/** Is what became of one workflow or run: what it is called here, or null where it was left as it is. */
export interface RestoredItem {
  /** The id in the backup. */
  readonly id: string;
  readonly result: Result<{ readonly id: string } | null, StorageTrouble>;
}

export interface Restored {
  readonly workflows: readonly RestoredItem[];
  readonly runs: readonly RestoredItem[];
}

/** Compares a backup with what is stored, without writing anything. */
export async function planRestore(
  store: WorkflowStore,
  { workflows }: Backup,
): Promise<Result<readonly PlannedWorkflow[], StorageTrouble>> {
  const removed = await store.listRemoved();
  if (!removed.ok) return removed;
  const removedIds = new Set(removed.value.map(({ id }) => id));
  const planned: PlannedWorkflow[] = [];
  for (const document of workflows) {
    const here = await store.open(document.id);
    if (here.ok) {
      planned.push({ document, standing: sameJson(here.value.document, document) ? 'same' : 'different' });
    } else if (here.error.code === 'unreadable') {
      planned.push({ document, standing: 'different' });
    } else if (here.error.code === 'gone') {
      planned.push({ document, standing: removedIds.has(document.id) ? 'removed' : 'new' });
    } else {
      return here;
    }
  }
  return succeed(planned);
}

/** Is what suits a standing unless the owner chooses otherwise. */
export function usualChoice(standing: Standing): RestoreChoice {
  switch (standing) {
    case 'new':
      return 'add';
    case 'same':
      return 'skip';
    case 'different':
    case 'removed':
      return 'copy';
  }
}

/** Says how a backup comes back. */
export interface RestoreOrder {
  /** By the id in the backup; what is not named is skipped. */
  readonly choices: ReadonlyMap<string, RestoreChoice>;
  /** Whether runs that are not here come too. A live run must go on in one place only. */
  readonly withRuns: boolean;
  readonly nameCopy: (name: string) => string;
}

/** Adds what was chosen, one after the other, and tells of each; one that fails does not stop the others. */
export async function restoreBackup(
  stores: Pick<Stores, 'workflows' | 'runs'>,
  ids: IdSource,
  backup: Backup,
  { choices, withRuns, nameCopy }: RestoreOrder,
): Promise<Restored> {
  const workflows: RestoredItem[] = [];
  for (const document of backup.workflows) {
    const { id, name } = document;
    const choice = choices.get(id) ?? 'skip';
    if (choice === 'skip') {
      workflows.push({ id, result: succeed(null) });
      continue;
    }
    const copy = choice === 'copy' ? { ...document, id: ids.next('wf'), name: nameCopy(name) } : document;
    workflows.push({ id, result: await stores.workflows.create(copy) });
  }
  const runs: RestoredItem[] = [];
  for (const run of withRuns ? backup.runs : []) {
    const added = await stores.runs.add(run);
    // A run that is here already is at least as far on as its backup.
    const isHere = !added.ok && added.error.code === 'taken';
    runs.push({ id: run.head.id, result: isHere ? succeed(null) : added });
  }
  return { workflows, runs };
}
