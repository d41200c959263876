import { describe, expect, it } from 'vitest';
import {
  type Clause,
  type Condition,
  clauseProblem,
  clausesOf,
  conditionSchema,
} from '../../../src/facts/condition';

const clause: Clause = { field: 'fd_a', is: 'filled' };

const deep = (levels: number): unknown =>
  Array.from({ length: levels - 1 }).reduce<unknown>((inside) => ({ not: inside }), clause);

describe('a condition', () => {
  it('is read with what it does not know', () => {
    // given
    const written = { all: [{ field: 'fd_a', is: 'more', value: 5, later: true }], later: { b: [1] } };

    // then
    expect(conditionSchema.parse(written)).toEqual(written);
  });

  it.each([
    ['two forms at once', { all: [], any: [] }],
    ['a form beside a comparison', { ...clause, not: clause }],
    ['no form', {}],
    ['a word that does not exist', { field: 'fd_a', is: 'resembles' }],
    ['no field', { is: 'filled' }],
    ['something else', 'fd_a > 5'],
    ['a list', [clause]],
    ['nine levels', deep(9)],
    [
      '201 comparisons',
      {
        any: [
          { all: Array.from({ length: 101 }, () => clause) },
          { all: Array.from({ length: 100 }, () => clause) },
        ],
      },
    ],
  ])('is refused with %s', (_what, written) => {
    expect(conditionSchema.safeParse(written).success).toBe(false);
  });

  it.each([
    ['eight levels', deep(8)],
    ['200 comparisons', { all: Array.from({ length: 200 }, () => clause) }],
    ['none at all', { any: [] }],
  ])('may have %s', (_what, written) => {
    expect(conditionSchema.safeParse(written).success).toBe(true);
  });

  it('lists its comparisons in reading order', () => {
    // given
    const about = (field: string): Condition => ({ field, is: 'filled' });
    const condition: Condition = {
      all: [about('fd_1'), { not: about('fd_2') }, { any: [about('fd_3'), about('fd_4')] }],
    };

    // then
    expect(clausesOf(condition).map(({ field }) => field)).toEqual(['fd_1', 'fd_2', 'fd_3', 'fd_4']);
  });

  it.each<[Clause, ReturnType<typeof clauseProblem>]>([
    [{ field: 'fd_a', is: 'empty' }, null],
    [{ field: 'fd_a', is: 'yes', value: 'no matter' }, null],
    [{ field: 'fd_a', is: 'equals', value: 0 }, null],
    [{ field: 'fd_a', is: 'equals' }, 'needs-value'],
    [{ field: 'fd_a', is: 'more', value: null }, 'needs-value'],
    [{ field: 'fd_a', is: 'contains', value: {} }, 'needs-value'],
    [{ field: 'fd_a', is: 'between', value: [1, 2] }, null],
    [{ field: 'fd_a', is: 'between', value: [1] }, 'needs-range'],
    [{ field: 'fd_a', is: 'between', value: 1 }, 'needs-range'],
    [{ field: 'fd_a', is: 'one-of', value: ['a'] }, null],
    [{ field: 'fd_a', is: 'one-of', value: [] }, 'needs-list'],
    [{ field: 'fd_a', is: 'one-of' }, 'needs-list'],
  ])('%j lacks: %s', (written, lacks) => {
    expect(clauseProblem(written)).toBe(lacks);
  });
});
