import type { FieldType } from '../facts/field-value';
import type { Json, JsonObject } from '../kernel/json';
import type { Policy } from '../model/document';
import type { FailureKind } from '../model/journal';
import type { ScriptEntry } from '../model/scenario';

/**
 * Is one named case of a step type as data: what is set, what happens, and how the step is left. Tests play it; the
 * roles, systems and fields that the settings name are made for it.
 */
export interface StepExample<Config = unknown> {
  /** What the case shows, as a sentence without a full stop. */
  readonly name: string;
  readonly config: Config;
  readonly policy?: Policy;
  readonly needs?: readonly string[];
  readonly off?: true;
  /** What is known when the step starts; fields that are only named by the settings are empty texts. */
  readonly fields?: Readonly<Record<string, ExampleField>>;
  /** What happens at the step, as in a scenario; nothing: everything goes in the ordinary way. */
  readonly script?: readonly ScriptEntry[];
  /** For a type that takes failures: what fails around it; for a group: what fails inside. */
  readonly fails?: FailureKind;
  /** How it is left; for an end how the run ends; null for what never runs or needs a person first. */
  readonly outcome: string | null;
}

export interface ExampleField {
  readonly type: FieldType;
  readonly value?: Json;
}

/** Is the examples of a type whose config nobody needs to know. */
export type AnyStepExample = StepExample<JsonObject>;
