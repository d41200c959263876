import type { Expectation } from '../../../model/scenario';
import type { Rehearsal } from '../../../rehearsal/open-rehearsal';

/** Expects of the next time what came of it this time: how it ended and where, or that it stops for a person. */
export function expectationOf({ state }: Rehearsal): Expectation | null {
  if (state.status === 'finished' && state.result !== null) {
    return { status: 'finished', result: state.result, ends: [...state.ends] };
  }
  return state.status === 'needs-attention' || state.status === 'cancelled' ? { status: state.status } : null;
}
