import type { GoldenTheme } from '../../support/golden-drawing';

const fields = [
  { id: 'fd_day', type: 'date' },
  { id: 'fd_order', type: 'text' },
  { id: 'fd_bill', type: 'text' },
];
const wait = (config: object, policy: object = {}, settings: object = {}) => ({
  fields,
  settings: { timeZone: 'America/New_York', ...settings },
  steps: {
    start: 'trigger',
    wait: { type: 'wait', config, policy, estimate: { duration: { fixed: 'P1D' } } },
    over: 'end',
    call: 'task',
    called: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>wait', 'wait>over', 'wait:no-answer>call', 'call>called'],
});
const over = { status: 'finished', result: 'success', ends: ['over'] };
const called = { status: 'finished', result: 'failure', ends: ['called'] };
const parcel = { signal: { name: 'Parcel arrived', match: 'fd_order' } };

export const theme: GoldenTheme = [
  {
    drawing: wait({ for: 'P2DT3H' }),
    plays: { 'for-a-length-of-time': { expect: { ...over, within: 'P2DT3H' } } },
  },
  {
    drawing: wait({ until: 'fd_day' }),
    plays: {
      'until-an-instant': {
        startAt: '2026-03-02T09:00:00-05:00',
        input: { fd_day: '2026-03-04T08:00:00-05:00' },
        expect: { ...over, within: 'PT47H' },
      },
      'until-the-start-of-a-day-in-the-zone-of-the-workflow': {
        startAt: '2026-03-02T09:00:00-05:00',
        input: { fd_day: '2026-03-04' },
        expect: { ...over, within: 'PT39H' },
      },
      'until-a-day-after-the-clocks-went-forward': {
        startAt: '2026-03-07T12:00:00-05:00',
        input: { fd_day: '2026-03-09' },
        expect: { ...over, within: 'PT35H' },
      },
      'until-a-day-after-the-clocks-went-back': {
        startAt: '2026-10-31T12:00:00-04:00',
        input: { fd_day: '2026-11-02' },
        expect: { ...over, within: 'PT37H' },
      },
      'until-a-day-that-is-past': {
        startAt: '2026-03-02T09:00:00-05:00',
        input: { fd_day: '2026-02-01' },
        expect: { ...over, within: 'PT0S' },
      },
      'until-today-which-has-begun': {
        startAt: '2026-03-02T09:00:00-05:00',
        input: { fd_day: '2026-03-02' },
        expect: { ...over, within: 'PT0S' },
      },
      'until-a-day-that-nobody-named': { expect: { status: 'needs-attention', avoids: ['over'] } },
    },
  },
  {
    drawing: wait({ for: 'P2D' }, {}, { timeZone: 'America/New_York' }),
    plays: {
      'two-days-are-48-hours-also-when-the-clocks-go-forward': {
        startAt: '2026-03-07T12:00:00-05:00',
        expect: { ...over, within: 'P2D' },
      },
    },
  },
  {
    drawing: wait({ until: 'fd_day' }, {}, { timeZone: 'America/Santiago' }),
    plays: {
      'until-a-day-that-has-no-midnight': {
        startAt: '2026-09-05T12:00:00-04:00',
        input: { fd_day: '2026-09-06' },
        expect: { ...over, within: 'PT12H' },
      },
    },
  },
  {
    drawing: wait({ signal: { name: 'Customer replied' } }, { timeLimit: 'P3D' }),
    plays: {
      'word-comes': {
        script: { wait: [{ signal: {}, after: 'PT5H' }] },
        expect: { ...over, within: 'PT5H' },
      },
      'word-does-not-come-in-time': {
        script: { wait: [{ silent: true }] },
        expect: { ...called, within: 'P3D' },
      },
      'word-of-another-name-is-not-meant': {
        events: [
          [60, { type: 'signal', name: 'Supplier replied', values: {} }],
          [120, { type: 'signal', name: 'Customer replied', values: {} }],
        ],
        expect: over,
      },
    },
  },
  {
    drawing: wait({ signal: { name: 'Customer replied' } }),
    plays: {
      'word-never-comes-and-there-is-no-limit': {
        script: { wait: [{ silent: true }] },
        until: 'P30D',
        expect: { status: 'waiting', avoids: ['over', 'call'] },
      },
    },
  },
  {
    drawing: wait(parcel, { timeLimit: 'P3D' }),
    plays: {
      'word-about-the-same-order': { input: { fd_order: 'A-1' }, expect: { ...over, within: 'P1D' } },
      'word-about-another-order-is-kept': {
        input: { fd_order: 'A-1' },
        script: { wait: [{ signal: { fd_order: 'B-2' }, after: 'PT1H' }] },
        expect: { ...called, within: 'P3D' },
      },
    },
  },
  {
    drawing: {
      fields,
      steps: { start: 'trigger', pack: 'task', wait: { type: 'wait', config: parcel }, over: 'end' },
      arrows: ['start>pack', 'pack>wait', 'wait>over'],
    },
    plays: {
      'word-that-came-early-is-kept-and-used': {
        input: { fd_order: 'A-1' },
        events: [
          [10, { type: 'signal', name: 'Parcel arrived', values: { fd_order: 'B-2' } }],
          [20, { type: 'signal', name: 'Parcel arrived', values: { fd_order: 'A-1' } }],
          [30, { type: 'work-done', activation: 2, attempt: 1, output: {} }],
        ],
        expect: { ...over, within: 'PT30M' },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        one: { type: 'wait', config: { signal: { name: 'Call' } } },
        later: 'task',
        two: { type: 'wait', config: { signal: { name: 'Call' } } },
        both: 'gather',
        over: 'end',
      },
      arrows: ['start>one', 'start>later', 'later>two', 'one>both', 'two>both', 'both>over'],
    },
    plays: {
      'word-goes-to-whoever-waits-longest-and-each-is-used-once': {
        events: [
          [10, { type: 'work-done', activation: 3, attempt: 1, output: {} }],
          [20, { type: 'signal', name: 'Call', values: {} }],
          [30, { type: 'signal', name: 'Call', values: {} }],
        ],
        expect: { ...over, within: 'PT30M' },
      },
      'one-word-does-not-serve-two': {
        events: [
          [10, { type: 'work-done', activation: 3, attempt: 1, output: {} }],
          [20, { type: 'signal', name: 'Call', values: {} }],
        ],
        expect: { status: 'waiting', avoids: ['both'] },
      },
    },
  },
  {
    drawing: {
      ...wait({ signal: { name: 'Customer replied' } }, { timeLimit: 'P3D' }),
      arrows: ['start>wait', 'wait>over', 'call>called'],
    },
    plays: {
      'silence-without-an-arrow-is-a-gap': {
        script: { wait: [{ silent: true }] },
        until: 'P5D',
        expect: { status: 'needs-attention', avoids: ['over', 'call'] },
      },
      'word-at-the-very-instant-of-the-limit': {
        events: [
          [4320, { type: 'signal', name: 'Customer replied', values: {} }],
          [4320, { type: 'timer', timer: 1 }],
        ],
        expect: { ...over, within: 'P3D' },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        ask: 'notify',
        wait: {
          type: 'wait',
          config: { signal: { name: 'Customer replied' } },
          policy: { timeLimit: 'P1D', maxVisits: 2 },
        },
        remind: 'notify',
        over: 'end',
        gone: { type: 'end', config: { result: 'cancelled' } },
      },
      arrows: [
        'start>ask',
        'ask>wait',
        'wait>over',
        'wait:no-answer>remind',
        '<remind>wait',
        'wait:too-many-visits>gone',
      ],
    },
    plays: {
      'reminded-once-and-then-word-comes': {
        script: { wait: [{ silent: true }, { signal: {}, after: 'PT3H' }] },
        expect: { ...over, within: 'PT27H', passes: ['remind'] },
      },
      'reminded-and-then-given-up': {
        script: { wait: [{ silent: true }, { silent: true }] },
        expect: { status: 'finished', result: 'cancelled', ends: ['gone'], within: 'P2D' },
      },
    },
  },
];
