// The whole memory of a run between two events, as plain JSON that survives storage. Hosts store and hand it back;
// only the engine reads inside it. Lists are in order of making unless a line says otherwise.
import type { Offsets } from '../kernel/instant';
import type { Json } from '../kernel/json';
import type { RandomState } from '../kernel/random';
import type {
  FailureKind,
  FieldValues,
  IncidentKind,
  RunResult,
  RunStatus,
  SetAside,
  TimerPurpose,
} from '../model/journal';

export interface RunState {
  status: RunStatus;
  result: RunResult | null;
  /** The instant of the last event; time never runs backwards in a run. */
  at: number;
  /** How many journal entries were written. */
  seq: number;
  /** The last number given out of each kind. */
  last: {
    activation: number;
    token: number;
    fork: number;
    timer: number;
    incident: number;
    instance: number;
  };
  /** How many activations count towards the bound that stops a run which goes round for ever. */
  started: number;
  startedBound: number;
  offsets: Offsets;
  random: RandomState;
  fields: Record<string, Json>;
  /** By step id (and «starter»): the people who did it. */
  actors: Record<string, readonly string[]>;
  /** Signals that came and were not used yet, oldest first. */
  signals: { readonly name: string; readonly values: FieldValues }[];
  /** The ids of the ends reached, each once. */
  ends: string[];
  /** The worst of the results of the ends reached. */
  worst: EndResult | null;
  /** Scope instances; the first is the whole drawing. */
  scopes: ScopeState[];
  activations: ActivationState[];
  timers: TimerState[];
  incidents: IncidentState[];
}

/** Is how an end that was reached judges the run. */
export type EndResult = Exclude<RunResult, 'incomplete'>;

/** Is one going through of a scope. */
export interface ScopeState {
  instance: number;
  /** The scope's index in the graph. */
  scope: number;
  /** The activation of the container that this is the inside of; null for the whole drawing. */
  container: number | null;
  /** What only this instance knows: the item of a for-each. */
  locals: Record<string, Json>;
  /** Whether an end inside, or the border, was reached. */
  reached: boolean;
  /** Completed visits here and in containers inside, oldest first, that can still be undone. */
  undoable: Undoable[];
  /** Tokens that wait to be let in. */
  parked: ParkedToken[];
  setAside: SetAsideToken[];
  /** What never happened in containers inside that are done, and nothing explains. */
  leftOut: SetAside[];
  /** The forks that some token still carries a part of. */
  forks: ForkState[];
  /** What tokens that went on to an end carried, while a fork of it is remembered. */
  ended: Lineage[];
  /** What a `first` or `count` step has answered, while the fork is remembered. */
  answered: AnsweredForks[];
  /** By step index: how often it started and by which arrows it last left. */
  visits: Record<number, Visits>;
}

export interface Visits {
  readonly count: number;
  /** Null until it left for the first time. */
  readonly leftBy: readonly number[] | null;
}

/** Is what a visit of a `first` or `count` step answered: the forks, and the branches that were first. */
export interface AnsweredForks {
  readonly step: number;
  readonly activation: number;
  readonly lineage: Lineage;
}

/** Is a fork: the step that sent several tokens at once (null: a container that began), and where each branch went. */
export interface ForkState {
  readonly fork: number;
  readonly step: number | null;
  readonly branches: readonly number[];
}

/** Says which branches of which forks a token carries; sorted by fork, branches sorted. */
export type Lineage = readonly Carried[];

export interface Carried {
  readonly fork: number;
  readonly branches: readonly number[];
  /** The `first` and `count` steps that it passed through since it carries the fork, sorted: none absorbs it for it. */
  readonly through: readonly number[];
}

/** Is what a token remembers wherever it is. Empty lists are shared. */
export interface TokenMemory {
  /** Replaced, never changed in place. */
  lineage: Lineage;
  /** The fallbacks that it passed through, sorted: they never catch it again. */
  readonly caughtBy: readonly number[];
}

/** Is what a token remembers, and the step at which it is. */
export type PlacedToken = TokenMemory & { readonly step: number };

export interface ParkedToken extends TokenMemory {
  readonly token: number;
  readonly step: number;
  /** The arrow it came by; null for a start and for what a fallback takes. */
  readonly arrow: number | null;
  /** For a fallback: which step failed, and how. */
  readonly cause: Cause | null;
  /** Whether the journal has said that it waits. */
  told: boolean;
}

export interface Cause {
  readonly step: string;
  readonly kind: FailureKind;
}

export interface SetAsideToken extends TokenMemory {
  readonly step: number;
  readonly arrow: number | null;
  readonly missed: readonly Missed[];
}

/** Is a branch that a set-aside token went without, and the steps that went another way. */
export interface Missed {
  readonly fork: number;
  readonly branch: number;
  readonly steps: readonly number[];
}

/** Is an open visit of a step. */
export interface ActivationState extends TokenMemory {
  readonly activation: number;
  readonly instance: number;
  readonly step: number;
  phase: Phase;
  /** For an undo: what is still to be undone, newest first; the first of it is being undone. */
  undoing?: readonly Undoable[];
}

/** Is a completed visit that can be undone; `seq` is when it was completed. */
export interface Undoable {
  readonly activation: number;
  readonly step: number;
  readonly seq: number;
}

export type Phase =
  | { readonly is: 'working'; readonly attempt: number; readonly tries: number }
  | { readonly is: 'pausing'; readonly attempt: number; readonly tries: number }
  | ({ readonly is: 'asking'; readonly attempt: number } & Asking)
  | { readonly is: 'waiting'; readonly attempt: number }
  | ({ readonly is: 'containing'; readonly attempt: number } & Inside)
  /** A person is needed. `gaps` are further outcomes that lead nowhere, to be asked about one after the other. */
  | {
      readonly is: 'held';
      readonly attempt: number;
      readonly incident: number;
      readonly gaps: readonly string[];
    };

/** Is how far a container has come: a stage has one item that is null. */
export interface Inside {
  readonly items: readonly Json[];
  /** How many items have begun. */
  readonly begun: number;
  /** How the first failed item failed, where the others go on. */
  readonly failed: FailureKind | null;
}

/** Is how a question stands. */
export interface Asking {
  /** The roles that are asked now, in the order of asking; the first `listed` of them by the drawing, then by the ladder. */
  readonly roles: readonly string[];
  readonly listed: number;
  /** Roles of the drawing that are still to be asked, one after the other. */
  readonly later: readonly string[];
  /** What counted so far. */
  readonly given: readonly GivenAnswer[];
}

/** Is an answer that counted: for the person, and for those who had not answered where the ladder asked further up. */
export interface GivenAnswer {
  readonly by: string;
  readonly answer: string;
  /** The roles it speaks for, and the people it counts for where approvals are counted. */
  readonly roles: readonly string[];
  readonly people: readonly string[];
}

export interface TimerState {
  readonly timer: number;
  /** For a rung of a ladder: which one. */
  readonly rung?: number;
  readonly due: number;
  readonly activation: number;
  readonly attempt: number;
  readonly purpose: TimerPurpose;
}

export interface IncidentState {
  readonly incident: number;
  readonly kind: IncidentKind;
  readonly instance: number;
  /** Null for a dead end and for a run that goes round for ever. */
  readonly activation: number | null;
  readonly step: number | null;
  /** For a gap: the outcome that leads nowhere. */
  readonly outcome: string | null;
  readonly setAside: readonly SetAside[];
}

/** Makes the memory of a run that has not begun. */
export function newRun(): RunState {
  return {
    status: 'ready',
    result: null,
    at: 0,
    seq: 0,
    last: { activation: 0, token: 0, fork: 0, timer: 0, incident: 0, instance: 0 },
    started: 0,
    startedBound: 10_000,
    offsets: [],
    random: [],
    fields: {},
    actors: {},
    signals: [],
    ends: [],
    worst: null,
    scopes: [],
    activations: [],
    timers: [],
    incidents: [],
  };
}
