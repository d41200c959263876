import type { GoldenTheme } from '../../support/golden-drawing';

const fields = [
  { id: 'fd_amount', type: 'money' },
  { id: 'fd_city', type: 'text' },
  { id: 'fd_day', type: 'date' },
];
const rule = (id: string, when: object) => ({ id, when });
const dear = rule('ru_dear', { field: 'fd_amount', is: 'at-least', value: 500 });
const huge = rule('ru_huge', { field: 'fd_amount', is: 'more', value: 5000 });
const near = rule('ru_near', { field: 'fd_city', is: 'equals', value: 'Troy' });
const choose = (
  rules: readonly object[],
  mode: 'first' | 'all' = 'first',
  arrows: readonly string[] = [],
) => ({
  fields,
  steps: {
    start: 'trigger',
    look: { type: 'branch', config: { mode, rules } },
    a: 'task',
    b: 'task',
    c: 'task',
    join: 'task',
    over: 'end',
    other: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: ['start>look', 'a>join', 'b>join', 'c>join', 'join>over', ...arrows],
});
const over = { status: 'finished', result: 'success', ends: ['over'] };
const three = ['look:ru_huge>a', 'look:ru_dear>b', 'look:ru_near>c', 'look>other'];

export const theme: GoldenTheme = [
  {
    drawing: choose([huge, dear, near], 'first', three),
    plays: {
      'the-first-way-that-fits': {
        input: { fd_amount: 9000, fd_city: 'Troy' },
        expect: { ...over, passes: ['a'], avoids: ['b', 'c'] },
      },
      'at-the-very-limit': { input: { fd_amount: 500 }, expect: { ...over, passes: ['b'], avoids: ['a'] } },
      'text-is-compared-without-case-and-outer-spaces': {
        input: { fd_amount: 5, fd_city: ' TROY ' },
        expect: { ...over, passes: ['c'], avoids: ['a', 'b'] },
      },
      'what-is-not-filled-in-never-fits': {
        expect: { status: 'finished', result: 'cancelled', ends: ['other'] },
      },
    },
  },
  {
    drawing: choose([huge, dear, near], 'all', three),
    plays: {
      'every-way-that-fits': {
        input: { fd_amount: 9000, fd_city: 'Troy' },
        expect: { ...over, passes: ['a', 'b', 'c'], avoids: ['other'] },
      },
      'one-of-the-ways-fits': {
        input: { fd_amount: 900, fd_city: 'Albany' },
        expect: { ...over, passes: ['b'], avoids: ['a', 'c'] },
      },
      'none-of-the-ways-fits': {
        input: { fd_amount: 9, fd_city: 'Albany' },
        expect: { result: 'cancelled', ends: ['other'] },
      },
    },
  },
  {
    drawing: choose([huge, dear, near], 'all', ['look:ru_huge>a', 'look>other']),
    plays: {
      'ways-without-an-arrow-are-asked-about-one-after-the-other': {
        input: { fd_amount: 9000, fd_city: 'Troy' },
        resolve: [
          { step: 'look', do: 'skip', after: 'PT1H' },
          { step: 'look', do: 'skip', after: 'PT1H' },
        ],
        expect: { status: 'finished', result: 'success', passes: ['a'] },
      },
    },
  },
  {
    drawing: choose([dear], 'first', ['look>b']),
    plays: {
      'a-way-without-an-arrow-is-a-gap': {
        input: { fd_amount: 600 },
        until: 'P1D',
        expect: { status: 'needs-attention', avoids: ['b'] },
      },
    },
  },
  {
    drawing: choose(
      [
        rule('ru_dear', {
          all: [
            { field: 'fd_amount', is: 'between', value: [100, 500] },
            {
              not: {
                any: [
                  { field: 'fd_city', is: 'one-of', value: ['Troy', 'Albany'] },
                  { field: 'fd_city', is: 'empty' },
                ],
              },
            },
          ],
        }),
        rule('ru_near', { field: 'fd_day', is: 'before', value: '2026-03-08' }),
      ],
      'first',
      ['look:ru_dear>a', 'look:ru_near>b', 'look>c'],
    ),
    plays: {
      'conditions-in-conditions': {
        input: { fd_amount: 100, fd_city: 'Utica' },
        expect: { ...over, passes: ['a'] },
      },
      'not-one-of-them': {
        input: { fd_amount: 100, fd_city: 'Troy' },
        expect: { ...over, passes: ['c'], avoids: ['a'] },
      },
      'before-a-day': { input: { fd_day: '2026-03-07' }, expect: { ...over, passes: ['b'] } },
      'on-the-day-itself-is-not-before': {
        input: { fd_day: '2026-03-08' },
        expect: { ...over, passes: ['c'] },
      },
    },
  },
];
