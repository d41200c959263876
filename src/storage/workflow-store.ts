// The port of saved workflows. Every adapter passes the same suite: tests/unit/storage/workflow-store-contract.ts.
import type { Json } from '../kernel/json';
import type { Result } from '../kernel/result';
import type { WorkflowDocument } from '../model/document';
import type { FileFault } from '../model/file-problem';
import type { DocumentPatch } from '../model/patch';
import type { StorageTrouble } from '../model/storage-trouble';
import type { RevisionAct, RevisionInfo } from './revision';
import type { SavedHistory } from './saved-history';

/** Is what storage answers: later, and perhaps with trouble. It never throws for what a device may do. */
export type Stored<T> = Promise<Result<T, StorageTrouble>>;

/** Reads the text of a workflow file, of this version of the format or an older one; it may be fetched first. */
export type WorkflowReader = (text: string) => Promise<Result<WorkflowDocument, FileFault>>;

/** Tells the time in ms since 1970. */
export interface Clock {
  readonly now: () => number;
}

/** Is what a library shows of a workflow without opening it. Instants are in ms since 1970. */
export interface WorkflowHead {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
  readonly summary: WorkflowSummary;
  /** When it was put away; null while it is in the library. */
  readonly removedAt: number | null;
}

export interface WorkflowSummary {
  readonly steps: number;
  readonly arrows: number;
  readonly scenarios: number;
}

export interface OpenedWorkflow {
  readonly head: WorkflowHead;
  readonly document: WorkflowDocument;
  /** What can be undone and redone, from the last `HISTORY_REVISIONS` revisions. */
  readonly history: SavedHistory;
}

/** Is one change to be saved. */
export interface Commit {
  readonly id: string;
  /** The revision that the change was made on; if another one is stored, nothing is written. */
  readonly baseRevision: number;
  /** Names the commit: told twice under the same key, it is done once. */
  readonly key: string;
  readonly act: RevisionAct;
  readonly label: string;
  readonly patch: DocumentPatch;
  readonly memo: Json;
  /** What the patch led to. */
  readonly document: WorkflowDocument;
}

/** Is a text that is kept because it cannot be read. */
export interface QuarantinedText {
  readonly workflow: string;
  readonly name: string;
  readonly revision: number;
  readonly text: string;
  readonly fault: FileFault;
  /** ms since 1970. */
  readonly foundAt: number;
}

/** Says which revisions of a workflow to list. */
export interface RevisionRange {
  /** Only revisions below this one. */
  readonly before?: number;
  readonly most: number;
}

/** Keeps workflows. What is saved when a promise resolves is saved for good. */
export interface WorkflowStore {
  /** Lists what is in the library, last changed first. */
  readonly list: () => Stored<readonly WorkflowHead[]>;
  /** Lists what was removed and can still come back, last removed first. */
  readonly listRemoved: () => Stored<readonly WorkflowHead[]>;
  /** Counts everything stored, removed workflows included. */
  readonly count: () => Stored<number>;
  /** Adds a workflow at revision 0; `taken` where its id is stored already, removed or not. */
  readonly create: (document: WorkflowDocument) => Stored<WorkflowHead>;
  /** Reads a workflow; `unreadable` leaves it as it is and keeps a copy in quarantine. */
  readonly open: (id: string) => Stored<OpenedWorkflow>;
  /** Writes the document and the revision together, or nothing; `overtaken` where another revision is stored. */
  readonly commit: (commit: Commit) => Stored<WorkflowHead>;
  /** Takes a workflow out of the library; `restore` puts it back. */
  readonly remove: (id: string) => Stored<WorkflowHead>;
  readonly restore: (id: string) => Stored<WorkflowHead>;
  /** Deletes for good what was removed before an instant (ms); tells the ids. */
  readonly purge: (removedBefore: number) => Stored<readonly string[]>;
  /** Lists revisions, newest first. */
  readonly revisions: (id: string, range: RevisionRange) => Stored<readonly RevisionInfo[]>;
  /** Reads the document as it was at a revision. */
  readonly readRevision: (id: string, revision: number) => Stored<WorkflowDocument>;
  readonly quarantined: () => Stored<readonly QuarantinedText[]>;
}
