import type { GoldenTheme } from '../../support/golden-drawing';
import type { SketchedStep } from '../../support/sketch';

const hours = (count: number) => ({ estimate: { duration: { fixed: `PT${String(count)}H` } } });
const task = (count: number) => ({ type: 'task', ...hours(count) });
const failed = { type: 'end', config: { result: 'failure' } };
const cancelled = { type: 'end', config: { result: 'cancelled' } };
const meets = (arrival: unknown, cancelOthers = false) => ({
  type: 'gather',
  policy: { arrival, ...(cancelOthers ? { cancelOthers } : {}) },
});

const twoLanes = (ship: object) => ({
  steps: {
    start: 'trigger',
    pack: task(1),
    charge: task(3),
    ship: { type: 'task', ...ship },
    over: 'end',
    tell: 'notify',
    stopped: cancelled,
  },
  arrows: [
    'start>pack',
    'start>charge',
    'pack>ship',
    'charge>ship',
    'ship>over',
    'charge:failed>tell',
    'tell>stopped',
  ],
});

const threeLanes = (meet: SketchedStep, more: readonly string[] = []) => ({
  steps: {
    start: 'trigger',
    a: task(1),
    b: task(2),
    c: task(3),
    meet,
    next: task(1),
    over: 'end',
    lost: 'end',
  },
  arrows: ['start>a', 'start>b', 'start>c', 'a>meet', 'b>meet', 'c>meet', 'meet>next', 'next>over', ...more],
});

const refused = [{ fail: 'refused' }];

export const theme: GoldenTheme = [
  {
    drawing: twoLanes({}),
    plays: {
      'all-waits-for-the-slower-lane': {
        expect: {
          status: 'finished',
          result: 'success',
          ends: ['over'],
          within: 'PT3H',
          order: [['charge', 'ship']],
        },
      },
      'all-is-set-aside-when-a-lane-goes-another-way': {
        script: { charge: refused },
        expect: { status: 'finished', result: 'cancelled', ends: ['stopped'], avoids: ['ship'] },
      },
    },
  },
  {
    drawing: twoLanes({ policy: { arrival: 'any' } }),
    plays: {
      'any-waits-while-something-can-still-come': {
        expect: { result: 'success', within: 'PT3H', order: [['charge', 'ship']] },
      },
      'any-begins-with-what-came': {
        script: { charge: refused },
        expect: { result: 'cancelled', ends: ['over', 'stopped'], passes: ['ship'] },
      },
    },
  },
  {
    drawing: twoLanes({ policy: { arrival: 'each' } }),
    plays: {
      'each-begins-once-for-every-path': { expect: { result: 'success', ends: ['over'], within: 'PT3H' } },
    },
  },
  {
    drawing: {
      fields: [{ id: 'fd_big', type: 'yesno' }],
      steps: {
        start: 'trigger',
        size: {
          type: 'branch',
          config: { rules: [{ id: 'ru_big', when: { field: 'fd_big', is: 'yes' } }] },
        },
        crane: task(2),
        hand: task(1),
        load: 'task',
        over: 'end',
      },
      arrows: ['start>size', 'size:ru_big>crane', 'size>hand', 'crane>load', 'hand>load', 'load>over'],
    },
    plays: {
      'after-an-either-or-nothing-is-waited-for': {
        input: { fd_big: true },
        expect: { result: 'success', passes: ['crane', 'load'], avoids: ['hand'], within: 'PT2H' },
      },
      'the-other-way-of-an-either-or': {
        input: { fd_big: false },
        expect: { result: 'success', passes: ['hand', 'load'], avoids: ['crane'], within: 'PT1H' },
      },
    },
  },
  {
    drawing: threeLanes(meets('first')),
    plays: {
      'first-goes-on-with-the-quickest-and-absorbs-the-rest': {
        expect: { status: 'finished', result: 'success', ends: ['over'], within: 'PT3H', passes: ['next'] },
      },
      'first-is-not-held-up-by-a-lane-that-never-answers': {
        script: { a: [{ hang: true }] },
        expect: { status: 'running', passes: ['next', 'over'] },
        until: 'P2D',
      },
    },
  },
  {
    drawing: threeLanes(meets('first', true)),
    plays: {
      'first-cancels-the-others': { expect: { status: 'finished', result: 'success', within: 'PT2H' } },
    },
  },
  {
    drawing: threeLanes(meets({ count: 2 }), ['a:failed>lost', 'b:failed>lost', 'c:failed>lost']),
    plays: {
      'count-two-of-three': {
        expect: { result: 'success', ends: ['over'], within: 'PT3H', order: [['b', 'next']] },
      },
      'count-that-fewer-reach-is-set-aside': {
        script: { a: refused, b: refused },
        expect: { status: 'finished', result: 'incomplete', ends: ['lost'], avoids: ['meet', 'next'] },
      },
      'count-that-is-reached-in-spite-of-one-that-went-another-way': {
        script: { b: refused },
        expect: { result: 'success', ends: ['over', 'lost'], order: [['c', 'next']] },
      },
    },
  },
  {
    drawing: threeLanes(meets({ count: 2, orFewer: true }), [
      'a:failed>lost',
      'b:failed>lost',
      'c:failed>lost',
    ]),
    plays: {
      'count-or-fewer-begins-with-one': {
        script: { a: refused, b: refused },
        expect: { result: 'success', ends: ['lost', 'over'], passes: ['next'] },
      },
      'count-or-fewer-with-none-never-begins': {
        script: { a: refused, b: refused, c: refused },
        expect: { result: 'success', ends: ['lost'], avoids: ['meet'] },
      },
    },
  },
  {
    drawing: threeLanes(meets({ count: 2 }, true)),
    plays: {
      'count-cancels-those-who-are-left': {
        expect: { result: 'success', within: 'PT3H', order: [['b', 'next']] },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        a: task(1),
        b: task(2),
        tell: 'notify',
        call: task(1),
        done: 'end',
        told: failed,
      },
      arrows: [
        'start>a',
        'start>b',
        'a>done',
        'b>done',
        'a:failed>tell',
        'b:failed>tell',
        'tell>call',
        'call>told',
      ],
    },
    plays: {
      'a-message-for-bad-news-goes-out-for-each': {
        script: { a: refused, b: refused },
        expect: { result: 'failure', ends: ['told'], passes: ['tell'] },
      },
      'one-lane-fails-and-the-other-ends-well': {
        script: { a: refused },
        expect: { result: 'failure', ends: ['done', 'told'] },
      },
    },
  },
  {
    drawing: {
      steps: { start: 'trigger', a: task(1), b: task(2), call: task(4), done: 'end', called: failed },
      arrows: ['start>a', 'start>b', 'a>done', 'b>done', 'a:failed>call', 'b:failed>call', 'call>called'],
    },
    plays: {
      'a-task-for-bad-news-is-done-once': {
        script: { a: refused, b: refused },
        expect: { result: 'failure', ends: ['called'], within: 'PT5H' },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        reserve: task(1),
        charge: task(2),
        ship: task(1),
        unpack: task(1),
        shipped: 'end',
        gone: cancelled,
      },
      arrows: [
        'start>reserve',
        'start>charge',
        'reserve>ship',
        'charge>ship',
        'reserve>unpack',
        'charge:failed>unpack',
        'ship>shipped',
        'unpack>gone',
      ],
    },
    plays: {
      'either-ship-or-unpack-and-one-is-rightly-left': {
        script: { charge: refused },
        expect: {
          status: 'finished',
          result: 'cancelled',
          ends: ['gone'],
          avoids: ['ship'],
          passes: ['unpack'],
        },
      },
      'ship-and-what-was-to-be-unpacked-is-left': {
        expect: { result: 'success', ends: ['shipped'], avoids: ['unpack'] },
      },
    },
  },
  {
    drawing: {
      steps: { start: 'trigger', a: task(1), b: task(2), both: task(1), good: 'end', other: 'end' },
      arrows: ['start>a', 'start>b', 'a>both', 'b>both', 'both>good', 'b:failed>other'],
    },
    plays: {
      'done-but-not-all': {
        script: { b: refused },
        expect: { status: 'finished', result: 'incomplete', ends: ['other'], avoids: ['both'] },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        left: task(1),
        l1: task(1),
        l2: task(2),
        join: task(1),
        right: task(6),
        all: task(1),
        over: 'end',
        lost: cancelled,
      },
      arrows: [
        'start>left',
        'start>right',
        'left>l1',
        'left>l2',
        'l1>join',
        'l2>join',
        'join>all',
        'right>all',
        'all>over',
        'l2:failed>lost',
      ],
    },
    plays: {
      'a-fork-in-a-fork-joins-from-inside-out': {
        expect: {
          result: 'success',
          within: 'PT7H',
          order: [
            ['l2', 'join'],
            ['join', 'all'],
            ['right', 'all'],
          ],
        },
      },
      'what-an-inner-lane-lost-is-missed-outside-too': {
        script: { l2: refused },
        expect: { status: 'finished', result: 'cancelled', ends: ['lost'], avoids: ['join', 'all'] },
      },
    },
  },
  {
    drawing: {
      steps: { start: 'trigger', work: task(2), log: 'notify', over: 'end' },
      arrows: ['start>work', 'start>log', 'work>over', 'log>over'],
    },
    plays: {
      'an-end-takes-each-on-its-own': { expect: { result: 'success', ends: ['over'], within: 'PT2H' } },
    },
  },
  {
    drawing: {
      steps: { web: 'trigger', phone: 'trigger', take: task(1), over: 'end' },
      arrows: ['web>take', 'phone>take', 'take>over'],
    },
    plays: {
      'two-starts-and-the-second-begins': {
        trigger: 'phone',
        expect: { result: 'success', passes: ['phone'], avoids: ['web'], within: 'PT1H' },
      },
    },
  },
];
