import type { Scenario } from '../../../model/scenario';
import type { FactChange } from '../../../rehearsal/other-way';
import type { Resolution } from '../script/resolutions';
import type { StepPlan } from '../script/step-plan';
import type { Refusal } from './rehearsal-state';
import type { Replay } from './replay';

/** Is what happens instead at the moment at which a run is branched off. */
export type Instead =
  | { readonly is: 'plan'; readonly plan: StepPlan }
  /** An either-or leaves by another way out: by other facts. */
  | { readonly is: 'other-way'; readonly outcome: string }
  /** Somebody does this about what needs attention there. */
  | { readonly is: 'resolve'; readonly incident: number; readonly resolution: Resolution };

/** Says where a run is branched off, and what happens there instead. */
export interface WhatIf {
  /** The last entry that both runs share. */
  readonly seq: number;
  readonly step: string;
  /** The visit that is under way; null for the next one of the step. */
  readonly activation: number | null;
  readonly instead: Instead;
}

/** Is what a second run is: a twin that parts from the first, another day, or an earlier rehearsal. */
export type BesideWhat =
  | {
      readonly is: 'what-if';
      readonly whatIf: WhatIf;
      /** The facts that are others in it. */
      readonly changes: readonly FactChange[];
    }
  | { readonly is: 'scenario'; readonly id: string | null }
  | { readonly is: 'earlier'; readonly title: string; readonly isOlder: boolean };

/** Is a world that can be set: what is in it, and what it began from. */
export interface SetWorld {
  readonly scenario: Scenario;
  readonly origin: string | null;
  readonly isTried: boolean;
}

/** Is the second of two runs on the screen. */
export type Beside =
  | { readonly is: 'working'; readonly what: BesideWhat }
  | { readonly is: 'refused'; readonly what: BesideWhat; readonly why: BesideTrouble }
  | {
      readonly is: 'there';
      readonly what: BesideWhat;
      /** The run that is not watched, and its world. */
      readonly replay: Replay;
      readonly world: SetWorld;
      /** What is watched is the second one; the first is beside it. */
      readonly isSwapped: boolean;
      /** It can be watched on the drawing: it was played on it. */
      readonly isWatchable: boolean;
    };

/**
 * Is why there is no second run: nothing can be changed there without changing what came before, no facts lead there,
 * or nothing came of it.
 */
export type BesideTrouble = { readonly is: 'cannot-part' | 'no-facts' } | Refusal;
