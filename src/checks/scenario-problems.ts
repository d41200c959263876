// What is wrong with a scenario before it is played. A scenario is refused rather than played in part: a script
// entry that nothing uses, or an expectation about a step that does not exist, would be a check that looked at nothing.
// Who answers and what an answer says is not judged here: a stranger's answer, or one that is not offered, is refused
// by the run itself and stands in its journal, which may be the very thing that the scenario shows.

import type { Graph, GraphStep } from '../engine/graph';
import { fits, isEmpty } from '../facts/field-value';
import { parseDuration } from '../kernel/duration';
import { parseInstant } from '../kernel/instant';
import type { Json } from '../kernel/json';
import type { Field, WorkflowDocument } from '../model/document';
import { FAILURE_KINDS } from '../model/journal';
import type { Scenario, ScriptEntry } from '../model/scenario';
import type { Behaviour } from '../step-kit/behaviour';

export type ScenarioProblemCode =
  | 'no-trigger'
  | 'not-a-trigger'
  | 'malformed-instant'
  | 'malformed-duration'
  | 'unknown-time-zone'
  | 'unknown-step'
  | 'unknown-field'
  | 'unknown-system'
  | 'unknown-outcome'
  | 'unknown-failure-kind'
  | 'required-field-empty'
  | 'value-does-not-fit'
  | 'step-takes-no-script'
  | 'entry-does-not-fit'
  | 'entry-says-too-much';

/** Is one reason why a scenario cannot be played: a code with data, and where (`script.st_charge[1].takes`). */
export interface ScenarioProblem {
  readonly code: ScenarioProblemCode;
  readonly place: string;
  readonly step?: string;
  /** The id, text or value in question. */
  readonly detail?: string;
}

/** Lists why a scenario cannot be played on a drawing; nothing when it can. */
export function findScenarioProblems(
  document: WorkflowDocument,
  graph: Graph,
  scenario: Scenario,
): readonly ScenarioProblem[] {
  const steps = new Map(graph.steps.map((step) => [step.id, step]));
  return [
    ...triggerProblems(graph, scenario),
    ...timeProblems(scenario),
    ...valueProblems(document, scenario.input, 'input', document.fields),
    ...Object.entries(scenario.script).flatMap(([id, entries]) => scriptProblems(id, entries, steps.get(id))),
    ...outageProblems(document, scenario),
    ...resolveProblems(scenario, steps),
    ...secondStartProblems(document, graph, scenario),
    ...expectProblems(document, scenario, steps),
  ];
}

type Steps = ReadonlyMap<string, GraphStep>;

function triggerProblems(graph: Graph, scenario: Scenario): readonly ScenarioProblem[] {
  const triggers = graph.steps.filter((step) => step.behaviour.does === 'begin');
  if (triggers.length === 0) return [{ code: 'no-trigger', place: 'trigger' }];
  return noTriggerProblems(graph, scenario.trigger, 'trigger');
}

function noTriggerProblems(
  graph: Graph,
  trigger: string | undefined,
  place: string,
): readonly ScenarioProblem[] {
  const isOne = graph.steps.some(({ id, behaviour }) => id === trigger && behaviour.does === 'begin');
  return trigger === undefined || isOne ? [] : [{ code: 'not-a-trigger', place, detail: trigger }];
}

function timeProblems(scenario: Scenario): readonly ScenarioProblem[] {
  const { startAt } = scenario;
  const start: readonly ScenarioProblem[] =
    startAt === undefined || parseInstant(startAt) !== null
      ? []
      : [{ code: 'malformed-instant', place: 'startAt', detail: startAt }];
  return [
    ...start,
    ...durationProblems(scenario.until, 'until'),
    ...durationProblems(scenario.expect.within, 'expect.within'),
  ];
}

/** Judges what a run begins with: what is not there, and whether each of these fields may have its value. */
function valueProblems(
  document: WorkflowDocument,
  values: Scenario['input'],
  place: string,
  fields: readonly Field[],
): readonly ScenarioProblem[] {
  return [
    ...strangerProblems(document, values, place),
    ...fields.flatMap((field) => {
      const code = fieldProblem(field, Object.hasOwn(values, field.id) ? values[field.id] : undefined);
      return code === null ? [] : [{ code, place: `${place}.${field.id}`, detail: field.id }];
    }),
  ];
}

function strangerProblems(
  document: WorkflowDocument,
  values: Scenario['input'],
  place: string,
): readonly ScenarioProblem[] {
  const known = new Set(document.fields.map((field) => field.id));
  return Object.keys(values)
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'unknown-field', place: `${place}.${id}`, detail: id }));
}

/** What is not said of a second start is as with the first, which is judged by itself. */
function secondStartProblems(
  document: WorkflowDocument,
  graph: Graph,
  { again = [] }: Scenario,
): readonly ScenarioProblem[] {
  return again.flatMap(({ trigger, after, input }, index) => {
    const place = `again[${String(index)}]`;
    const said = document.fields.filter(({ id }) => Object.hasOwn(input, id));
    return [
      ...noTriggerProblems(graph, trigger, `${place}.trigger`),
      ...durationProblems(after, `${place}.after`),
      ...valueProblems(document, input, `${place}.input`, said),
    ];
  });
}

/** A run does not start with a required field empty, nor with a value that is not of its field's type. */
function fieldProblem(field: Field, given: Json | undefined): ScenarioProblemCode | null {
  const isLeftOut = given === undefined && field.required;
  // Without a sample it takes a plain value of its type; only a choice between nothing has none.
  if (isLeftOut && field.sample === undefined) {
    return field.type === 'choice' && field.options.length === 0 ? 'required-field-empty' : null;
  }
  const value = isLeftOut ? field.sample : given;
  if (isEmpty(value)) return field.required ? 'required-field-empty' : null;
  return fits(value, field) ? null : 'value-does-not-fit';
}

function scriptProblems(
  id: string,
  entries: readonly ScriptEntry[],
  step: GraphStep | undefined,
): readonly ScenarioProblem[] {
  const place = `script.${id}`;
  if (step === undefined) return [{ code: 'unknown-step', place, detail: id }];
  const does = scriptedDoing(step.behaviour);
  if (does === null) return [{ code: 'step-takes-no-script', place, step: id }];
  return entries.flatMap((entry, index) => entryProblems(id, entry, does, `${place}[${String(index)}]`));
}

/** What the world outside does at a step, if it does anything: work, answer, or send word. */
function scriptedDoing(behaviour: Behaviour): keyof typeof FITS | null {
  if (behaviour.does === 'work' || behaviour.does === 'undo') return 'work';
  if (behaviour.does === 'ask') return 'ask';
  return behaviour.does === 'wait' && 'signal' in behaviour ? 'word' : null;
}

const SAYS = ['fail', 'done', 'hang', 'answer', 'silent', 'signal'] as const;

/** `hang` and `silent` both say that nothing comes, so either is taken at both; an entry that only says when is the ordinary thing, then. */
const FITS = {
  work: ['fail', 'done', 'hang', 'silent'],
  ask: ['answer', 'hang', 'silent'],
  word: ['signal', 'hang', 'silent'],
} as const satisfies Record<string, readonly (typeof SAYS)[number][]>;

function entryProblems(
  step: string,
  entry: ScriptEntry,
  does: keyof typeof FITS,
  place: string,
): readonly ScenarioProblem[] {
  const said = SAYS.filter((key) => entry[key] !== undefined);
  const fitting: readonly string[] = FITS[does];
  const misfit = said.find((key) => !fitting.includes(key));
  const kinds: readonly string[] = FAILURE_KINDS;
  return [
    ...(said.length > 1
      ? [{ code: 'entry-says-too-much', place, step, detail: said.join(', ') } as const]
      : []),
    ...(misfit === undefined ? [] : [{ code: 'entry-does-not-fit', place, step, detail: misfit } as const]),
    ...(entry.late === undefined || does === 'ask'
      ? []
      : [{ code: 'entry-does-not-fit', place, step, detail: 'late' } as const]),
    ...(entry.fail === undefined || kinds.includes(entry.fail)
      ? []
      : [{ code: 'unknown-failure-kind', place: `${place}.fail`, step, detail: entry.fail } as const]),
    ...durationProblems(entry.takes, `${place}.takes`),
    ...durationProblems(entry.after, `${place}.after`),
  ];
}

function outageProblems(document: WorkflowDocument, scenario: Scenario): readonly ScenarioProblem[] {
  const known = new Set(document.systems.map((system) => system.id));
  return scenario.outages.flatMap((outage, index) => {
    const place = `outages[${String(index)}]`;
    return [
      ...(known.has(outage.system)
        ? []
        : [{ code: 'unknown-system', place: `${place}.system`, detail: outage.system } as const]),
      ...durationProblems(outage.from, `${place}.from`),
      ...durationProblems(outage.for, `${place}.for`),
    ];
  });
}

function resolveProblems(scenario: Scenario, steps: Steps): readonly ScenarioProblem[] {
  return scenario.resolve.flatMap((plan, index) => {
    const place = `resolve[${String(index)}]`;
    const step = steps.get(plan.step);
    if (step === undefined)
      return [{ code: 'unknown-step', place: `${place}.step`, detail: plan.step } as const];
    const { outcome } = plan;
    return [
      ...(outcome === undefined || step.outcomes.includes(outcome)
        ? []
        : [{ code: 'unknown-outcome', place: `${place}.outcome`, step: step.id, detail: outcome } as const]),
      ...durationProblems(plan.after, `${place}.after`),
    ];
  });
}

function expectProblems(
  document: WorkflowDocument,
  scenario: Scenario,
  steps: Steps,
): readonly ScenarioProblem[] {
  const { ends = [], passes = [], avoids = [], order = [], fields = {} } = scenario.expect;
  const named = [
    ...ends.map((id, index) => ({ id, place: `ends[${String(index)}]` })),
    ...passes.map((id, index) => ({ id, place: `passes[${String(index)}]` })),
    ...avoids.map((id, index) => ({ id, place: `avoids[${String(index)}]` })),
    ...order.flatMap((pair, index) => pair.map((id) => ({ id, place: `order[${String(index)}]` }))),
  ];
  return [
    ...named
      .filter(({ id }) => !steps.has(id))
      .map(({ id, place }) => ({ code: 'unknown-step', place: `expect.${place}`, detail: id }) as const),
    ...strangerProblems(document, fields, 'expect.fields'),
  ];
}

function durationProblems(text: string | undefined, place: string): readonly ScenarioProblem[] {
  if (text === undefined || parseDuration(text) !== null) return [];
  return [{ code: 'malformed-duration', place, detail: text }];
}
