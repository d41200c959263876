// What the rules of an either-or make of every kind of value. Between two numbers that rules name nothing changes, so a
// few values stand for all: each number named, one between every two, one below, one above, and nothing filled in. The
// engine's own evaluator judges them: a table of its own would drift from what a run does.
import { type Clause, type Condition, clausesOf } from '../../facts/condition';
import { holds } from '../../facts/evaluate-condition';
import { toMoment } from '../../facts/field-value';
import { formatInstant } from '../../kernel/instant';
import { isList, type Json } from '../../kernel/json';
import type { Field } from '../../model/document';
import type { Rule } from '../../step-kit/behaviour';

/** Is one kind of value for every field that the rules look at; `null` is a field that is not filled in. */
export interface RuleRow {
  readonly values: Readonly<Record<string, Json>>;
  /** For each rule in order, whether it holds. */
  readonly holds: readonly boolean[];
  /** Some rule names one of its values; else they lie between such, or beyond. */
  readonly isNamed: boolean;
}

/** Is what rules make of all values; a field that is ordered stands in its order, what is not filled in last. */
export interface RuleTable {
  readonly fields: readonly Field[];
  readonly rows: readonly RuleRow[];
}

/** More kinds of values than these are not looked at: nothing is said about such rules. */
const MOST_ROWS = 1_500;

/** Lays out what rules make of every kind of value; null where there are too many, or where texts are taken apart. */
export function layOutRules(rules: readonly Rule[], fields: readonly Field[]): RuleTable | null {
  const clauses = rules.flatMap(({ when }) => clausesOf(when));
  const asked = fields.filter(({ id }) => clauses.some(({ field }) => field === id));
  const kinds = asked.map((field) =>
    kindsOf(
      field,
      clauses.filter((clause) => clause.field === field.id),
    ),
  );
  if (kinds.some((values) => values === null)) return null;
  const lists = kinds.flatMap((values) => (values === null ? [] : [values]));
  if (lists.reduce((product, values) => product * values.length, 1) > MOST_ROWS) return null;
  const named = new Set(clauses.flatMap(namedIn));
  const typeOf = new Map(fields.map(({ id, type }) => [id, type]));
  const combine = lists.reduce<readonly (readonly Json[])[]>(
    (combined, values) => combined.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  const rows = combine.map((row): RuleRow => {
    const values = Object.fromEntries(asked.map(({ id }, index) => [id, row[index] ?? null]));
    const judge = (when: Condition) =>
      holds(when, {
        valueOf: (field) => values[field] ?? undefined,
        typeOf: (field) => typeOf.get(field),
        offsets: [],
      });
    const isNamed = row.some((value) => named.has(value));
    return { values, isNamed, holds: rules.map(({ when }) => judge(when)) };
  });
  return { fields: asked, rows };
}

/** The values that stand for all of a field, in order; null where a few cannot. */
function kindsOf(field: Field, clauses: readonly Clause[]): readonly Json[] | null {
  const missing = field.required ? [] : [null];
  const named = clauses.flatMap(namedIn);
  switch (field.type) {
    case 'yesno':
      return [true, false, ...missing];
    case 'choice':
      return [...field.options, ...missing];
    case 'number':
    case 'money':
      return [...around(named.filter((value) => typeof value === 'number')), ...missing];
    case 'date':
      return [...aroundDates(named), ...missing];
    case 'text': {
      if (clauses.some(({ is }) => is === 'contains' || is === 'starts-with')) return null;
      return [...new Set([...named, 'something else']), ...missing];
    }
    case 'list':
      return null;
  }
}

function namedIn({ value }: Clause): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function around(numbers: readonly number[]): readonly number[] {
  const sorted = [...new Set(numbers)].sort((left, right) => left - right);
  const [least = 0] = sorted;
  const between = sorted.flatMap((number, index) => {
    const next = sorted[index + 1];
    return [number, next === undefined ? number + 1 : (number + next) / 2];
  });
  return [least - 1, ...between];
}

/** Dates without a time are days of the workflow's zone; here only their order counts. */
function aroundDates(named: readonly Json[]): readonly string[] {
  const textOf = new Map(
    named.flatMap((value) => {
      const atMs = toMoment(value, []);
      return atMs === null ? [] : [[atMs, typeof value === 'string' ? value : ''] as const];
    }),
  );
  return around([...textOf.keys()]).map((atMs) => textOf.get(atMs) ?? formatInstant(Math.round(atMs), 0));
}
