import type { GoldenTheme } from '../../support/golden-drawing';

const inside = (type: string, more: object = {}, hours = 1) => ({
  type,
  in: 'st_group',
  estimate: { duration: { fixed: `PT${String(hours)}H` } },
  ...more,
});
const group = (steps: Readonly<Record<string, object>>, arrows: readonly string[], policy: object = {}) => ({
  steps: {
    start: 'trigger',
    group: { type: 'stage', policy },
    ...steps,
    next: 'task',
    over: 'end',
    sorry: 'notify',
    bad: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>group', 'group>next', 'next>over', 'group:failed>sorry', 'sorry>bad', ...arrows],
});
const over = { status: 'finished', result: 'success', ends: ['over'] };
const bad = { status: 'finished', result: 'failure', ends: ['bad'], passes: ['sorry'], avoids: ['next'] };

export const theme: GoldenTheme = [
  {
    drawing: group({ a: inside('task'), b: inside('task', {}, 2) }, ['a>b']),
    plays: {
      'a-group-is-done-when-nothing-is-left-inside': {
        expect: { ...over, within: 'PT3H', order: [['b', 'next']] },
      },
      'a-failure-inside-leads-out-of-the-group': {
        script: { a: [{ fail: 'refused' }] },
        expect: { ...bad, avoids: ['b'] },
      },
    },
  },
  {
    drawing: group(
      { a: inside('task', { starts: true }), b: inside('task', { starts: true }, 3), both: inside('task') },
      ['a>both', 'b>both'],
    ),
    plays: {
      'a-group-with-two-starts-and-a-join': { expect: { ...over, within: 'PT4H', order: [['b', 'both']] } },
      'one-start-fails-and-the-other-is-stopped': {
        script: { a: [{ fail: 'error' }] },
        expect: { ...bad, within: 'PT1H' },
      },
    },
  },
  {
    drawing: group({ a: inside('task', {}, 9) }, [], { timeLimit: 'PT4H' }),
    plays: { 'a-group-has-its-own-time-limit': { expect: { ...bad, within: 'PT4H' } } },
  },
  {
    drawing: group({ a: inside('task'), oops: inside('fallback'), mend: inside('task') }, ['oops>mend']),
    plays: {
      'what-fails-inside-is-caught-inside': {
        script: { a: [{ fail: 'refused' }] },
        expect: { ...over, passes: ['mend'], avoids: ['sorry'] },
      },
      'what-fails-on-the-way-from-the-inner-net-goes-outward': {
        script: { a: [{ fail: 'refused' }], mend: [{ fail: 'error' }] },
        expect: { ...bad, passes: ['mend', 'sorry'] },
      },
    },
  },
  {
    drawing: group(
      {
        a: inside('task', { starts: true }),
        b: inside('task', { starts: true }, 5),
        enough: inside('end', { config: { stopEverything: true } }),
      },
      ['a>enough'],
    ),
    plays: { 'an-inner-end-stops-its-group-alone': { expect: { ...over, within: 'PT1H' } } },
  },
  {
    drawing: group(
      { a: inside('task'), no: inside('end', { config: { result: 'failure' } }), yes: inside('end') },
      ['a>yes', 'a:failed>no'],
    ),
    plays: {
      'an-inner-end-that-is-bad-fails-the-group': {
        script: { a: [{ fail: 'refused' }] },
        expect: { ...bad, passes: ['no', 'sorry'] },
      },
    },
  },
  {
    drawing: group(
      {
        inner: { type: 'stage', in: 'st_group' },
        a: { type: 'task', in: 'st_inner', estimate: { duration: { fixed: 'PT1H' } } },
        b: inside('task', {}, 2),
      },
      ['inner>b'],
    ),
    plays: {
      'a-group-in-a-group': { expect: { ...over, within: 'PT3H', order: [['a', 'b']] } },
      'a-failure-goes-out-of-two-groups': {
        script: { a: [{ fail: 'refused' }] },
        expect: { ...bad, avoids: ['b'] },
      },
    },
  },
  {
    drawing: {
      ...group({ a: inside('task'), b: inside('task') }, ['a>b']),
      arrows: ['start>group', 'group>next', 'next>over', 'a>b'],
    },
    plays: {
      'a-failure-that-nobody-takes-is-held-inside': {
        script: { b: [{ fail: 'refused' }] },
        until: 'P2D',
        expect: { status: 'needs-attention', avoids: ['next'] },
      },
      'held-inside-and-tried-again': {
        script: { b: [{ fail: 'refused' }] },
        resolve: [{ step: 'b', do: 'retry', after: 'PT3H' }],
        expect: { ...over, within: 'PT6H' },
      },
    },
  },
  {
    drawing: {
      ...group(
        {
          a: inside('branch', { config: { rules: [{ id: 'ru_a', when: { field: 'fd_a', is: 'yes' } }] } }),
          b: inside('task'),
        },
        ['a:ru_a>b'],
      ),
      fields: [{ id: 'fd_a', type: 'yesno' }],
    },
    plays: {
      'otherwise-inside-a-group-is-a-gap-and-not-its-border': {
        until: 'P1D',
        expect: { status: 'needs-attention', avoids: ['b', 'next'] },
      },
    },
  },
];
