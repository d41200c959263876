// The journal is the truth of a run: every screen is a projection of it. Entries are plain JSON, name steps and
// arrows by their ids, count time in ms since 1970 (`at`) and never change once written.
import type { Json, JsonObject } from '../kernel/json';

/** Lists the kinds of failure that a step can meet (the screen says them in owner's words). */
export const FAILURE_KINDS = [
  'unavailable',
  'missing-data',
  'refused',
  'too-late',
  'wrong-output',
  'error',
  'too-many-visits',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Is a failure kind, or what else can need a person: a gap in the drawing, nowhere left to go, going round for ever. */
export type IncidentKind = FailureKind | 'gap' | 'dead-end' | 'runaway';

export type RunResult = 'success' | 'failure' | 'cancelled' | 'incomplete';

/** Is how a run stands: work in flight or timers, only people or signals can move it, a person is needed, over. */
export type RunStatus = 'ready' | 'running' | 'waiting' | 'needs-attention' | 'finished' | 'cancelled';

/** Is a way out of an incident. */
export type ResolutionAct = 'retry' | 'skip' | 'start' | 'cancel-run';

/** Names what was set aside at a step and the steps whose going another way left it without what it needed. */
export interface SetAside {
  readonly step: string;
  readonly missing: readonly string[];
}

/** Is one rule of an either-or with the values that decided it. */
export interface Reason {
  readonly rule: string;
  readonly values: JsonObject;
}

interface EntryData {
  'run-started': { readonly trigger: string; readonly fields: JsonObject; readonly graph: string };
  'step-started': {
    readonly activation: number;
    readonly step: string;
    readonly visit: number;
    /** The arrows whose tokens this activation took. */
    readonly arrows: readonly string[];
    /** Inside a container: which going through of its inside this is. */
    readonly inside?: number;
    /** Only for a wait for word from outside: the name of the signal. */
    readonly awaits?: string;
    /** Only for a fallback: the step that failed, and how. */
    readonly cause?: { readonly step: string; readonly kind: FailureKind };
  };
  'step-finished': {
    readonly activation: number;
    readonly step: string;
    readonly outcome: string;
    /** Where several rules hold at once: all the ways it left by. */
    readonly outcomes?: readonly string[];
    /** The arrows along which its tokens left. */
    readonly arrows: readonly string[];
    readonly kind?: FailureKind;
    readonly output?: JsonObject;
    /** How sure the work said it was, 0 to 1. */
    readonly confidence?: number;
    readonly reasons?: readonly Reason[];
  };
  'step-passed': {
    readonly activation: number;
    readonly step: string;
    readonly outcome: string;
    /** The arrows whose tokens passed through, and those along which they left. */
    readonly arrivedBy: readonly string[];
    readonly arrows: readonly string[];
  };
  parked: {
    readonly step: string;
    readonly arrow: string | null;
    readonly inside?: number;
    readonly waitsFor: readonly string[];
  };
  absorbed: { readonly step: string; readonly arrow: string | null; readonly activation: number };
  'set-aside': {
    readonly step: string;
    readonly arrows: readonly string[];
    readonly missing: readonly string[];
  };
  'attempt-started': {
    readonly activation: number;
    readonly step: string;
    readonly attempt: number;
    /** For an undo: the visit that is being undone. */
    readonly undoes?: { readonly activation: number; readonly step: string };
  };
  'attempt-failed': {
    readonly activation: number;
    readonly step: string;
    readonly attempt: number;
    readonly kind: FailureKind;
    readonly message?: string;
  };
  'retry-scheduled': {
    readonly activation: number;
    readonly step: string;
    readonly attempt: number;
    readonly due: number;
  };
  asked: {
    readonly activation: number;
    readonly step: string;
    readonly roles: readonly string[];
    readonly answers: readonly string[];
  };
  reminded: { readonly activation: number; readonly step: string; readonly roles: readonly string[] };
  answered: {
    readonly activation: number;
    readonly step: string;
    readonly answer: string;
    readonly by: string;
    readonly reason?: string;
    readonly fields?: JsonObject;
  };
  'answer-refused': {
    readonly activation: number;
    readonly step: string | null;
    readonly answer: string;
    readonly by: string;
    readonly why: AnswerRefusal;
  };
  'timer-set': {
    readonly timer: number;
    readonly activation: number;
    readonly step: string;
    readonly purpose: TimerPurpose;
    readonly due: number;
  };
  'timer-fired': {
    readonly timer: number;
    readonly activation: number;
    readonly step: string;
    readonly purpose: TimerPurpose;
  };
  'signal-received': { readonly name: string; readonly values: JsonObject };
  caught: {
    readonly activation: number;
    readonly step: string;
    readonly kind: FailureKind;
    readonly by: string;
  };
  'incident-opened': {
    readonly incident: number;
    readonly kind: IncidentKind;
    readonly step: string | null;
    readonly activation?: number;
    readonly outcome?: string;
    readonly message?: string;
    readonly setAside?: readonly SetAside[];
  };
  'incident-resolved': {
    readonly incident: number;
    readonly step: string | null;
    readonly do: ResolutionAct | 'cancelled';
    readonly outcome?: string;
    /** For a gap that was left by an outcome that leads on: the arrows along which its token left. */
    readonly arrows?: readonly string[];
    readonly output?: JsonObject;
    readonly result?: RunResult;
    readonly by?: string;
  };
  undone: { readonly activation: number; readonly step: string };
  /** An open visit, or (without an activation) what waited before a step; `arrow` is the one it came by. */
  cancelled: {
    readonly activation: number | null;
    readonly step: string;
    readonly arrow?: string;
    readonly why: 'others-stopped' | 'run-cancelled' | 'stopped-by-end' | 'container-left';
  };
  ended: { readonly activation: number; readonly step: string; readonly result: RunResult };
  'run-finished': {
    readonly status: 'finished' | 'cancelled';
    readonly result: RunResult;
    readonly ends: readonly string[];
    readonly setAside: readonly SetAside[];
  };
  'event-ignored': {
    readonly event: string;
    readonly why: IgnoredReason;
    readonly detail?: string;
    /** For what came again: by which trigger, and what it is known by. */
    readonly again?: { readonly trigger: string; readonly field: string; readonly value: Json };
  };
}

/** Says why an event changed nothing. */
export type IgnoredReason =
  | 'not-started'
  | 'started-already'
  | 'came-again'
  | 'no-such-trigger'
  | 'input-does-not-fit'
  | 'run-is-over'
  | 'attempt-not-open'
  | 'timer-not-due'
  | 'incident-not-open'
  | 'field-does-not-fit'
  | 'outcome-leads-nowhere'
  | 'cannot-be-resolved-so'
  | 'nothing-set-aside-there';

export type AnswerRefusal =
  | 'not-asked'
  | 'not-offered'
  | 'reason-missing'
  | 'too-late'
  | 'already-answered'
  | 'ruled-out'
  | 'not-editable';

/** Is what a timer is for. */
export type TimerPurpose = 'retry' | 'attempt-limit' | 'time-limit' | 'wait' | 'ladder';

export type EntryType = keyof EntryData;

/** Is one entry of a journal; `seq` counts from 1 without gaps. */
export type JournalEntry = {
  readonly [Type in EntryType]: {
    readonly seq: number;
    readonly at: number;
    readonly type: Type;
    readonly data: EntryData[Type];
  };
}[EntryType];

/** Is the entry of one type. */
export type EntryOf<Type extends EntryType> = Extract<JournalEntry, { readonly type: Type }>;

/** Is an output or input value map of a run, by field id. */
export type FieldValues = { readonly [field: string]: Json };
