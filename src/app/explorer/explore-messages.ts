import type { CompileError } from '../../engine/compile/compile-error';
import type { WorkflowDocument } from '../../model/document';
import type { Paths } from '../../paths/explore-paths';
import type { FailureMap } from '../../paths/failure-map';
import type { PairMap } from '../../paths/fault-pairs';
import type { Stops } from '../../rehearsal/stopped-steps';

/** Is everything that can be asked of the explorer, and what is found then. */
export interface Findable {
  /** Every path that the drawing allows. */
  readonly paths: Paths;
  /** Every way in which it can go wrong, ready to be watched. */
  readonly ways: FailureMap;
  /** The pairs of things that are caught alone and not together. */
  readonly pairs: PairMap;
  /** What stops when something that it relies on is gone for a while. */
  readonly stops: readonly Stops[];
}

export interface ExploreRequest {
  readonly find: keyof Findable;
  readonly document: WorkflowDocument;
}

/** Is what the explorer tells: how far it is, any number of times, then what it found, or why it cannot look. */
export type ExploreMessage<Found = Findable[keyof Findable]> =
  | { readonly is: 'progress'; readonly states: number }
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'refused'; readonly errors: readonly CompileError[] }
  | { readonly is: 'broken'; readonly message: string };
