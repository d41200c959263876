import type { Stored, WorkflowHead, WorkflowStore } from './workflow-store';

/** Says what is copied, and what the copy is called. */
export interface Duplication {
  readonly id: string;
  readonly newId: string;
  readonly name: string;
}

/** Copies a workflow as it is now; the copy has a history of its own. */
export async function duplicateWorkflow(
  store: WorkflowStore,
  { id, newId, name }: Duplication,
): Stored<WorkflowHead> {
  const opened = await store.open(id);
  return opened.ok ? store.create({ ...opened.value.document, id: newId, name }) : opened;
}
