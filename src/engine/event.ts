// What can happen to a run, told by a host. Time is `at` (ms since 1970) and nothing else.
import type { Offsets } from '../kernel/instant';
import type { FailureKind, FieldValues, ResolutionAct, RunResult } from '../model/journal';

interface At {
  readonly at: number;
}

export interface StartEvent extends At {
  readonly type: 'start';
  /** The id of the trigger step. */
  readonly trigger: string;
  readonly input: FieldValues;
  /** Seeds the spread of waits between tries. */
  readonly seed: number;
  /** What the workflow's time zone does, for plain dates. */
  readonly offsets: Offsets;
  /** The person who started it, where one did. */
  readonly by?: string;
}

export interface WorkDoneEvent extends At {
  readonly type: 'work-done';
  readonly activation: number;
  readonly attempt: number;
  /** By field id; work that says how sure it is gives `confidence` (0 to 1) beside them. */
  readonly output: FieldValues;
  /** The person who did it, where one did. */
  readonly by?: string;
}

export interface WorkFailedEvent extends At {
  readonly type: 'work-failed';
  readonly activation: number;
  readonly attempt: number;
  readonly kind: FailureKind;
  readonly message?: string;
}

export interface AnswerEvent extends At {
  readonly type: 'answer';
  readonly activation: number;
  readonly answer: string;
  /** The person's id (or the role's, where a role has no people). */
  readonly by: string;
  readonly reason?: string;
  /** Corrections to fields that the approval lets be edited. */
  readonly fields?: FieldValues;
}

export interface SignalEvent extends At {
  readonly type: 'signal';
  readonly name: string;
  readonly values: FieldValues;
}

export interface TimerEvent extends At {
  readonly type: 'timer';
  readonly timer: number;
}

export interface ResolveEvent extends At {
  readonly type: 'resolve';
  readonly incident: number;
  readonly do: ResolutionAct;
  /** For `skip` of a failed step: the outcome to leave by (default: the ordinary one) and what it left behind. */
  readonly outcome?: string;
  /** Fields to write first, for `skip` and for `retry` (corrected data). */
  readonly output?: FieldValues;
  /** For `skip` of a gap: how the run ends here (default success). */
  readonly result?: Exclude<RunResult, 'incomplete'>;
  /** For `start` out of a dead end: the id of the set-aside step. */
  readonly step?: string;
  readonly by?: string;
}

export interface CancelRunEvent extends At {
  readonly type: 'cancel-run';
  readonly by?: string;
}

export type RunEvent =
  | StartEvent
  | WorkDoneEvent
  | WorkFailedEvent
  | AnswerEvent
  | SignalEvent
  | TimerEvent
  | ResolveEvent
  | CancelRunEvent;
