// What a field can be, as far as a drawing can tell: two values that every comparison, every need and every wait
// treats alike are one region, and one of them stands for it. All comparisons are between one field and fixed values,
// so the regions of a field do not depend on other fields, and «over 500» and «under 100» are never both true.

import type { Graph, GraphField } from '../engine/graph';
import { type Clause, type Condition, clausesOf } from '../facts/condition';
import { holds } from '../facts/evaluate-condition';
import { fits, isEmpty } from '../facts/field-value';
import { groupBy } from '../kernel/group-by';
import { formatInstant, parseInstant } from '../kernel/instant';
import { isList, type Json } from '../kernel/json';
import type { Field } from '../model/document';
import type { Product } from '../step-kit/behaviour';
import { allClauses, clausesAt, readsOf } from './field-reads';
import { START_AT } from './scenario-start';

/** Is one region of a field with a value in it; undefined stands for a field that was never filled. */
export interface Region {
  readonly key: string;
  readonly value: Json | undefined;
}

/** Knows the regions of the fields that a drawing looks at. */
export interface FieldRegions {
  /** The fields that make a difference, in document order. */
  readonly fields: readonly string[];
  /** What a run may begin with. */
  readonly atStart: (field: string) => readonly Region[];
  /** What work may leave in a field. */
  readonly asProduct: (product: Product) => readonly Region[];
  /** Writes the item of a for-each, which stands in a field of its own: equal texts make no difference. */
  readonly asItem: (field: string, item: Json) => string;
  /** Sorts regions of a field into those that a step treats alike. */
  readonly toldApartBy: (
    step: number,
    field: string,
    regions: readonly Region[],
  ) => readonly (readonly Region[])[];
}

const DAY_MS = 86_400_000;
/** How many items a list is tried with. */
const MOST_ITEMS = 2;
/** Dates that are over, and dates to come, whenever a run begins. */
export const LONG_AGO = '2001-01-01T00:00:00Z';
const LONG_FROM_NOW = '2199-01-01T00:00:00Z';

/** Is the region of a field that was never filled. */
export const UNFILLED: Region = { key: 'empty', value: undefined };

/**
 * Finds the regions of every field that a graph, or a condition besides, looks at; `drawn` are the document's fields,
 * with their samples.
 */
export function findRegions(
  graph: Graph,
  drawn: readonly Field[],
  besides: Condition | null = null,
): FieldRegions {
  const added = besides === null ? [] : clausesOf(besides);
  const clauses = [...allClauses(graph), ...added];
  const read = new Set([...graph.steps.flatMap(readsOf), ...added.map(({ field }) => field)]);
  const eachOf = new Map(
    graph.steps.flatMap(({ behaviour }) =>
      behaviour.does === 'contain' && behaviour.each !== null
        ? [[behaviour.each.items, behaviour.each.as] as const]
        : [],
    ),
  );
  const awaited = new Set(
    graph.steps.flatMap(({ behaviour }) =>
      behaviour.does === 'wait' && 'untilField' in behaviour ? [behaviour.untilField] : [],
    ),
  );
  const matched = new Set(
    graph.steps.flatMap(({ behaviour }) =>
      behaviour.does === 'wait' && 'signal' in behaviour && behaviour.matchField !== null
        ? [behaviour.matchField]
        : [],
    ),
  );
  const byId = new Map(graph.fields.map((field) => [field.id, field]));
  const sampleOf = (id: string) => drawn.find((field) => field.id === id)?.sample;

  const clausesOn = ({ id }: Pick<GraphField, 'id'>) => clauses.filter((clause) => clause.field === id);
  const keyOf = (field: GraphField, own: readonly Clause[], value: Json | undefined): string => {
    if (isEmpty(value)) return UNFILLED.key;
    const truths = truthsOf(field, own, value);
    const items = eachOf.has(field.id) && isList(value) ? `:${JSON.stringify(value)}` : '';
    // Dates are written so that their texts are in the order of time.
    const isOver = awaited.has(field.id) && typeof value === 'string' && value < START_AT ? ':over' : '';
    return `${truths}${items}${isOver}`;
  };
  const regionsFor = (field: GraphField, values: readonly (Json | undefined)[]): readonly Region[] => {
    const own = clausesOn(field);
    const found = new Map<string, Region>();
    for (const value of values) {
      const key = keyOf(field, own, value);
      if (!found.has(key)) found.set(key, { key, value });
    }
    return [...found.values()];
  };
  const valuesOf = (field: GraphField): readonly Json[] => {
    const own = clausesOn(field);
    const constants = own.flatMap(({ value }) =>
      value === undefined ? [] : isList(value) ? value : [value],
    );
    const item = byId.get(eachOf.get(field.id) ?? '');
    const items =
      item === undefined ? null : regionsFor(item, valuesOf(item)).map(({ value }) => value ?? null);
    const given = sampleOf(field.id);
    const few = items !== null && isList(given) ? given.slice(0, MOST_ITEMS) : given;
    // A longer list says no more than one with two items, unless a comparison tells them apart.
    const sample = truthsOf(field, own, few) === truthsOf(field, own, given) ? few : given;
    return [...(sample === undefined ? [] : [sample]), ...candidates(field, constants, items)].filter(
      (value) => fits(value, field) && !isEmpty(value),
    );
  };

  const known = new Map<string, string>();
  const seenBy = (step: number, id: string, { key, value }: Region): string => {
    const name = `${String(step)} ${id} ${key}`;
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const does = graph.steps[step]?.behaviour.does;
    const field = byId.get(id);
    const isNeeded = graph.steps[step]?.needs.includes(id) === true;
    const own = does === 'choose' ? clausesAt(graph, step).filter((clause) => clause.field === id) : [];
    const facts = { valueOf: () => value, typeOf: () => field?.type, offsets: [] };
    const truths = own.map((clause) => (holds(clause, facts) ? '1' : '0')).join('');
    // What waits for a date, for a match or for items looks at more than whether something is there.
    const isPlain = does !== 'wait' && does !== 'contain';
    const said = isPlain ? `${truths}${isNeeded && isEmpty(value) ? ' empty' : ''}` : key;
    known.set(name, said);
    return said;
  };

  return {
    toldApartBy: (step, id, regions) => [...groupBy(regions, (region) => seenBy(step, id, region)).values()],
    asItem: (id, item) => {
      const field = byId.get(id);
      // Word that comes is the very value.
      return field === undefined || matched.has(id)
        ? JSON.stringify(item)
        : keyOf(field, clausesOn(field), item);
    },
    fields: graph.fields.map(({ id }) => id).filter((id) => read.has(id)),
    atStart: (id) => {
      const field = byId.get(id);
      if (field === undefined) return [UNFILLED];
      const filled = regionsFor(field, valuesOf(field));
      return field.required && filled.length > 0 ? filled : [...filled, UNFILLED];
    },
    asProduct: ({ field: id, allowed }) => {
      const field = byId.get(id);
      if (field === undefined) return [UNFILLED];
      const values = allowed?.filter((value) => fits(value, field) && !isEmpty(value));
      return regionsFor(field, values ?? valuesOf(field));
    },
  };
}

function truthsOf(field: GraphField, clauses: readonly Clause[], value: Json | undefined): string {
  const facts = { valueOf: () => value, typeOf: () => field.type, offsets: [] };
  return clauses.map((clause) => (holds(clause, facts) ? '1' : '0')).join('');
}

/** Lists values of a type such that every region that the constants make has one of them. */
function candidates(
  { type, options }: GraphField,
  constants: readonly Json[],
  items: readonly Json[] | null,
): readonly Json[] {
  switch (type) {
    case 'yesno':
      return [true, false];
    case 'choice':
      return options;
    case 'number':
    case 'money':
      return numbersAround(constants.filter((value) => typeof value === 'number'));
    case 'date':
      return [LONG_FROM_NOW, LONG_AGO, ...datesAround(constants)];
    case 'text':
      return textsAround(constants.filter((value) => typeof value === 'string'));
    case 'list':
      return items === null
        ? listsOf(constants)
        : [
            ...items.map((item) => [item]),
            items.length > 1 ? items.slice(0, MOST_ITEMS) : [...items, ...items],
            [],
          ];
  }
}

function numbersAround(constants: readonly number[]): readonly number[] {
  const sorted = [...new Set(constants)].sort((left, right) => left - right);
  const [lowest = 0] = sorted;
  const highest = sorted.at(-1) ?? 0;
  const between = sorted.slice(1).map((value, index) => (value + (sorted[index] ?? value)) / 2);
  // Whole numbers first where there are some: they read better in a scenario.
  const whole = sorted.slice(0, -1).map((value) => Math.floor(value) + 1);
  return [highest + 1, ...sorted, ...whole, ...between, lowest - 1];
}

function datesAround(constants: readonly Json[]): readonly Json[] {
  return constants.flatMap((value) => {
    if (typeof value !== 'string') return [];
    const atMs = parseInstant(value.includes('T') ? value : `${value}T00:00Z`)?.atMs;
    if (atMs === undefined) return [value];
    // Two days, so that no time zone moves it to the other side.
    return [value, formatInstant(atMs - 2 * DAY_MS, 0), formatInstant(atMs + 2 * DAY_MS, 0)];
  });
}

function textsAround(constants: readonly string[]): readonly string[] {
  const pairs = constants.flatMap((first) => constants.map((second) => `${first} ${second}`));
  const after = constants.map((value) => `${value} more`);
  return ['sample', ...constants, ...pairs, ...after, constants.join(' '), '~', '!'];
}

function listsOf(constants: readonly Json[]): readonly Json[] {
  const pairs = constants.flatMap((first) => constants.map((second) => [first, second]));
  return [['sample'], ...constants.map((value) => [value]), ...pairs, [...constants], []];
}
