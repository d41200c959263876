import type { Json } from '../../../kernel/json';
import type { FieldValues } from '../../../model/journal';
import type { Scenario } from '../../../model/scenario';

type Value = Scenario['input'][string];

/** Takes a value into a scenario. */
export function scenarioValue(value: Json): Value {
  // The two types describe the same values; that of the file format does not say that they are never changed in place.
  return value as Value;
}

/** Takes values into a scenario. */
export function scenarioValues(values: FieldValues): Scenario['input'] {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, scenarioValue(value)]));
}
