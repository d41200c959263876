import type { RunStanding } from '../projections/run-standing';
import type { VisitState } from '../projections/visit';

/** Says how something stands: one word everywhere, beside the icon and the colour that parts give it. */
export interface StateWords {
  readonly visit: Readonly<Record<VisitState, string>>;
  readonly run: Readonly<Record<RunStanding, string>>;
  /** While tries are left: «trying again, 2 of 3». */
  readonly tryOf: (attempt: number, attempts: number | null) => string;
  readonly overdue: string;
  readonly escalated: string;
  readonly notReached: string;
  readonly switchedOff: string;
}

export const englishStates: StateWords = {
  visit: {
    working: 'working',
    'waiting-person': 'waiting for a person',
    'waiting-time': 'waiting for time',
    'trying-again': 'trying again',
    held: 'held',
    'needs-attention': 'needs attention',
    done: 'done',
    'went-wrong': 'went wrong',
    'set-aside': 'not done',
    skipped: 'skipped',
    cancelled: 'cancelled',
  },
  run: {
    running: 'running',
    waiting: 'waiting',
    'needs-attention': 'needs attention',
    done: 'done',
    'done-not-all': 'done, but not all',
    'went-wrong': 'went wrong',
    cancelled: 'cancelled',
  },
  tryOf: (attempt, attempts) =>
    attempts === null || attempts < attempt
      ? `trying again, try ${String(attempt)}`
      : `trying again, ${String(attempt)} of ${String(attempts)}`,
  overdue: 'overdue',
  escalated: 'asked further up',
  notReached: 'not reached',
  switchedOff: 'switched off',
};
