import { describe, expect, it } from 'vitest';
import { COMPARISONS, type Comparison, type Condition, takesNoValue } from '../../../src/facts/condition';
import { holds } from '../../../src/facts/evaluate-condition';
import type { FieldType } from '../../../src/facts/field-value';
import type { Offsets } from '../../../src/kernel/instant';
import type { Json } from '../../../src/kernel/json';

const newYork: Offsets = [
  [Date.parse('2025-11-02T06:00Z'), -300],
  [Date.parse('2026-03-08T07:00Z'), -240],
];

function decide(condition: Condition, value: Json | undefined, type: FieldType = 'text'): boolean {
  return holds(condition, {
    valueOf: (field) => (field === 'fd_a' ? value : undefined),
    typeOf: (field) => (field === 'fd_a' ? type : undefined),
    offsets: newYork,
  });
}

/** Decides `value is wanted`, read from left to right. */
function compare(
  value: Json | undefined,
  is: Comparison,
  wanted: Json | undefined,
  type?: FieldType,
): boolean {
  return decide({ field: 'fd_a', is, ...(wanted === undefined ? {} : { value: wanted }) }, value, type);
}

/** A value for each word that would make it hold for something. */
const WANTED: Readonly<Record<Comparison, Json | undefined>> = {
  equals: 'x',
  'not-equals': 'x',
  more: 0,
  'at-least': 0,
  less: 10,
  'at-most': 10,
  between: [0, 10],
  contains: 'x',
  'starts-with': 'x',
  'one-of': ['x'],
  filled: undefined,
  empty: undefined,
  yes: undefined,
  no: undefined,
  before: '2026-03-08',
  after: '2026-03-08',
};

describe('a comparison with an empty value', () => {
  it.each(COMPARISONS.filter((is) => is !== 'empty' && is !== 'not-equals'))('%s is false', (is) => {
    for (const empty of [undefined, null, '', '   ', []]) expect(compare(empty, is, WANTED[is])).toBe(false);
  });

  it.each(['empty', 'not-equals'] as const)('%s is true', (is) => {
    for (const empty of [undefined, null, '', '   ', []]) expect(compare(empty, is, WANTED[is])).toBe(true);
  });

  it('is known for every word', () => {
    expect(COMPARISONS.filter((is) => takesNoValue(is) !== (WANTED[is] === undefined))).toEqual([]);
  });
});

describe('text', () => {
  it.each([
    ['  Rosa ', 'equals', 'rosa'],
    ['ROSA', 'equals', ' Rosa'],
    ['Rosa', 'not-equals', 'Ros'],
    ['Ring twice', 'contains', ' TWICE '],
    ['Ring twice', 'starts-with', 'ring'],
    ['b', 'more', 'A'],
    ['Large', 'one-of', ['small', 'large']],
    ['b', 'between', ['A', 'C']],
    ['x', 'filled', undefined],
  ] as const)('%j %s %j', (value, is, wanted) => {
    expect(compare(value, is, wanted)).toBe(true);
  });

  it.each([
    ['Rosa', 'equals', 'Ros'],
    ['Rosa', 'not-equals', 'ROSA '],
    ['Ring twice', 'contains', 'thrice'],
    ['Ring twice', 'starts-with', 'twice'],
    ['a', 'more', 'B'],
    ['medium', 'one-of', ['small', 'large']],
    ['medium', 'one-of', 'medium'],
    ['12', 'more', 5],
    ['12', 'equals', 12],
    ['yes', 'yes', undefined],
    ['x', 'empty', undefined],
  ] as const)('not %j %s %j', (value, is, wanted) => {
    expect(compare(value, is, wanted)).toBe(false);
  });
});

describe('a number', () => {
  it.each([
    [5, 'equals', 5],
    [0, 'equals', -0],
    [5, 'not-equals', 6],
    [5, 'more', 4.9],
    [5, 'at-least', 5],
    [5, 'less', 5.1],
    [5, 'at-most', 5],
    [5, 'between', [5, 6]],
    [6, 'between', [5, 6]],
    [5, 'one-of', [1, 5]],
    [0, 'filled', undefined],
  ] as const)('%j %s %j', (value, is, wanted) => {
    expect(compare(value, is, wanted, 'number')).toBe(true);
  });

  it.each([
    [5, 'more', 5],
    [5, 'at-least', 5.1],
    [5, 'less', 5],
    [5, 'at-most', 4.9],
    [7, 'between', [5, 6]],
    [5, 'between', [6, 5]],
    [5, 'between', 5],
    [5, 'more', '4'],
    [5, 'equals', '5'],
    [0, 'empty', undefined],
    [1, 'yes', undefined],
  ] as const)('not %j %s %j', (value, is, wanted) => {
    expect(compare(value, is, wanted, 'number')).toBe(false);
  });
});

describe('yes and no', () => {
  it.each([
    [true, 'yes', true],
    [false, 'yes', false],
    [true, 'no', false],
    [false, 'no', true],
    [false, 'filled', true],
  ] as const)('%j %s: %j', (value, is, expected) => {
    expect(compare(value, is, undefined, 'yesno')).toBe(expected);
  });
});

describe('a date', () => {
  it.each([
    ['2026-03-07', 'before', '2026-03-08'],
    ['2026-03-09', 'after', '2026-03-08'],
    ['2026-03-08', 'equals', '2026-03-08T05:00:00Z'],
    ['2026-03-08', 'equals', '2026-03-08T06:00:00+01:00'],
    ['2026-03-08T09:00:00-05:00', 'after', '2026-03-08'],
    ['2026-03-09', 'equals', '2026-03-09T04:00:00Z'],
    ['2026-03-08', 'between', ['2026-03-08', '2026-03-08']],
    ['2026-03-08', 'at-least', '2026-03-08'],
    ['2026-03-08', 'after', '2026-03-08T04:59:59Z'],
    ['2026-03-08', 'one-of', ['2026-03-08T00:00:00-05:00']],
  ] as const)('%s %s %j', (value, is, wanted) => {
    expect(compare(value, is, wanted, 'date')).toBe(true);
  });

  it.each([
    ['2026-03-08', 'before', '2026-03-08'],
    ['2026-03-09', 'equals', '2026-03-09T05:00:00Z'],
    ['2026-02-29', 'before', '2026-03-08'],
    ['2026-03-08', 'after', 'soon'],
  ] as const)('not %s %s %s', (value, is, wanted) => {
    expect(compare(value, is, wanted, 'date')).toBe(false);
  });
});

describe('a list', () => {
  it.each([
    [['A', 'b'], 'contains', 'a', true],
    [[1, 2], 'contains', 2, true],
    [[1, 2], 'contains', '2', false],
    [[{ sku: 'B', n: 1 }], 'contains', { n: 1, sku: 'B' }, true],
    [[1, 2], 'equals', [1, 2], true],
    [[1, 2], 'equals', [2, 1], false],
    [[1], 'filled', undefined, true],
  ] as const)('%j %s %j: %j', (value, is, wanted, expected) => {
    expect(compare(value, is, wanted, 'list')).toBe(expected);
  });
});

describe('conditions together', () => {
  const yes: Condition = { field: 'fd_a', is: 'filled' };
  const no: Condition = { field: 'fd_a', is: 'empty' };

  it.each<[Condition, boolean]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ all: [] }, true],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ any: [] }, false],
    [{ not: no }, true],
    [{ not: { all: [yes, { any: [no] }] } }, true],
    [{ field: 'fd_other', is: 'empty' }, true],
    [{ field: 'fd_other', is: 'equals', value: 'x' }, false],
  ])('%j: %j', (condition, expected) => {
    expect(decide(condition, 'x')).toBe(expected);
  });
});
