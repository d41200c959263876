import { sameJson } from '../../../kernel/json';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario, SecondStart } from '../../../model/scenario';

/** Takes out of a scenario what the drawing no longer has; the same scenario when nothing is gone. */
export function keepDrawn(scenario: Scenario, document: WorkflowDocument): Scenario {
  const steps = new Set(document.steps.map(({ id }) => id));
  const systems = new Set(document.systems.map(({ id }) => id));
  const fields = new Set(document.fields.map(({ id }) => id));
  const { trigger, again, ...rest } = scenario;
  const drawnAgain = again === undefined ? undefined : keepStarts(again, steps, fields);
  const kept: Scenario = {
    ...rest,
    ...(trigger !== undefined && steps.has(trigger) ? { trigger } : {}),
    input: keepKeys(scenario.input, fields),
    script: keepKeys(scenario.script, steps),
    outages: scenario.outages.filter(({ system }) => systems.has(system)),
    resolve: scenario.resolve.filter(({ step }) => steps.has(step)),
    ...(drawnAgain === undefined ? {} : { again: drawnAgain }),
  };
  const isWhole =
    kept.trigger === trigger &&
    Object.keys(kept.input).length === Object.keys(scenario.input).length &&
    Object.keys(kept.script).length === Object.keys(scenario.script).length &&
    kept.outages.length === scenario.outages.length &&
    kept.resolve.length === scenario.resolve.length &&
    drawnAgain === again;
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
