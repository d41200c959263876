import type { Json, JsonObject } from '../kernel/json';
import type {
  AnswerRefusal,
  EntryOf,
  FailureKind,
  IncidentKind,
  Reason,
  ResolutionAct,
  RunResult,
  SetAside,
} from '../model/journal';

/** Says why something was stopped that was under way. */
export type StopCause = EntryOf<'cancelled'>['data']['why'];

/** Is what became of a failure: another try, a way out that the drawing has, a fallback, or a person. */
export type FailureFate =
  | { readonly is: 'tries-again'; readonly due: number }
  | { readonly is: 'left'; readonly outcome: string }
  | { readonly is: 'caught'; readonly by: string }
  | { readonly is: 'needs-person' };

/** Is what is told of a run, code by code; steps, roles, fields and people are named by their ids, instants are ms. */
export interface StoryData {
  began: { readonly trigger: string; readonly fields: JsonObject };
  /** Work came to its good end; `failures` before it, with the kind of the last. */
  worked: {
    readonly step: string;
    readonly outcome: string;
    readonly failures: number;
    readonly kind: FailureKind | null;
    readonly tookMs: number;
    readonly output: JsonObject;
  };
  /** Work failed; `times` in a row. `holds` are the steps that wait for it. */
  failed: {
    readonly step: string;
    readonly times: number;
    readonly kind: FailureKind;
    readonly message: string | null;
    readonly fate: FailureFate;
    readonly holds: readonly string[];
  };
  asked: { readonly step: string; readonly roles: readonly string[]; readonly answers: readonly string[] };
  /** Others were asked as well, because nobody had answered. */
  'asked-too': { readonly step: string; readonly roles: readonly string[]; readonly afterMs: number };
  reminded: { readonly step: string; readonly roles: readonly string[] };
  answered: {
    readonly step: string;
    readonly answer: string;
    readonly by: string;
    readonly reason: string | null;
    readonly changed: JsonObject;
  };
  /** An answer did not count; `decided` is what had been decided before, if it was too late. */
  'answer-refused': {
    readonly step: string | null;
    readonly answer: string;
    readonly by: string;
    readonly why: AnswerRefusal;
    readonly decided: { readonly answer: string; readonly by: string; readonly at: number } | null;
  };
  /** Nobody answered, or nothing came, until the step gave up. */
  'no-answer': { readonly step: string; readonly afterMs: number };
  chose: { readonly step: string; readonly outcomes: readonly string[]; readonly reasons: readonly Reason[] };
  waits: { readonly step: string; readonly due: number };
  /** A wait came to its end. */
  'wait-over': { readonly step: string; readonly afterMs: number };
  held: { readonly step: string; readonly waitsFor: readonly string[] };
  'set-aside': { readonly step: string; readonly missing: readonly string[] };
  /** Came to a step that had already answered for it. */
  late: { readonly step: string };
  passed: { readonly step: string };
  attention: {
    readonly step: string | null;
    readonly kind: IncidentKind;
    readonly outcome: string | null;
    readonly message: string | null;
    readonly setAside: readonly SetAside[];
  };
  resolved: {
    readonly step: string | null;
    readonly kind: IncidentKind | null;
    readonly act: ResolutionAct | 'cancelled';
    readonly outcome: string | null;
    readonly result: RunResult | null;
    readonly by: string | null;
  };
  signal: { readonly name: string };
  undone: { readonly step: string };
  stopped: { readonly step: string; readonly why: StopCause };
  ended: { readonly step: string; readonly result: RunResult };
  /** Something came that this run had begun with already; it began nothing. */
  'came-again': { readonly trigger: string; readonly field: string; readonly value: Json };
  /** Something came that was not known again, and began a run of its own. */
  'began-also': { readonly trigger: string };
  finished: {
    readonly status: 'finished' | 'cancelled';
    readonly result: RunResult;
    readonly setAside: readonly SetAside[];
  };
}

export type StoryCode = keyof StoryData;

/** Is one line of what happened; `seq` is the entry that it ends with. */
export type StoryLine = {
  readonly [Code in StoryCode]: {
    readonly seq: number;
    readonly at: number;
    readonly code: Code;
    readonly data: StoryData[Code];
  };
}[StoryCode];

/** Is the line of one code. */
export type StoryLineOf<Code extends StoryCode> = Extract<StoryLine, { readonly code: Code }>;
