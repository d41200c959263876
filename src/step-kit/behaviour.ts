// What the engine can do at a step. A step type lowers its config to one of these; the graph carries them as JSON.
import type { Condition } from '../facts/condition';
import type { Json } from '../kernel/json';
import type { FailureKind, RunResult } from '../model/journal';

/** Is what work must leave behind: a field of its type and, where `allowed` is given, one of these values. */
export interface Product {
  readonly field: string;
  readonly allowed?: readonly Json[];
}

/** Is one rule of an either-or. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
}

/** Says how answers decide: the first one, one for each role, one role after the other, or a number of approvals. */
export type AnswerRule = 'any' | 'all' | 'in-order' | { readonly atLeast: number };

/** Is what happens when nobody answers, `afterMs` from when the present approver was asked. */
export type Rung =
  | { readonly afterMs: number; readonly does: 'remind' | 'give-up' }
  | { readonly afterMs: number; readonly does: 'ask'; readonly role: string }
  | { readonly afterMs: number; readonly does: 'answer'; readonly answer: string };

/** Says how the inside is done for the items of a list; `limit` (null: all) is how many at a time. */
export interface EachItem {
  readonly items: string;
  /** The field that holds the item, known inside only. */
  readonly as: string;
  readonly limit: number | null;
  readonly stopOnFailure: boolean;
}

export type Behaviour =
  /** Begins a run; leaves by `started`. A host refuses a second start with the same value in `dedupe`. */
  | { readonly does: 'begin'; readonly dedupe: string | null }
  /** Leaves at once by the outcome. */
  | { readonly does: 'pass'; readonly outcome: string }
  /** Leaves at once by the first rule that holds, or by all that hold; by `otherwise` when none does. */
  | { readonly does: 'choose'; readonly mode: 'first' | 'all'; readonly rules: readonly Rule[] }
  /**
   * Hands work to the host and checks what it leaves behind; leaves by `done` or `failed`. Work that says how sure it
   * is (`confidence` in its output) leaves by `sure` from the threshold up, below by `unsure`.
   */
  | { readonly does: 'work'; readonly produces: readonly Product[]; readonly threshold: number | null }
  /** Asks people; leaves by the answer that decides, or by `no-answer`. */
  | {
      readonly does: 'ask';
      readonly approvers: readonly string[];
      readonly rule: AnswerRule;
      readonly answers: readonly string[];
      readonly reasonFor: readonly string[];
      readonly editable: readonly string[];
      /** «starter», or the id of a step: who started the run, or did that step, may not answer. */
      readonly notBy: readonly string[];
      readonly ladder: readonly Rung[];
    }
  /** Waits for a time or for word from outside; leaves by `over`, or by `no-answer` at its time limit. */
  | { readonly does: 'wait'; readonly forMs: number }
  | { readonly does: 'wait'; readonly untilField: string }
  | { readonly does: 'wait'; readonly signal: string; readonly matchField: string | null }
  /** Does what is inside: once, or once for each item of a list; leaves by `done` or `failed`. */
  | { readonly does: 'contain'; readonly each: EachItem | null }
  /** Undoes what was completed in its scope and inside it, newest first; leaves by `done`. */
  | { readonly does: 'undo' }
  /** Takes a failure of its scope; leaves by `caught`. Null takes every kind. */
  | { readonly does: 'catch'; readonly kinds: readonly FailureKind[] | null; readonly stopOthers: boolean }
  /** Ends what reaches it. */
  | {
      readonly does: 'end';
      readonly result: Exclude<RunResult, 'incomplete'>;
      readonly label: string;
      readonly stopEverything: boolean;
    };

export type BehaviourOf<Does extends Behaviour['does']> = Extract<Behaviour, { readonly does: Does }>;
