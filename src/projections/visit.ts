import type {
  AnswerRefusal,
  FailureKind,
  FieldValues,
  IncidentKind,
  Reason,
  ResolutionAct,
  RunResult,
} from '../model/journal';

/** Is how an open visit stands; a bar is made of stretches of these. */
export type PhaseState =
  | 'held'
  | 'working'
  | 'waiting-person'
  | 'waiting-time'
  | 'trying-again'
  | 'needs-attention';

/** Is how a visit stands, or how it ended. */
export type VisitState = PhaseState | 'done' | 'went-wrong' | 'set-aside' | 'skipped' | 'cancelled';

/** Is a stretch of a visit; instants in ms, `to` is null while it lasts. */
export interface Phase {
  readonly state: PhaseState;
  readonly from: number;
  readonly to: number | null;
}

/** Is one try. `tryNumber` starts again at 1 when a person has it tried again, `attempt` never does. */
export interface Attempt {
  readonly attempt: number;
  readonly tryNumber: number;
  readonly from: number;
  readonly to: number | null;
  readonly kind: FailureKind | null;
  readonly message: string | null;
}

/** Is a question put to somebody. */
export interface Ask {
  readonly at: number;
  readonly roles: readonly string[];
  readonly answers: readonly string[];
}

/** Is what somebody answered; `refused` says why it did not count. */
export interface GivenAnswer {
  readonly at: number;
  readonly answer: string;
  readonly by: string;
  readonly reason: string | null;
  readonly refused: AnswerRefusal | null;
}

/** Is a need for a person, from its opening to what the person did. */
export interface Attention {
  readonly incident: number;
  readonly kind: IncidentKind;
  /** For a gap: the outcome that leads nowhere. */
  readonly outcome: string | null;
  readonly message: string | null;
  readonly from: number;
  readonly to: number | null;
  readonly act: ResolutionAct | 'cancelled' | null;
  readonly by: string | null;
}

/** Is one going through of a step, or a waiting at its door that never came to a start. Instants in ms. */
export interface Visit {
  /** Stays the same from the first waiting at the door to the end. */
  readonly key: string;
  readonly step: string;
  /** Null while it has not started; it never will when it was set aside. */
  readonly activation: number | null;
  /** Which time the step started, from 1; null for what never started: held, set aside, switched off, refused. */
  readonly visit: number | null;
  readonly state: VisitState;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** In order, without a gap, without overlap; none for what takes no time. */
  readonly phases: readonly Phase[];
  readonly outcome: string | null;
  /** How it failed. */
  readonly kind: FailureKind | null;
  /** For an end: how the run ends there. */
  readonly result: RunResult | null;
  readonly arrowsIn: readonly string[];
  readonly arrowsOut: readonly string[];
  /** The keys of the visits that led here. */
  readonly cameFrom: readonly string[];
  /** While it is held: the steps that it waits for. */
  readonly waitsFor: readonly string[];
  /** When it was set aside: the steps that went another way. */
  readonly missing: readonly string[];
  /** What a fallback took: the step that failed, and how. */
  readonly cause: { readonly step: string; readonly kind: FailureKind } | null;
  /** The fallback that took its failure. */
  readonly caughtBy: string | null;
  readonly attempts: readonly Attempt[];
  readonly nextTryAt: number | null;
  /** For a wait: when it is over. */
  readonly dueAt: number | null;
  readonly asks: readonly Ask[];
  readonly reminders: readonly number[];
  readonly answers: readonly GivenAnswer[];
  /** Nobody answered in time: somebody was reminded, or asked further up. */
  readonly overdue: boolean;
  readonly escalated: boolean;
  readonly reasons: readonly Reason[];
  /** What the run knew when the step started. */
  readonly input: FieldValues;
  readonly output: FieldValues;
  /** How sure the work said it was, 0 to 1; null where it does not say. */
  readonly confidence: number | null;
  readonly attention: readonly Attention[];
  /** What came after a step had already answered for it. */
  readonly late: readonly { readonly at: number; readonly arrow: string | null }[];
  readonly undoneAt: number | null;
}

/** Tells whether a state is one of going on, not an ending. */
export function isOpen(state: VisitState): state is PhaseState {
  switch (state) {
    case 'held':
    case 'working':
    case 'waiting-person':
    case 'waiting-time':
    case 'trying-again':
    case 'needs-attention':
      return true;
    case 'done':
    case 'went-wrong':
    case 'set-aside':
    case 'skipped':
    case 'cancelled':
      return false;
  }
}
