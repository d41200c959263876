import type { StoreApi } from 'zustand/vanilla';
import type { RehearsalPart, RehearsalState } from './rehearsal-state';

/** Is what of a rehearsal is looked at: one step, or a part of the whole. */
export interface Looking {
  readonly choose: (step: string | null, visit?: string | null) => void;
  /** Marks a step on the drawing, as one that was chosen elsewhere; what is looked at gives way only to a step chosen here. */
  readonly mark: (step: string) => void;
  /** Shows a part of the rehearsal as a whole; no step is chosen then. */
  readonly showPart: (part: RehearsalPart) => void;
}

/** Lets a session be looked at. */
export function makeLooking({ getState, setState }: StoreApi<RehearsalState>): Looking {
  return {
    choose: (step, visit = null) => setState({ step, visit, marked: null }),
    mark: (step) => {
      if (getState().step !== step) setState({ step: null, visit: null, marked: step });
    },
    showPart: (part) => setState({ part, step: null, visit: null }),
  };
}
