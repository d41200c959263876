import type { Json } from '../../../kernel/json';
import type { Field } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';

/** Sets a fact that the run begins with; undefined: whatever the field's sample says. */
export function writeInput(scenario: Scenario, field: string, value: Json | undefined): Scenario {
  const { [field]: _before, ...input } = scenario.input;
  return { ...scenario, input: value === undefined ? input : { ...input, [field]: value } };
}

/** Reads the fact that the run begins with: what is set, else the sample of a required field; null: none. */
export function readInput(scenario: Scenario, field: Field): Json {
  const set = Object.hasOwn(scenario.input, field.id) ? scenario.input[field.id] : undefined;
  return set ?? (field.required ? field.sample : undefined) ?? null;
}
