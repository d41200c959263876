// What is doubtful about a drawing, as codes with data. Sentences with their repairs are made by words, one per code.
import type { Json } from '../kernel/json';
import type { FailureKind } from '../model/journal';
import type { IdleWhy } from '../step-kit/define-step';
import type { ScenarioProblem } from './scenario-problems';

/** How bad it is: it will go wrong; it may; it is worth knowing. */
export type Severity = 'problem' | 'warning' | 'hint';

/** What each finding says besides its code. Everything is named by its id. */
export interface FindingData {
  // The way through the drawing.
  'no-trigger': object;
  'no-end-reached': object;
  /** The drawing stops here: an outcome that can come has no arrow. */
  'outcome-leads-nowhere': { readonly step: string; readonly outcome: string };
  'nothing-leads-here': { readonly step: string };
  /** Every answer and every rule leads to the same step. */
  'choice-changes-nothing': { readonly step: string; readonly next: string };
  'same-name': { readonly step: string; readonly other: string };
  /** `start` takes the same only once, `step` takes it whatever came before. */
  'same-by-another-start': { readonly step: string; readonly start: string; readonly field: string };

  // Settings that do nothing, or cannot be read.
  /** `setting` is its place in the step (`policy.retry`). */
  'setting-without-effect': { readonly step: string; readonly setting: string; readonly why: WithoutEffect };
  'limit-before-second-try': {
    readonly step: string;
    readonly limitMs: number;
    readonly secondTryMs: number;
  };
  /** `rungMs` is when the last thing would be done while nobody answers, from the asking on; `isEnd`: it ends the asking. */
  'limit-before-rung': {
    readonly step: string;
    readonly limitMs: number;
    readonly rungMs: number;
    readonly isEnd: boolean;
  };
  'estimate-unreadable': { readonly step: string; readonly setting: string };
  /** `sum` is more than 1. */
  'chances-too-large': { readonly step: string; readonly sum: number };
  'fallback-never-needed': { readonly step: string };
  'undo-without-anything': { readonly step: string };

  // When something goes wrong, or nothing happens.
  'failure-untold': { readonly step: string; readonly kinds: readonly FailureKind[] };
  'tries-without-fallback': { readonly step: string; readonly attempts: number };
  'tries-may-double': { readonly step: string };
  /** `lastDeedMs` is when the last thing is tried to get an answer, from the asking on. */
  'waits-for-ever': { readonly step: string; readonly what: WaitedFor; readonly lastDeedMs?: number };

  // Who does what.
  'nobody-owns': { readonly step: string };
  'approves-own-request': {
    readonly step: string;
    readonly start: string;
    readonly people: readonly string[];
  };
  'nobody-may-answer': { readonly step: string; readonly needed: number; readonly left: number };
  'one-voice-for-two': {
    readonly step: string;
    readonly person: string;
    /** The two roles that the person stands in. */
    readonly roles: readonly [first: string, second: string];
  };
  'decided-by-machine': { readonly step: string; readonly how: 'machine' | 'ladder' | 'silence' };
  'message-to-nobody': { readonly step: string };
  'message-empty': { readonly step: string };
  'role-unused': { readonly role: string };
  'system-unused': { readonly system: string };

  // Paths that part, meet and go round.
  /** `arrow` is the one that was taken to go back. */
  'circle-not-marked': { readonly step: string; readonly arrow: string };
  'loop-without-limit': { readonly step: string };
  /** `arrow` comes from outside to `step`, past the beginning of the round. */
  'loop-entered-inside': { readonly step: string; readonly header: string; readonly arrow: string };
  'meeting-not-said': { readonly step: string; readonly fork: string; readonly source: string };
  'count-never-reached': { readonly step: string; readonly count: number; readonly ways: number };
  'happens-twice': { readonly step: string; readonly fork: string };
  'two-write-at-once': { readonly step: string; readonly other: string; readonly field: string };

  // Rules of an either-or.
  'rule-never-holds': { readonly step: string; readonly rule: string; readonly isCovered: boolean };
  'rules-overlap': {
    readonly step: string;
    readonly rule: string;
    readonly other: string;
    readonly field: string;
    readonly example: Json;
  };
  /** Between the rules something is left out: `from` alone, or what lies between the two. */
  'rules-miss-value': {
    readonly step: string;
    readonly field: string;
    readonly from: Json;
    readonly to: Json | null;
    /** The rules that end or begin right at a value left out alone, and could take it. */
    readonly closers: readonly string[];
  };
  'otherwise-never-comes': { readonly step: string; readonly next: string };

  // Facts.
  'required-field-not-asked': { readonly field: string };
  'input-never-filled': MissingInput;
  'input-maybe-missing': MissingInput;
  'output-unread': { readonly step: string; readonly field: string };
  'nothing-left-behind': { readonly step: string };
  'off-step-needed': { readonly step: string; readonly other: string; readonly field: string };
  'field-unused': { readonly field: string };

  // Bad days and promises.
  'scenario-does-not-fit': {
    readonly scenario: string;
    readonly name: string;
    readonly problem: ScenarioProblem;
  };
  'promise-does-not-fit': {
    readonly promise: string;
    readonly name: string;
    readonly lacks: PromiseLack;
  };
}

/** What a promise is about and the drawing does not have; or it says no number or time. */
export type PromiseLack = 'step' | 'outcome' | 'field' | 'length';

/** Who is waited for without a limit: a person or a system at work, people who are asked, word from outside. */
export type WaitedFor = 'person' | 'system' | 'answer' | 'word';

/** Is a field that a step looks at and that need not be there; the fillers lie on every way to it, the nearest first. */
export interface MissingInput {
  readonly step: string;
  readonly field: string;
  readonly fillers: readonly string[];
}

/** Why a setting does nothing. */
export type WithoutEffect =
  | IdleWhy
  | 'no-tries'
  | 'no-time'
  | 'one-try'
  | 'two-tries'
  | 'no-kind'
  | 'over-before'
  | 'one-way-in'
  | 'nobody-first'
  | 'nobody-beside'
  | 'never-that-long'
  | 'cut-short'
  | 'not-done-by-then'
  | 'no-second-visit'
  | 'not-inside'
  | 'no-such-outcome'
  | 'not-a-start'
  | 'not-asked-for';

export type FindingCode = keyof FindingData;

/** Is a finding of one code. */
export type FindingOf<Code extends FindingCode> = FindingData[Code] & {
  readonly code: Code;
  readonly severity: Severity;
};

/** Is something doubtful about a drawing. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
