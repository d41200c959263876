import type { Stores } from '../stores';
import type { Clock, WorkflowReader } from '../workflow-store';
import type { MemoryDisk } from './memory-disk';
import { createMemoryRunStore } from './memory-run-store';
import { createMemoryWorkflowStore } from './memory-workflow-store';

/** Opens stores over a device of memory. */
export function openMemoryStores(disk: MemoryDisk, read: WorkflowReader, clock: Clock): Stores {
  return {
    workflows: createMemoryWorkflowStore(disk, read, clock),
    runs: createMemoryRunStore(disk, read, clock),
    onTrouble: () => () => undefined,
    close: () => undefined,
  };
}
