import { diffDocuments } from '../model/diff-documents';
import { isEmptyPatch } from '../model/patch';
import type { Stored, WorkflowHead, WorkflowStore } from './workflow-store';

/** Says how a workflow is to be called; the label stands in its history, the key names the commit. */
export interface Renaming {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly key: string;
}

/** Renames a workflow that is not open, as a revision that can be undone. */
export async function renameWorkflow(
  store: WorkflowStore,
  { id, name, label, key }: Renaming,
): Stored<WorkflowHead> {
  const opened = await store.open(id);
  if (!opened.ok) return opened;
  const { head, document } = opened.value;
  const renamed = { ...document, name };
  const patch = diffDocuments(document, renamed);
  if (isEmptyPatch(patch)) return { ok: true, value: head };
  const act = { kind: 'edit' } as const;
  return store.commit({
    id,
    baseRevision: head.revision,
    key,
    act,
    label,
    patch,
    memo: null,
    document: renamed,
  });
}
