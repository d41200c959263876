// Finding out where a drawing can go takes seconds: it is asked for, can be watched, and can be stopped.
import type { CompileError } from '../engine/compile/compile-error';
import type { WorkflowDocument } from '../model/document';
import type { Paths } from '../paths/explore-paths';

/** Is how somebody who asks follows what is worked out for them. */
export interface ExploreWatch {
  /** Hears now and then how many situations were looked at so far. */
  readonly onProgress?: (states: number) => void;
  /** Ends the asking; what nobody else asks for any more is no longer worked out. */
  readonly signal?: AbortSignal;
}

/**
 * Is what came of exploring: it was found (`complete` in it says whether everything was looked at), the drawing cannot
 * run yet, whoever asked wants it no more, or what works it out broke down.
 */
export type Explored<Found> =
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'refused'; readonly errors: readonly CompileError[] }
  | { readonly is: 'stopped' }
  | { readonly is: 'broken'; readonly message: string };

export type ExploreAnswer = Explored<Paths>;

/** Works something out about a drawing, away from the page. The same drawing asked for again is answered at once. */
export type Explore<Found> = (document: WorkflowDocument, watch?: ExploreWatch) => Promise<Explored<Found>>;
