import type { Scenario, ScriptEntry, SecondStart } from '../scenario';
import { withoutKey } from './replace-item';

type Values = Scenario['input'];

/** Takes a field's values out of scenarios; what they say of other things stays, by identity. */
export function forgetField(scenarios: readonly Scenario[], field: string): Scenario[] {
  return scenarios.map((scenario) => {
    const changed = { ...scenario };
    changed.input = withoutValue(scenario.input, field);
    if (scenario.expect.fields !== undefined) {
      const fields = withoutValue(scenario.expect.fields, field);
      changed.expect = fields === scenario.expect.fields ? scenario.expect : { ...scenario.expect, fields };
    }
    changed.script = mapValues(scenario.script, (entries) =>
      mapSame(entries, (entry) => forgetInEntry(entry, field)),
    );
    if (scenario.again !== undefined)
      changed.again = mapSame(scenario.again, (start) => forgetInStart(start, field));
    return sameParts(scenario, changed) ? scenario : changed;
  });
}

/** Takes a system's outages out of scenarios. */
export function forgetSystem(scenarios: readonly Scenario[], system: string): Scenario[] {
  return scenarios.map((scenario) =>
    scenario.outages.some((outage) => outage.system === system)
      ? { ...scenario, outages: scenario.outages.filter((outage) => outage.system !== system) }
      : scenario,
  );
}

/** Takes the absences of people, and of roles, out of scenarios. */
export function forgetPeople(scenarios: readonly Scenario[], gone: readonly string[]): Scenario[] {
  return scenarios.map((scenario) => {
    const { absences = [], ...rest } = scenario;
    const kept = absences.filter(({ who }) => !gone.includes(who));
    if (kept.length === absences.length) return scenario;
    return kept.length === 0 ? rest : { ...rest, absences: kept };
  });
}

function forgetInEntry(entry: ScriptEntry, field: string): ScriptEntry {
  let changed = entry;
  for (const key of ['done', 'fields'] as const) {
    const values = changed[key];
    const kept = values === undefined ? undefined : withoutValue(values, field);
    if (kept !== undefined && kept !== values) changed = { ...changed, [key]: kept };
  }
  return changed;
}

function forgetInStart(start: SecondStart, field: string): SecondStart {
  const input = withoutValue(start.input, field);
  return input === start.input ? start : { ...start, input };
}

function withoutValue(values: Values, field: string): Values {
  return Object.hasOwn(values, field) ? withoutKey(values, field) : values;
}

function mapValues<Value>(
  record: Record<string, Value>,
  change: (value: Value) => Value,
): Record<string, Value> {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value)] as const);
  return changed.every(([key, value]) => value === record[key]) ? record : Object.fromEntries(changed);
}

/** Maps a list, or gives back the list itself when nothing in it changed. */
function mapSame<Item>(items: Item[], change: (item: Item) => Item): Item[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}

function sameParts(before: Scenario, after: Scenario): boolean {
  return (['input', 'expect', 'script', 'again'] as const).every((key) => before[key] === after[key]);
}
