import { succeed } from '../../../kernel/result';
import type { WorkflowDocument } from '../../../model/document';
import type { IdSource } from '../../../model/id-source';
import type { Stored, WorkflowHead, WorkflowStore } from '../../../storage/workflow-store';

/** Is a workflow that was added; `isCopy` when its id was taken, so that it came in beside the other. */
export interface AddedWorkflow {
  readonly head: WorkflowHead;
  readonly isCopy: boolean;
}

/** Adds a workflow and never overwrites: one whose id is here already gets another id. */
export async function addWorkflow(
  workflows: WorkflowStore,
  ids: IdSource,
  document: WorkflowDocument,
  isHere: boolean,
): Stored<AddedWorkflow> {
  if (!isHere) {
    const created = await workflows.create(document);
    if (created.ok) return succeed({ head: created.value, isCopy: false });
    if (created.error.code !== 'taken') return created;
  }
  const copied = await workflows.create({ ...document, id: ids.next('wf') });
  return copied.ok ? succeed({ head: copied.value, isCopy: true }) : copied;
}
