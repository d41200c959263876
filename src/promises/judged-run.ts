import type { Offsets } from '../kernel/instant';
import type { WorkflowDocument, WorkflowPromise } from '../model/document';
import type { JournalEntry, RunStatus } from '../model/journal';
import type { RehearsalEnd } from '../model/scenario';
import { type JudgedRun, type Judgement, judgePromise } from './judge-promise';

/** Is a promise and what became of it. */
export interface JudgedPromise {
  readonly promise: WorkflowPromise;
  readonly judgement: Judgement;
}

/** Is what a rehearsal came to, as far as promises go. */
export interface PlayedRun {
  readonly journal: readonly JournalEntry[];
  readonly state: { readonly status: RunStatus };
  /** ms since 1970. */
  readonly endedAt: number;
  readonly endedBy: RehearsalEnd | null;
  readonly offsets: Offsets;
}

/** Judges every promise of a document by a rehearsal of it, in document order. */
export function judgePromises(document: WorkflowDocument, played: PlayedRun): readonly JudgedPromise[] {
  const run = judgedRunOf(played);
  return document.promises.map((promise) => ({ promise, judgement: judgePromise(document, promise, run) }));
}

/** Reads a rehearsal as a run to be judged: where nobody will ever answer, nothing more happens in it. */
export function judgedRunOf({ journal, state, endedAt, endedBy, offsets }: PlayedRun): JudgedRun {
  const isOver = endedBy === 'run-over' || (endedBy === 'nothing-set' && state.status === 'waiting');
  return { journal, endedAt, isOver, offsets };
}
