import type { JsonObject } from '../kernel/json';
import type { Result } from '../kernel/result';

/** Is a way out of a step. */
export interface WayOut {
  readonly id: string;
  readonly badNews: boolean;
  /** Leaves like bad news, and is an answer like the others: it does not look like trouble. */
  readonly isAnswer?: true;
}

/** Points from a step's config at something else in the document; `place` is where in the config. */
export interface ConfigReference {
  readonly to: 'field' | 'role' | 'system' | 'step';
  readonly id: string;
  readonly place: string;
}

/** Is what edits must know of one step type. */
export interface StepRule {
  readonly type: string;
  readonly traits: {
    readonly entry?: true;
    readonly terminal?: true;
    readonly container?: true;
    readonly catches?: true;
    readonly inert?: true;
    readonly meeting?: true;
    readonly mayBeOff?: true;
  };
  /** The config that a fresh step gets. */
  readonly fresh: JsonObject;
  readonly read: (config: unknown) => Result<ReadConfig, unknown>;
}

/** Is what edits must know of one config. */
export interface ReadConfig {
  readonly outcomes: readonly WayOut[];
  readonly uses: readonly ConfigReference[];
  /** How many rungs of a ladder the card of the step shows. */
  readonly rungs: number;
}

/**
 * Is what edits must know of the step types. It is said here and not taken from `step-kit`, which stands a floor
 * higher: its catalog fits this shape as it is.
 */
export interface StepRules {
  readonly all: readonly StepRule[];
  readonly find: (type: string) => StepRule | undefined;
}
