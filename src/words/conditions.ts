import type { Clause, Comparison, Condition } from '../facts/condition';
import type { Json } from '../kernel/json';
import { isList } from './json-list';
import type { DrawingContext } from './sentence-context';

/** Says a condition as a clause of a sentence: «Amount is over $500». */
export interface ConditionWords {
  readonly say: (condition: Condition, context: DrawingContext) => string;
  /** The comparison by itself, for a list to choose from: «is over». */
  readonly comparison: Readonly<Record<Comparison, string>>;
}

const comparison: Readonly<Record<Comparison, string>> = {
  equals: 'is',
  'not-equals': 'is not',
  more: 'is over',
  'at-least': 'is at least',
  less: 'is under',
  'at-most': 'is at most',
  between: 'is between',
  contains: 'contains',
  'starts-with': 'starts with',
  'one-of': 'is one of',
  filled: 'is filled in',
  empty: 'is empty',
  yes: 'is yes',
  no: 'is no',
  before: 'is before',
  after: 'is after',
};

const negated: Readonly<Record<Comparison, string>> = {
  equals: 'is not',
  'not-equals': 'is',
  more: 'is not over',
  'at-least': 'is not at least',
  less: 'is not under',
  'at-most': 'is not at most',
  between: 'is not between',
  contains: 'does not contain',
  'starts-with': 'does not start with',
  'one-of': 'is none of',
  filled: 'is not filled in',
  empty: 'is not empty',
  yes: 'is not yes',
  no: 'is not no',
  before: 'is not before',
  after: 'is not after',
};

export const englishConditions: ConditionWords = {
  comparison,
  say: (condition, context) => say(condition, context, 0),
};

function say(condition: Condition, context: DrawingContext, depth: number): string {
  if ('field' in condition) return sayClause(condition, comparison, context);
  if ('not' in condition) {
    const { not } = condition;
    return 'field' in not ? sayClause(not, negated, context) : `it is not so that ${say(not, context, 0)}`;
  }
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  const [first] = parts;
  if (first === undefined) return isAll ? 'always' : 'never';
  if (parts.length === 1) return say(first, context, depth);
  const said = parts.map((part) => say(part, context, depth + 1));
  const list = isAll ? context.format.all(said) : context.format.any(said);
  if (depth === 0) return list;
  // Inside another group the reader needs to hear where this one begins.
  return isAll ? `${parts.length === 2 ? 'both' : 'all of'} ${list}` : `either ${list}`;
}

function sayClause(
  { field, is, value }: Clause,
  verbs: Readonly<Record<Comparison, string>>,
  context: DrawingContext,
): string {
  const told = sayValue(is, field, value, context);
  return [context.fieldName(field), verbs[is], told].filter((part) => part !== '').join(' ');
}

function sayValue(is: Comparison, field: string, value: Json | undefined, context: DrawingContext): string {
  const one = (item: Json | undefined): string => {
    if (item === undefined || item === null || item === '') return '…';
    const shape = context.field(field);
    const text = context.format.value(item, shape);
    return typeof item === 'string' && shape?.type === 'text' ? `“${text}”` : text;
  };
  switch (is) {
    case 'filled':
    case 'empty':
    case 'yes':
    case 'no':
      return '';
    case 'between': {
      const [from, to] = isList(value) ? value : [];
      return `${one(from)} and ${one(to)}`;
    }
    case 'one-of':
      return isList(value) ? context.format.any(value.map(one)) : '…';
    default:
      return one(value);
  }
}
