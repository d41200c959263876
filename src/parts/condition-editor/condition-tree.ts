// A condition as an owner edits it: groups that hold when all, any, none or not all of their lines do.
import { type Clause, type Comparison, type Condition, takesNoValue } from '../../facts/condition';
import { FIELD_TYPES, type FieldType } from '../../facts/field-value';
import { isList, type Json } from '../../kernel/json';
import type { Field } from '../../model/document';

/** Is how the lines of a group count. */
export type GroupMode = 'all' | 'any' | 'none' | 'not-all';

export interface ConditionGroup {
  readonly mode: GroupMode;
  readonly parts: readonly ConditionPart[];
}

export type ConditionPart = Clause | ConditionGroup;

/** Reads a condition as a group; a single comparison is a group of one. */
export function toGroup(condition: Condition): ConditionGroup {
  if ('field' in condition) return { mode: 'all', parts: [condition] };
  if ('all' in condition) return { mode: 'all', parts: condition.all.map(toPart) };
  if ('any' in condition) return { mode: 'any', parts: condition.any.map(toPart) };
  const inner = condition.not;
  if ('field' in inner) return { mode: 'none', parts: [inner] };
  if ('any' in inner) return { mode: 'none', parts: inner.any.map(toPart) };
  if ('all' in inner) return { mode: 'not-all', parts: inner.all.map(toPart) };
  return { mode: 'none', parts: [toPart(inner)] };
}

function toPart(condition: Condition): ConditionPart {
  return 'field' in condition ? condition : toGroup(condition);
}

/** Writes a group as a condition, in the plainest form: one comparison stands alone. */
export function toCondition({ mode, parts }: ConditionGroup): Condition {
  const inner = parts.map((part) => ('field' in part ? part : toCondition(part)));
  const [only] = inner;
  if (inner.length === 1 && only !== undefined) {
    return mode === 'all' || mode === 'any' ? only : { not: only };
  }
  switch (mode) {
    case 'all':
      return { all: inner };
    case 'any':
      return { any: inner };
    case 'none':
      return { not: { any: inner } };
    case 'not-all':
      return { not: { all: inner } };
  }
}

const COMMON: readonly Comparison[] = ['filled', 'empty'];
const ORDERED: readonly Comparison[] = [
  'more',
  'at-least',
  'less',
  'at-most',
  'equals',
  'not-equals',
  'between',
];

const comparisons: Readonly<Record<FieldType, readonly Comparison[]>> = {
  text: ['equals', 'not-equals', 'contains', 'starts-with', 'one-of', ...COMMON],
  number: [...ORDERED, ...COMMON],
  money: [...ORDERED, ...COMMON],
  yesno: ['yes', 'no', ...COMMON],
  choice: ['equals', 'not-equals', 'one-of', ...COMMON],
  date: ['equals', 'before', 'after', 'between', ...COMMON],
  list: ['contains', ...COMMON],
};

/** Lists the comparisons that mean something for a kind of field, the likeliest first. */
export function comparisonsFor(type: FieldType): readonly Comparison[] {
  return comparisons[type];
}

/** Lists every comparison, for a field of which nothing is known but its name. */
export const everyComparison: readonly Comparison[] = [...new Set(Object.values(comparisons).flat())];

/** Tells whether a field may still be of any kind: a text that has no example and is compared with nothing yet. */
export function isOfAnyKind({ type, sample }: Field, { value }: Clause): boolean {
  return type === 'text' && sample === undefined && (value === undefined || value === null || value === '');
}

/** Gives the kind of field that a comparison speaks of: «is over» of a number; a text where it speaks of none. */
export function typeComparedBy(is: Comparison): FieldType {
  if (comparisons.text.includes(is)) return 'text';
  return FIELD_TYPES.find((type) => comparisons[type].includes(is)) ?? 'text';
}

/** Makes the comparison that a field begins with. */
export function freshClause(field: Pick<Field, 'id' | 'type' | 'options'>): Clause {
  return withComparison({ field: field.id, is: 'equals' }, comparisons[field.type][0] ?? 'filled', field);
}

/** Puts another field into a comparison; its word and its value stay where they still fit. */
export function withField(
  clause: Clause,
  field: Pick<Field, 'id' | 'type' | 'options'>,
  before: FieldType | undefined,
): Clause {
  const { field: _, value, ...rest } = clause;
  const keeps = before === field.type && field.type !== 'choice';
  const next: Clause = { ...rest, field: field.id, ...(keeps && value !== undefined ? { value } : {}) };
  const fits = comparisons[field.type].includes(next.is);
  return withComparison(next, fits ? next.is : (comparisons[field.type][0] ?? 'filled'), field);
}

/** Puts another word into a comparison, with a value of the shape that the word takes. */
export function withComparison(
  clause: Clause,
  is: Comparison,
  field: Pick<Field, 'type' | 'options'> | undefined,
): Clause {
  const { value, ...rest } = clause;
  if (takesNoValue(is)) return { ...rest, is };
  const single = isList(value) ? value[0] : value;
  if (is === 'between')
    return {
      ...rest,
      is,
      value: isList(value) && value.length === 2 ? value : [single ?? null, null],
    };
  if (is === 'one-of')
    return {
      ...rest,
      is,
      value: isList(value) ? value : single === undefined || single === null ? [] : [single],
    };
  return { ...rest, is, value: single ?? firstValue(field) };
}

function firstValue(field: Pick<Field, 'type' | 'options'> | undefined): Json {
  if (field?.type === 'choice') return field.options[0] ?? null;
  return null;
}

/** Replaces one line of a group. */
export function replacePart(group: ConditionGroup, index: number, part: ConditionPart): ConditionGroup {
  return { ...group, parts: group.parts.with(index, part) };
}

/** Takes one line out of a group. */
export function removePart(group: ConditionGroup, index: number): ConditionGroup {
  return { ...group, parts: group.parts.toSpliced(index, 1) };
}
