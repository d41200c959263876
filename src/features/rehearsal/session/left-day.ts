// A day that somebody set and has not saved is not lost when another is chosen: there is a way back to the last one.
import type { StoreApi } from 'zustand/vanilla';
import type { WorkflowDocument } from '../../../model/document';
import { keepDrawn } from '../script/keep-drawn';
import type { LeftDay, RehearsalState } from './rehearsal-state';

export interface LeavingDays {
  /** What is set now was set by somebody, and did not come ready from elsewhere. */
  readonly own: () => void;
  /** Keeps what is set, where somebody set it and did not save it: another day comes. */
  readonly leave: () => void;
  /** Takes the way back away; null where there is none. */
  readonly takeLeft: () => LeftDay | null;
}

/** Makes what keeps the day of a session that is left unsaved. */
export function makeLeavingDays({ getState, setState }: StoreApi<RehearsalState>): LeavingDays {
  let isOwn = false;
  return {
    own: () => {
      isOwn = true;
    },
    leave: () => {
      const { scenario, origin, isTried } = getState();
      if (isOwn && isTried) setState({ left: { scenario, origin } });
      isOwn = false;
    },
    takeLeft: () => {
      const { left } = getState();
      setState({ left: null });
      return left;
    },
  };
}

/** Keeps of the day that was left what a drawing still has. */
export function leftIn(drawn: WorkflowDocument, left: LeftDay | null): LeftDay | null {
  if (left === null) return null;
  const isSaved = drawn.scenarios.some(({ id }) => id === left.origin);
  return { scenario: keepDrawn(left.scenario, drawn), origin: isSaved ? left.origin : null };
}
