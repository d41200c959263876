import type { GoldenTheme } from '../../support/golden-drawing';

const hour = { estimate: { duration: { fixed: 'PT1H' } } };
const end = (result: string) => ({ type: 'end', config: { result } });
const net = (kinds?: readonly string[], stopOthers = false) => ({
  type: 'fallback',
  config: { ...(kinds === undefined ? {} : { kinds }), stopOthers },
});
const plain = (steps: Readonly<Record<string, unknown>>, arrows: readonly string[]) => ({
  steps: { start: 'trigger', work: { type: 'task', ...hour }, over: 'end', ...steps } as Readonly<
    Record<string, object>
  >,
  arrows: ['start>work', 'work>over', ...arrows],
});
const ended = (step: string, result = 'failure') => ({ status: 'finished', result, ends: [step] });
const fails = (kind: string) => ({ work: [{ fail: kind, message: 'So it is' }] });

export const theme: GoldenTheme = [
  {
    drawing: plain({ a: end('failure'), b: end('failure'), net: net(), c: end('failure') }, [
      'work:failed.refused>a',
      'work:failed>b',
      'net>c',
    ]),
    plays: {
      'the-arrow-for-this-kind-comes-first': { script: fails('refused'), expect: ended('a') },
      'then-the-arrow-for-any-failure': { script: fails('error'), expect: ended('b') },
    },
  },
  {
    drawing: plain(
      { late: net(['too-late', 'unavailable']), net: net(), a: end('failure'), b: end('failure') },
      ['late>a', 'net>b'],
    ),
    plays: {
      'then-the-net-that-names-the-kind': { script: fails('unavailable'), expect: ended('a') },
      'then-the-net-for-all': { script: fails('refused'), expect: ended('b') },
    },
  },
  {
    drawing: plain({ net: net(), call: { type: 'task', ...hour }, b: end('failure') }, [
      'net>call',
      'call>b',
    ]),
    plays: {
      'what-fails-on-the-way-from-the-net-needs-attention': {
        script: { ...fails('refused'), call: [{ fail: 'refused' }] },
        until: 'P1D',
        expect: { status: 'needs-attention', passes: ['call'], avoids: ['b'] },
      },
    },
  },
  {
    drawing: plain({ late: net(['too-late']), a: end('failure') }, ['late>a']),
    plays: {
      'a-net-for-other-kinds-does-not-catch': {
        script: fails('refused'),
        until: 'P1D',
        expect: { status: 'needs-attention', avoids: ['late', 'over'] },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        a: { type: 'task', ...hour },
        b: { type: 'task', estimate: { duration: { fixed: 'PT3H' } } },
        done: 'end',
        net: net(undefined, false),
        call: 'task',
        called: end('cancelled'),
      },
      arrows: ['start>a', 'start>b', 'a>done', 'b>done', 'net>call', 'call>called'],
    },
    plays: {
      'the-other-lane-goes-on-after-a-catch': {
        script: { a: [{ fail: 'refused' }] },
        expect: { status: 'finished', result: 'cancelled', ends: ['done', 'called'], within: 'PT3H' },
      },
      'both-lanes-fail-and-are-caught': {
        script: { a: [{ fail: 'refused' }], b: [{ fail: 'error' }] },
        expect: { status: 'finished', result: 'cancelled', ends: ['called'] },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        a: { type: 'task', ...hour },
        b: { type: 'task', estimate: { duration: { fixed: 'PT3H' } } },
        done: 'end',
        net: net(undefined, true),
        call: 'task',
        called: end('cancelled'),
      },
      arrows: ['start>a', 'start>b', 'a>done', 'b>done', 'net>call', 'call>called'],
    },
    plays: {
      'a-net-that-stops-the-others': {
        script: { a: [{ fail: 'refused' }] },
        expect: { status: 'finished', result: 'cancelled', ends: ['called'], within: 'PT1H' },
      },
    },
  },
  {
    drawing: {
      fields: [{ id: 'fd_day', type: 'date' }],
      steps: {
        start: 'trigger',
        wait: { type: 'wait', config: { until: 'fd_day' } },
        over: 'end',
        net: net(['missing-data']),
        ask: { type: 'task', ...hour },
        asked: end('cancelled'),
      },
      arrows: ['start>wait', 'wait>over', 'net>ask', 'ask>asked'],
    },
    plays: {
      'a-wait-without-its-date-is-caught': { expect: { ...ended('asked', 'cancelled'), passes: ['ask'] } },
    },
  },
];
