import { sameJson } from '../../../kernel/json';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario, SecondStart } from '../../../model/scenario';

/** Takes out of a scenario what the drawing no longer has; the same scenario when nothing is gone. */
export function keepDrawn(scenario: Scenario, document: WorkflowDocument): Scenario {
  const steps = new Set(document.steps.map(({ id }) => id));
  const systems = new Set(document.systems.map(({ id }) => id));
  const fields = new Set(document.fields.map(({ id }) => id));
  const people = new Set(document.roles.flatMap((role) => [role.id, ...role.people.map(({ id }) => id)]));
  const { trigger, again, absences, ...rest } = scenario;
  const drawnAbsences = (absences ?? []).filter(({ who }) => people.has(who));
  const drawnAgain = again === undefined ? undefined : keepStarts(again, steps, fields);
  const kept: Scenario = {
    ...rest,
    ...(trigger !== undefined && steps.has(trigger) ? { trigger } : {}),
    input: keepKeys(scenario.input, fields),
    script: keepKeys(scenario.script, steps),
    outages: scenario.outages.filter(({ system }) => systems.has(system)),
    resolve: scenario.resolve.filter(({ step }) => steps.has(step)),
    ...(drawnAgain === undefined ? {} : { again: drawnAgain }),
    ...(drawnAbsences.length === 0 ? {} : { absences: drawnAbsences }),
  };
  const isWhole =
    kept.trigger === trigger &&
    Object.keys(kept.input).length === Object.keys(scenario.input).length &&
    Object.keys(kept.script).length === Object.keys(scenario.script).length &&
    kept.outages.length === scenario.outages.length &&
    kept.resolve.length === scenario.resolve.length &&
    drawnAgain === again &&
    drawnAbsences.length === (absences ?? []).length;
  return isWhole ? scenario : kept;
}

/** What came in by a start that is gone does not come any more. */
function keepStarts(
  again: SecondStart[],
  steps: ReadonlySet<string>,
  fields: ReadonlySet<string>,
): SecondStart[] {
  const kept = again
    .filter(({ trigger }) => trigger === undefined || steps.has(trigger))
    .map((start) => ({ ...start, input: keepKeys(start.input, fields) }));
  return sameJson(kept, again) ? again : kept;
}

function keepKeys<Value>(record: Record<string, Value>, known: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => known.has(key)));
}
