// How far a run has come, in steps: «Step 5 of 9».
import type { RunCourse } from './run-course';

/** Is where a run stands among its steps. */
export interface StepCount {
  /** Which step it is at: how many have begun, each round counted. */
  readonly step: number;
  /** How many there are in all, as far as is known. */
  readonly all: number;
  /** The run came to its end, so that there are no more than these. */
  readonly isWhole: boolean;
}

/**
 * Counts the steps of a run at one point of it; `whole` is the run as far as it is known. What never started is no step
 * of it: set aside, switched off, held to the end.
 */
export function stepCountOf(course: RunCourse, whole: RunCourse): StepCount {
  return { step: countBegun(course), all: countBegun(whole), isWhole: whole.endedAt !== null };
}

function countBegun({ visits }: RunCourse): number {
  return visits.filter(({ visit }) => visit !== null).length;
}
