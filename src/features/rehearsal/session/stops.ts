import type { StoreApi } from 'zustand/vanilla';
import type { RehearsalState } from './rehearsal-state';

/** Is where playing stops by itself: when one of these steps starts, or needs attention. */
export interface Stops {
  /** Has playing stop at a step, or not any more. */
  readonly toggleStop: (step: string) => void;
  readonly clearStops: () => void;
}

/** Makes the stops of a session. They stay as long as it does. */
export function makeStops({ getState, setState }: StoreApi<RehearsalState>): Stops {
  return {
    toggleStop: (step) => {
      const stops = new Set(getState().stops);
      if (!stops.delete(step)) stops.add(step);
      setState({ stops });
    },
    clearStops: () => setState({ stops: new Set() }),
  };
}
