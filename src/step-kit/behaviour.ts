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

export type Behaviour =
  /** Begins a run; leaves by `started`. */
  | { readonly does: 'begin' }
  /** Leaves at once by the outcome. */
  | { readonly does: 'pass'; readonly outcome: string }
  /** Leaves at once by the first rule that holds, or by all that hold; by `otherwise` when none does. */
  | { readonly does: 'choose'; readonly mode: 'first' | 'all'; readonly rules: readonly Rule[] }
  /** Hands work to the host, checks what it leaves behind; leaves by `done` or `failed`. */
  | { readonly does: 'work'; readonly produces: readonly Product[] }
  /** Asks people; leaves by the answer, or by `no-answer`. */
  | {
      readonly does: 'ask';
      readonly approvers: readonly string[];
      readonly answers: readonly string[];
      readonly reasonFor: readonly string[];
      readonly editable: readonly string[];
    }
  /** Waits for a time; leaves by `over`. */
  | { readonly does: 'wait'; readonly forMs: number }
  | { readonly does: 'wait'; readonly untilField: string }
  /** Takes a failure of its scope; leaves by `caught`. Null takes every kind. */
  | { readonly does: 'catch'; readonly kinds: readonly FailureKind[] | null; readonly stopOthers: boolean }
  /** Ends what reaches it. */
  | { readonly does: 'end'; readonly result: Exclude<RunResult, 'incomplete'>; readonly label: string; readonly stopEverything: boolean };

export type BehaviourOf<Does extends Behaviour['does']> = Extract<Behaviour, { readonly does: Does }>;
