import type { WorkflowDocument } from '../model/document';
import type { Stored, WorkflowHead, WorkflowStore } from './workflow-store';

/** Is a workflow of the library; its document is null where it cannot be read. */
export interface LibraryWorkflow {
  readonly head: WorkflowHead;
  readonly document: WorkflowDocument | null;
}

/** Reads every workflow of the library as it is now, one after the other. */
export async function readLibrary({
  list,
  readRevision,
}: Pick<WorkflowStore, 'list' | 'readRevision'>): Stored<readonly LibraryWorkflow[]> {
  const listed = await list();
  if (!listed.ok) return listed;
  const read: LibraryWorkflow[] = [];
  for (const head of listed.value) {
    const document = await readRevision(head.id, head.revision);
    read.push({ head, document: document.ok ? document.value : null });
  }
  return { ok: true, value: read };
}
