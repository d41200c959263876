// The port of saved runs: rehearsals that were kept, and live runs. What an event did (its journal entries, the state
// after it, the commands it owes) is written together or not at all, and a command is performed after that.
import type { Command } from '../engine/command';
import type { RunEvent, StartEvent } from '../engine/event';
import type { RunState } from '../engine/state';
import type { WorkflowDocument } from '../model/document';
import type { JournalEntry, RunResult, RunStatus } from '../model/journal';
import type { RehearsalEnd } from '../model/scenario';
import type { Stored } from './workflow-store';

export type RunKind = 'rehearsal' | 'live';

/** Is what a list shows of a run. Instants are in ms since 1970, of this device's clock and not the run's. */
export interface RunHead {
  readonly id: string;
  readonly workflow: string;
  readonly kind: RunKind;
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** How many events it has taken. */
  readonly events: number;
  readonly status: RunStatus;
  readonly result: RunResult | null;
  /** Only a rehearsal has it. */
  readonly rehearsed?: Rehearsed;
}

/** Is what a list shows of a rehearsal, and what tells it from another one. */
export interface Rehearsed {
  /** How long it took by its own clock, in ms. */
  readonly elapsedMs: number;
  readonly endedBy: RehearsalEnd;
  /** What the ends that it reached were called. */
  readonly ends: readonly string[];
  /** A digest of the drawing that was played, and one of the day: two rehearsals that agree in both went alike. */
  readonly drawing: string;
  readonly day: string;
  /** What came in besides and began runs of its own; left out: nothing did. */
  readonly beganAlso?: readonly StartEvent[];
}

/** Is a run to begin. It keeps the drawing that it began with. */
export interface NewRun {
  readonly id: string;
  readonly kind: RunKind;
  readonly title: string;
  readonly document: WorkflowDocument;
  readonly state: RunState;
}

/** Is a command that still has to be performed; the key makes whoever performs it twice do it once. */
export interface OwedCommand {
  readonly key: string;
  readonly run: string;
  readonly command: Command;
  /** ms since 1970. */
  readonly since: number;
}

/** Is one event and what it did. */
export interface RunStep {
  readonly run: string;
  /** How many events the run had taken before; if it has taken others, nothing is written. */
  readonly afterEvents: number;
  /** Names the event: an answer that arrives twice under one key is taken once. */
  readonly key: string;
  readonly event: RunEvent;
  readonly entries: readonly JournalEntry[];
  readonly state: RunState;
  readonly commands: readonly Command[];
  /** The keys of owed commands that this event tells the end of. */
  readonly settles: readonly string[];
}

/** Is what an append did: `isRepeat` when this event had been taken before. */
export interface Appended {
  readonly head: RunHead;
  readonly isRepeat: boolean;
  /** What is owed because of this event. */
  readonly owed: readonly OwedCommand[];
}

/** Is everything kept of a run. A rehearsal keeps its drawing with one scenario: the day that was played. */
export interface StoredRun {
  readonly head: RunHead;
  readonly document: WorkflowDocument;
  readonly state: RunState;
  readonly journal: readonly JournalEntry[];
  readonly events: readonly StoredEvent[];
  readonly owed: readonly OwedCommand[];
}

export interface StoredEvent {
  readonly key: string;
  readonly event: RunEvent;
}

/** Says which runs to list; a part that is left out does not narrow the list. */
export interface RunFilter {
  readonly workflow?: string;
  readonly kind?: RunKind;
}

/** Keeps runs. */
export interface RunStore {
  /** Lists runs, last changed first. */
  readonly list: (filter: RunFilter) => Stored<readonly RunHead[]>;
  readonly create: (run: NewRun) => Stored<RunHead>;
  readonly open: (id: string) => Stored<StoredRun>;
  /** Writes an event with all that it did, or nothing; `overtaken` where other events came first. */
  readonly append: (step: RunStep) => Stored<Appended>;
  /** Lists what is still owed, oldest first, of all runs: where a host begins after a restart. */
  readonly owed: () => Stored<readonly OwedCommand[]>;
  /** Takes commands off that need no event to tell of their end. */
  readonly settle: (keys: readonly string[]) => Stored<null>;
  /** Adds a whole run, as a backup brings it; `taken` where its id is stored already. */
  readonly add: (run: StoredRun) => Stored<RunHead>;
  /** Deletes a run for good. */
  readonly remove: (id: string) => Stored<null>;
}
