// What a drawing compiles to: everything the engine needs and nothing else, as plain JSON. Steps and arrows are
// referred to by their index in document order; durations are in ms.

import type { FieldType } from '../facts/field-value';
import type { Json } from '../kernel/json';
import type { FailureKind } from '../model/journal';
import type { Behaviour } from '../step-kit/behaviour';

export const GRAPH_FORMAT = 'runthrough.graph';
export const GRAPH_VERSION = 1;

export interface Graph {
  readonly format: typeof GRAPH_FORMAT;
  readonly graphVersion: typeof GRAPH_VERSION;
  readonly workflow: string;
  readonly fields: readonly GraphField[];
  readonly roles: readonly GraphRole[];
  /** Scope 0 is the whole drawing; every container adds one. */
  readonly scopes: readonly GraphScope[];
  readonly steps: readonly GraphStep[];
  readonly arrows: readonly GraphArrow[];
  readonly loops: readonly GraphLoop[];
  /** SHA-256 of the rest, so that two hosts know that they mean the same. */
  readonly hash: string;
}

export interface GraphField {
  readonly id: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly options: readonly Json[];
}

/** Is a role with the people in it; a role without people counts as one person who bears the role's id. */
export interface GraphRole {
  readonly id: string;
  readonly people: readonly string[];
}

export interface GraphScope {
  /** The scope around it and the container step that opens it; null for the whole drawing. */
  readonly parent: number | null;
  readonly container: number | null;
  /** Inside a container: the steps at which it begins. */
  readonly starts: readonly number[];
  /** The steps of this scope that take failures. */
  readonly fallbacks: readonly number[];
}

export interface GraphStep {
  readonly id: string;
  readonly scope: number;
  readonly behaviour: Behaviour;
  /** For each outcome that has arrows, the indexes of its arrows in document order. */
  readonly routes: Readonly<Record<string, readonly number[]>>;
  /** The outcomes it has, in order; the first is the ordinary one. */
  readonly outcomes: readonly string[];
  /** The outcomes that, inside a container and without an arrow, lead to its border. */
  readonly border: readonly string[];
  /** Whether what it completes can be undone. */
  readonly undoable: boolean;
  readonly arrival: Arrival;
  readonly needs: readonly string[];
  readonly off: boolean;
  readonly retry: GraphRetry;
  readonly timeLimitMs: number | null;
  readonly attemptLimitMs: number | null;
  readonly maxVisits: number | null;
}

export interface GraphArrow {
  readonly id: string;
  readonly from: number;
  readonly outcome: string;
  readonly to: number;
  /** The loop that this arrow goes back in, if it does. */
  readonly loop: number | null;
}

/** Is a loop: it is entered at the header, and every way round comes back there. */
export interface GraphLoop {
  readonly header: number;
  readonly steps: readonly number[];
}

/** Says when a step with parked tokens starts (section 3 of the contract). `upstream` lists step indexes as [first, last] ranges. */
export type Arrival =
  | { readonly rule: 'each' }
  | { readonly rule: 'all' | 'any'; readonly upstream: Ranges }
  | {
      readonly rule: 'first';
      readonly cancelOthers: boolean;
      readonly upstream: Ranges;
      /** On a loop header that only bad news reaches: what comes back waits for its round and is taken together. */
      readonly gathersRound?: true;
    }
  | {
      readonly rule: 'count';
      readonly count: number;
      readonly orFewer: boolean;
      readonly cancelOthers: boolean;
      readonly upstream: Ranges;
    };

export type Ranges = readonly (readonly [first: number, last: number])[];

export interface GraphRetry {
  /** The number of tries in all. */
  readonly attempts: number;
  readonly firstWaitMs: number;
  readonly factor: number;
  readonly maxWaitMs: number;
  readonly jitter: number;
  readonly on: readonly FailureKind[];
}
