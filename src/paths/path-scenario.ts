// A scenario for a path: what has to happen for a rehearsal to end as the path did. Every attempt, question and wait
// on the path gets its own entry, so that nothing is left to what usually happens.

import type { Graph, GraphStep } from '../engine/graph';
import { beginAsking, decide, mayStillAnswer, type People } from '../engine/run/behaviours/decision';
import { formatDuration } from '../kernel/duration';
import { formatInstant, parseInstant } from '../kernel/instant';
import { present } from '../kernel/invariant';
import type { Json } from '../kernel/json';
import type { Scenario, ScriptEntry } from '../model/scenario';
import { dateWaitedFor } from './date-wait';
import type { Drawing } from './drawing';
import type { Ending } from './ending';
import { LONG_AGO } from './field-regions';
import { START_AT } from './scenario-start';
import { type AtLeast, timesOf } from './schedule';
import type { Place } from './search';
import { outputOf } from './take-move';

const DAY_MS = 86_400_000;
/** A scenario without an end of its own is played for a year. */
const LONG_MS = 360 * DAY_MS;

/** Lists the places of a path, from its start. */
export function pathTo(end: Place): readonly Place[] {
  const path: Place[] = [];
  for (let place: Place | null = end; place !== null; place = place.before) path.push(place);
  return path.reverse();
}

/** Makes the scenario of a path; `ending` is how it ends there, if it does, `besides` what its times have to fit as well. */
export function toScenario(
  drawing: Drawing,
  path: readonly Place[],
  name: { readonly id: string; readonly name: string },
  ending: Ending | undefined,
  besides: readonly AtLeast[] = [],
): Scenario {
  const times = timesOf(drawing, path, besides);
  const values = valuesOn(drawing, path, times);
  const [first] = path;
  const elapsedMs = times.at(-1) ?? 0;
  const hasDates = drawing.graph.fields.some(
    ({ id, type }) => type === 'date' && drawing.regions.fields.includes(id),
  );
  return {
    ...name,
    trigger: present(first, 'start').trigger,
    ...(hasDates ? { startAt: START_AT } : {}),
    input: inputOf(drawing, values),
    script: scriptOf(drawing, path, times, values),
    outages: [],
    resolve: [],
    until: untilOf(ending, elapsedMs),
    expect: expectationOf(drawing, ending),
  };
}

/** What needs a person is looked at when it happens: what else would go on by itself comes later. */
function untilOf(ending: Ending | undefined, elapsedMs: number): string {
  const isOver = ending?.kind === 'finished' || ending?.kind === 'waits-forever';
  if (!isOver) return formatDuration(elapsedMs);
  return elapsedMs > LONG_MS ? formatDuration(elapsedMs + DAY_MS) : 'P365D';
}

function expectationOf({ graph, numberOf }: Drawing, ending: Ending | undefined): Scenario['expect'] {
  switch (ending?.kind) {
    case undefined:
      return {};
    case 'finished':
      return ending.ends.length === 0
        ? { status: 'finished', result: ending.result }
        : { status: 'finished', result: ending.result, ends: [...ending.ends] };
    case 'waits-forever': {
      const { behaviour } = graph.steps[numberOf.get(ending.step) ?? -1] ?? {};
      // Work that never comes back is still at work, as far as anybody knows.
      return { status: behaviour?.does === 'work' || behaviour?.does === 'undo' ? 'running' : 'waiting' };
    }
    default:
      return { status: 'needs-attention' };
  }
}

/** Chooses a value for everything that was written on a path, by where it came from. */
type Values = ReadonlyMap<string, Json | undefined>;

function valuesOn(drawing: Drawing, path: readonly Place[], times: readonly number[]): Values {
  const values = new Map<string, Json | undefined>();
  for (const place of [...path].reverse()) {
    for (const { origin, regions } of place.knowledge.values()) {
      if (!values.has(origin)) values.set(origin, regions[0]?.value);
    }
  }
  for (const [index, place] of path.entries()) {
    const date = place.move?.do === 'timer' ? originOfDate(drawing, path[index - 1], place.move) : null;
    const startMs = parseInstant(START_AT)?.atMs ?? 0;
    if (date !== null) values.set(date, formatInstant(startMs + (times[index] ?? 0), 0));
    for (const over of datesOver(drawing, place)) values.set(over, LONG_AGO);
  }
  return values;
}

/** Finds the dates that were over when somebody began to wait for them, by where they came from. */
function datesOver(drawing: Drawing, { journal, knowledge }: Place): readonly string[] {
  return journal.flatMap((entry) => {
    if (entry.type !== 'step-started') return [];
    const { activation, step } = entry.data;
    const field = dateWaitedFor(drawing.graph.steps[drawing.numberOf.get(step) ?? -1]);
    if (field === null) return [];
    const isLeft = journal.some(
      (other) => other.type === 'step-finished' && other.data.activation === activation,
    );
    if (!isLeft) return [];
    return knowledge.get(field)?.origin ?? [];
  });
}

function originOfDate(
  drawing: Drawing,
  before: Place | undefined,
  move: { readonly activation: number; readonly timer: number },
): string | null {
  const timer = before?.state.timers.find((set) => set.timer === move.timer);
  const step = before?.state.activations.find(({ activation }) => activation === move.activation)?.step ?? -1;
  const field = timer?.purpose === 'wait' ? dateWaitedFor(drawing.graph.steps[step]) : null;
  return field === null ? null : (before?.knowledge.get(field)?.origin ?? null);
}

function inputOf(drawing: Drawing, values: Values): Record<string, Json> {
  const input: Record<string, Json> = {};
  for (const field of drawing.regions.fields) {
    const value = values.get(`start ${field}`);
    if (value !== undefined) input[field] = value;
  }
  return input;
}

function scriptOf(
  drawing: Drawing,
  path: readonly Place[],
  times: readonly number[],
  values: Values,
): Record<string, ScriptEntry[]> {
  const script: Record<string, ScriptEntry[]> = {};
  const asked = new Set<number>();
  const add = (step: string, ...entries: readonly ScriptEntry[]) => {
    (script[step] ??= []).push(...entries);
  };
  for (const [index, { journal }] of path.entries()) {
    const afterOf = (later: number) => formatDuration((times[later] ?? 0) - (times[index] ?? 0));
    for (const entry of journal) {
      if (entry.type === 'attempt-started') {
        const { activation, attempt, step } = entry.data;
        add(step, attemptEntry(drawing, path, values, { activation, attempt }, afterOf));
      }
      if (entry.type === 'asked' && !asked.has(entry.data.activation)) {
        asked.add(entry.data.activation);
        add(entry.data.step, ...answerEntries(drawing, path, values, entry.data, afterOf));
      }
      if (entry.type === 'step-started' && entry.data.awaits !== undefined) {
        const { activation, step } = entry.data;
        const later = path.findIndex(({ move }) => move?.do === 'signal' && move.activation === activation);
        add(step, later === -1 ? { silent: true } : { signal: {}, after: afterOf(later) });
      }
    }
  }
  return script;
}

function attemptEntry(
  drawing: Drawing,
  path: readonly Place[],
  values: Values,
  about: { readonly activation: number; readonly attempt: number },
  afterOf: (later: number) => string,
): ScriptEntry {
  const later = path.findIndex(
    ({ move }) =>
      (move?.do === 'finish' || move?.do === 'fail') &&
      move.activation === about.activation &&
      move.attempt === about.attempt,
  );
  const move = path[later]?.move;
  const takes = afterOf(later);
  if (move?.do === 'fail') return { fail: move.kind, takes };
  const before = path[later - 1];
  if (move?.do !== 'finish' || before === undefined) return { hang: true };
  const { confidence, ...done } = outputOf(
    drawing,
    before.state,
    move.activation,
    writtenAt(drawing, values, later),
    move.confidence,
  );
  return typeof confidence === 'number' ? { done, confidence, takes } : { done, takes };
}

function answerEntries(
  drawing: Drawing,
  path: readonly Place[],
  values: Values,
  about: { readonly activation: number; readonly step: string },
  afterOf: (later: number) => string,
): readonly ScriptEntry[] {
  const step = present(drawing.graph.steps[drawing.numberOf.get(about.step) ?? -1], 'step');
  const entries = path.flatMap(({ move }, later): readonly ScriptEntry[] => {
    if (move?.do !== 'answer' || move.activation !== about.activation) return [];
    const written = writtenAt(drawing, values, later);
    const fields = Object.fromEntries(move.edits.map((field) => [field, written[field] ?? null]));
    return [
      {
        answer: move.answer,
        by: move.by,
        after: afterOf(later),
        ...(needsReason(step, move.answer) ? { reason: 'sample' } : {}),
        ...(move.edits.length === 0 ? {} : { fields }),
      },
    ];
  });
  return isForeseen(drawing.graph, step, entries) ? entries : [...entries, { silent: true }];
}

/** Finds out, as a rehearsal does, whether the entries end the visit; else a silence has to keep it from the next one's. */
function isForeseen(graph: Graph, { behaviour }: GraphStep, entries: readonly ScriptEntry[]): boolean {
  if (behaviour.does !== 'ask') return false;
  const people: People = {
    of: (role) => graph.roles.find(({ id }) => id === role)?.people ?? [],
    ruledOut: new Set(),
  };
  let asking = beginAsking(behaviour.rule, behaviour.approvers);
  for (const { answer = '', by = '' } of entries) {
    const mayAnswer = asking.roles.flatMap(people.of).includes(by) && mayStillAnswer(asking, by);
    if (!mayAnswer) continue;
    const next = decide(people, behaviour.rule, asking, { by, answer });
    if ('outcome' in next) return true;
    asking = next.asking;
  }
  return false;
}

function needsReason({ behaviour }: GraphStep, answer: string): boolean {
  return behaviour.does === 'ask' && behaviour.reasonFor.includes(answer);
}

/** The values that the move at a place of the path left in the fields that make a difference. */
function writtenAt(drawing: Drawing, values: Values, index: number): Record<string, Json> {
  const written: Record<string, Json> = {};
  for (const field of drawing.regions.fields) {
    const value = values.get(`${String(index)} ${field}`);
    if (value !== undefined) written[field] = value;
  }
  return written;
}
