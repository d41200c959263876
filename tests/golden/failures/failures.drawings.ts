import type { GoldenTheme } from '../../support/golden-drawing';
import type { SketchedStep } from '../../support/sketch';

const hour = { estimate: { duration: { fixed: 'PT1H' } } };
const end = (result: string) => ({ type: 'end', config: { result } });
const net = (kinds?: readonly string[], stopOthers = false) => ({
  type: 'fallback',
  config: { ...(kinds === undefined ? {} : { kinds }), stopOthers },
});
const plain = (steps: Readonly<Record<string, SketchedStep>>, arrows: readonly string[]) => ({
  steps: { start: 'trigger', work: { type: 'task', ...hour }, over: 'end', ...steps },
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
  {
    drawing: {
      steps: {
        start: 'trigger',
        charge: { type: 'task', ...hour, config: { undo: { name: 'Refund the card' } } },
        pack: { type: 'task', estimate: { duration: { fixed: 'PT5H' } } },
        print: { type: 'task', ...hour },
        both: 'task',
        over: 'end',
        net: net(undefined, true),
        back: 'undo',
        gone: end('cancelled'),
      },
      arrows: [
        'start>charge',
        'start>pack',
        'charge>print',
        'print>both',
        'pack>both',
        'both>over',
        'net>back',
        'back>gone',
      ],
    },
    plays: {
      'caught-the-others-stopped-and-what-was-done-undone': {
        script: { print: [{ fail: 'error' }] },
        expect: { ...ended('gone', 'cancelled'), within: 'PT2H', passes: ['back'], avoids: ['both'] },
      },
    },
  },
  {
    drawing: {
      fields: [
        { id: 'fd_lines', type: 'list' },
        { id: 'fd_line', type: 'text' },
      ],
      steps: {
        start: 'trigger',
        each: { type: 'for-each', config: { items: 'fd_lines', as: 'fd_line' } },
        pick: { type: 'task', in: 'st_each', ...hour },
        net: { ...net(), in: 'st_each' },
        order: { type: 'task', in: 'st_each', ...hour },
        over: 'end',
      },
      arrows: ['start>each', 'net>order', 'each>over'],
    },
    plays: {
      'a-net-inside-a-list-catches-for-one-item': {
        input: { fd_lines: ['Filter', 'Pump', 'Hose'] },
        script: { pick: [{ done: {} }, { fail: 'refused' }] },
        expect: { ...ended('over', 'success'), within: 'PT4H', passes: ['order'] },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        group: { type: 'stage' },
        a: { type: 'task', in: 'st_group', ...hour },
        over: 'end',
        net: net(),
        call: 'task',
        called: end('failure'),
      },
      arrows: ['start>group', 'group>over', 'net>call', 'call>called'],
    },
    plays: {
      'a-failure-inside-a-group-is-caught-by-the-net-around-it': {
        script: { a: [{ fail: 'refused' }] },
        expect: { ...ended('called'), passes: ['call'] },
      },
    },
  },
];
