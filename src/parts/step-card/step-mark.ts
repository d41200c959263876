import type { VisitState } from '../../projections/visit';

/** Is how a step stands in a run, as its card shows it. */
export interface StepMark {
  /** Null: it was not reached. */
  readonly state: VisitState | null;
  /** The words of the stamp: the state word, or more («trying again, 2 of 3»); null for no stamp. */
  readonly stamp: string | null;
  /** Says that a promise was broken here; left out, none was. */
  readonly broken?: string;
}

/** Is how one way a step can end was rehearsed: a segment of the ring round its tile. */
export type CoverageSegment = 'caught' | 'not-caught' | 'not-tried';

/** Is how a step was rehearsed: the ring round its tile, and what the ring says. */
export interface CoverageMark {
  readonly segments: readonly CoverageSegment[];
  readonly label: string;
}
