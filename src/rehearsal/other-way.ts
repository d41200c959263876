// «What if it had gone the other way?»: an either-or goes by facts, so a run goes the other way there when a fact was
// another. The fewest facts that lead there are changed where they come from: at the start, or in what a step left behind.
import type { GraphStep } from '../engine/graph';
import { holds } from '../facts/evaluate-condition';
import { isEmpty } from '../facts/field-value';
import { type Json, sameJson } from '../kernel/json';
import type { EntryOf, FieldValues, JournalEntry } from '../model/journal';
import type { Scenario, ScriptEntry } from '../model/scenario';
import { readsOf } from '../paths/field-reads';
import { type FieldRegions, findRegions } from '../paths/field-regions';
import { momentOf } from '../projections/moment';
import type { BranchedRun } from './branch-script';
import { scenarioOfRun } from './scenario-of-run';

/** Is a fact that is another than it was; undefined: never filled. */
export interface FactChange {
  readonly field: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/** Is one way to let an either-or go another way: the facts that are others, and the scenario in which they are. */
export interface OtherWay {
  readonly changes: readonly FactChange[];
  readonly scenario: Scenario;
}

/** More facts changed at once than the last of these is another day, and not the same one gone otherwise. */
const COUNTS = [1, 2, 3] as const;
/** So many of each count are worth trying. */
const MOST_WAYS = 6;

/** Lists the ways out of a step that a visit did not take; none for a visit that has not left. */
export function outcomesNotTaken(
  journal: readonly JournalEntry[],
  activation: number,
  outcomes: readonly string[],
): readonly string[] {
  const left = finishOf(journal, activation);
  return left === undefined ? [] : outcomes.filter((outcome) => !outcomesOf(left).includes(outcome));
}

/**
 * Finds how a visit of an either-or could have left by another outcome: the ways that change the fewest facts first, of
 * those the smallest change; none where no facts lead there. A fact can lead elsewhere before that: play it to know.
 */
export function otherWays(run: BranchedRun, activation: number, outcome: string): readonly OtherWay[] {
  const { document, graph, rehearsal } = run;
  const { journal, offsets } = rehearsal;
  const left = finishOf(journal, activation);
  const step = graph.steps.find(({ id }) => id === left?.data.step);
  if (left === undefined || step?.behaviour.does !== 'choose') return [];
  const { rules, mode } = step.behaviour;
  const past = journal.slice(0, left.seq - 1);
  const now = momentOf(past).fields;
  const types = new Map(graph.fields.map(({ id, type }) => [id, type]));
  const leadsThere = (values: FieldValues): boolean => {
    const facts = { valueOf: (id: string) => values[id], typeOf: (id: string) => types.get(id), offsets };
    const holding = rules.filter(({ when }) => holds(when, facts)).map(({ id }) => id);
    if (holding.length === 0) return outcome === 'otherwise';
    return mode === 'first' ? holding[0] === outcome : holding.includes(outcome);
  };

  const regions = findRegions(graph, document.fields);
  const possible = readsOf(step).flatMap((field): readonly FactSource[] => {
    const origin = originOf(past, field);
    const to = valuesFrom(origin, field, graph.steps, regions).filter((value) => !same(value, now[field]));
    return to.length === 0 ? [] : [{ field, origin, to }];
  });
  const sources = new Map(possible.map((source) => [source.field, source]));
  return COUNTS.flatMap((count) =>
    changesOf(possible, count, now)
      .filter((changes) => leadsThere(withChanges(now, changes)))
      .sort((one, other) => distanceOf(one) - distanceOf(other))
      .slice(0, MOST_WAYS)
      .flatMap((changes) => {
        const scenario = scenarioWith(run, changes, sources);
        return scenario === null ? [] : [{ changes, scenario }];
      }),
  );
}

/** Tells whether a run left a step by an outcome at the visit that is, among those of the step, the same as in another run. */
export function wentOtherWay(
  before: readonly JournalEntry[],
  activation: number,
  twin: readonly JournalEntry[],
  outcome: string,
): boolean {
  const left = finishOf(before, activation);
  if (left === undefined) return false;
  const isVisit = isFinishOf(left.data.step);
  const index = before.filter(isVisit).findIndex((entry) => entry.seq === left.seq);
  const other = twin.filter(isVisit)[index];
  return other !== undefined && outcomesOf(other).includes(outcome);
}

/** Is a fact that can be another: where it comes from, and what it can be. */
interface FactSource {
  readonly field: string;
  readonly origin: Origin;
  readonly to: readonly (Json | undefined)[];
}

/** Is where a fact was written last: at the start, or by the `nth` entry of a step's script that tells it, from 0. */
type Origin =
  | { readonly at: 'start' }
  | { readonly at: 'step'; readonly step: string; readonly nth: number; readonly key: TellingKey };

/** Is where an entry of a script tells facts: what work leaves behind, what an answer changes, what word brings. */
type TellingKey = 'done' | 'fields' | 'signal';

function originOf(past: readonly JournalEntry[], field: string): Origin {
  const told = past.flatMap((entry, index) => tellingOf(entry, past[index + 1], field));
  const last = told.at(-1);
  if (last === undefined) return { at: 'start' };
  const before = told.filter(({ step, key }) => step === last.step && key === last.key);
  return { at: 'step', ...last, nth: before.length - 1 };
}

function tellingOf(
  entry: JournalEntry,
  next: JournalEntry | undefined,
  field: string,
): readonly { readonly step: string; readonly key: TellingKey }[] {
  const tells = (values: FieldValues | undefined) => values !== undefined && Object.hasOwn(values, field);
  if (entry.type === 'step-finished' && tells(entry.data.output)) {
    return [{ step: entry.data.step, key: 'done' }];
  }
  if (entry.type === 'answered' && tells(entry.data.fields))
    return [{ step: entry.data.step, key: 'fields' }];
  if (entry.type === 'signal-received' && tells(entry.data.values) && next?.type === 'step-finished') {
    return [{ step: next.data.step, key: 'signal' }];
  }
  return [];
}

/** Lists what a fact can be, one value for all that the drawing treats alike. */
function valuesFrom(
  origin: Origin,
  field: string,
  steps: readonly GraphStep[],
  regions: FieldRegions,
): readonly (Json | undefined)[] {
  if (origin.at === 'start') return regions.atStart(field).map(({ value }) => value);
  const behaviour = steps.find(({ id }) => id === origin.step)?.behaviour;
  const product =
    behaviour?.does === 'work' ? behaviour.produces.find((made) => made.field === field) : undefined;
  return regions
    .asProduct(product ?? { field })
    .map(({ value }) => value)
    .filter((value) => value !== undefined);
}

/** Lists every way to change so many facts at once. */
function changesOf(
  [first, ...others]: readonly FactSource[],
  count: number,
  now: FieldValues,
): readonly (readonly FactChange[])[] {
  if (count === 0) return [[]];
  if (first === undefined) return [];
  const { field, to } = first;
  const rest = changesOf(others, count - 1, now);
  const withFirst = to.flatMap((value) =>
    rest.map((changes) => [{ field, from: now[field], to: value }, ...changes]),
  );
  return [...withFirst, ...changesOf(others, count, now)];
}

function withChanges(now: FieldValues, changes: readonly FactChange[]): FieldValues {
  const gone = new Set(changes.map(({ field }) => field));
  return Object.fromEntries([
    ...Object.entries(now).filter(([field]) => !gone.has(field)),
    ...changes.flatMap(({ field, to }) => (to === undefined ? [] : [[field, to] as const])),
  ]);
}

/** Numbers can be near each other; anything else is only another, and rather filled than not. */
function distanceOf(changes: readonly FactChange[]): number {
  return changes.reduce((sum, { from, to }) => {
    if (typeof from === 'number' && typeof to === 'number') return sum + Math.abs(to - from);
    return sum + (isEmpty(to) ? Number.MAX_SAFE_INTEGER : 0);
  }, 0);
}

/** Writes facts where they come from; null where that cannot be said in a scenario. A step that tells one is written out. */
function scenarioWith(
  { document, graph, rehearsal, scenario }: BranchedRun,
  changes: readonly FactChange[],
  sources: ReadonlyMap<string, FactSource>,
): Scenario | null {
  const asItWas = scenarioOfRun({ document, graph }, rehearsal.journal, scenario)?.script ?? {};
  const script = new Map(Object.entries(scenario.script));
  const written = new Map<string, readonly ScriptEntry[]>();
  const input = new Map(Object.entries(scenario.input));
  for (const { field, to } of changes) {
    const origin = sources.get(field)?.origin;
    if (origin?.at === 'step') {
      const { step, key, nth } = origin;
      const entries = written.get(step) ?? asItWas[step] ?? [];
      const entry = entries.filter((one) => Object.hasOwn(one[key] ?? {}, field))[nth];
      if (entry === undefined || to === undefined) return null;
      const changed = { ...entry, [key]: { ...entry[key], [field]: to } };
      written.set(step, entries.with(entries.indexOf(entry), changed));
    } else if (to === undefined) input.delete(field);
    else input.set(field, to);
  }
  for (const [step, entries] of written) script.set(step, [...entries]);
  return { ...scenario, input: Object.fromEntries(input), script: Object.fromEntries(script) };
}

function finishOf(
  journal: readonly JournalEntry[],
  activation: number,
): EntryOf<'step-finished'> | undefined {
  return journal.find(
    (entry): entry is EntryOf<'step-finished'> =>
      entry.type === 'step-finished' && entry.data.activation === activation,
  );
}

function isFinishOf(step: string) {
  return (entry: JournalEntry): entry is EntryOf<'step-finished'> =>
    entry.type === 'step-finished' && entry.data.step === step;
}

function outcomesOf({ data }: EntryOf<'step-finished'>): readonly string[] {
  return data.outcomes ?? [data.outcome];
}

function same(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameJson(one, other);
}
