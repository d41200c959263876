import type { RunEvent } from '../../engine/event';
import type { RunState } from '../../engine/state';
import type { JournalEntry } from '../../model/journal';
import type { Revision } from '../revision';
import type { OwedCommand, RunHead } from '../run-store';
import type { DocumentRow, Snapshot } from '../workflow-record';
import type { QuarantinedText, WorkflowHead } from '../workflow-store';

/** Is everything kept of one workflow. */
export interface KeptWorkflow {
  head: WorkflowHead;
  document: DocumentRow;
  /** The nth is revision n + 1. */
  readonly revisions: Revision[];
  readonly snapshots: Snapshot[];
}

/** Is everything kept of one run. */
export interface KeptRun {
  head: RunHead;
  readonly document: DocumentRow;
  state: RunState;
  readonly journal: JournalEntry[];
  readonly events: Map<string, RunEvent>;
}

/** Stands for the device: what stores made over the same one share, and find again. */
export interface MemoryDisk {
  readonly workflows: Map<string, KeptWorkflow>;
  readonly quarantine: Map<string, QuarantinedText>;
  readonly runs: Map<string, KeptRun>;
  readonly owed: Map<string, OwedCommand>;
}

/** Makes an empty device. */
export function createMemoryDisk(): MemoryDisk {
  return { workflows: new Map(), quarantine: new Map(), runs: new Map(), owed: new Map() };
}
