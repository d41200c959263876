import type { Command } from '../engine/command';
import type { FailureKind, FieldValues } from '../model/journal';
import type { PlannedResolution, ScriptEntry, SecondStart } from '../model/scenario';

export type AskCommand = Extract<Command, { readonly type: 'ask' }>;

/** Is something that the scripted world has set for a later instant: plain data, made an event when it is due. */
export type Planned =
  | { readonly is: 'timer'; readonly timer: number }
  | {
      readonly is: 'work-done';
      readonly activation: number;
      readonly attempt: number;
      readonly by: string | null;
      readonly output: FieldValues;
    }
  | {
      readonly is: 'work-failed';
      readonly activation: number;
      readonly attempt: number;
      readonly kind: FailureKind;
      readonly message?: string;
    }
  /** Who answers is looked up when it is due: it depends on who has answered by then. */
  | { readonly is: 'scripted-answer'; readonly activation: number; readonly entry: ScriptEntry }
  /** An answer that comes whether anybody still waits for it or not. */
  | { readonly is: 'late-answer'; readonly ask: AskCommand; readonly entry: ScriptEntry }
  | { readonly is: 'ordinary-answer'; readonly activation: number; readonly role: string }
  | {
      readonly is: 'signal';
      readonly name: string;
      readonly values: FieldValues;
      readonly matchField: string | null;
    }
  | { readonly is: 'resolve'; readonly incident: number; readonly plan: PlannedResolution }
  | { readonly is: 'second-start'; readonly start: SecondStart };

export type PlannedOf<Is extends Planned['is']> = Extract<Planned, { readonly is: Is }>;

/** Names what may still come when a run is over. */
export const AFTERWARDS = 'afterwards';

/** Sets something for an instant (ms) under a key by which it can be dropped. */
export type Plan = (at: number, key: string, what: Planned) => void;
