import type { StorageTrouble } from '../model/storage-trouble';
import type { RunStore } from './run-store';
import type { WorkflowStore } from './workflow-store';

/** Is everything that one device keeps. */
export interface Stores {
  readonly workflows: WorkflowStore;
  readonly runs: RunStore;
  /** Tells of trouble that nobody asked for: a newer version took over, an old tab is in the way. Gives a way to stop. */
  readonly onTrouble: (listener: (trouble: StorageTrouble) => void) => () => void;
  readonly close: () => void;
}
