import type { GoldenTheme } from '../../support/golden-drawing';

const hour = { estimate: { duration: { fixed: 'PT1H' } } };
const undoable = (name: string, more: object = {}) => ({
  type: 'task',
  ...hour,
  config: { undo: { name } },
  ...more,
});
const cancelled = { type: 'end', config: { result: 'cancelled' } };
const gone = { status: 'finished', result: 'cancelled', ends: ['gone'] };
const refused = [{ fail: 'refused' }];

const line = (policy: object = {}) => ({
  steps: {
    start: 'trigger',
    reserve: undoable('Free the stock'),
    charge: undoable('Refund the card'),
    note: 'task',
    ship: 'task',
    over: 'end',
    back: { type: 'undo', policy, ...hour },
    gone: cancelled,
  },
  arrows: [
    'start>reserve',
    'reserve>charge',
    'charge>note',
    'note>ship',
    'ship>over',
    'ship:failed>back',
    'charge:failed>back',
    'back>gone',
  ],
});

export const theme: GoldenTheme = [
  {
    drawing: line(),
    plays: {
      'the-newest-is-undone-first': { script: { ship: refused }, expect: { ...gone, passes: ['back'] } },
      'what-failed-is-not-undone': { script: { charge: refused }, expect: gone },
      'an-undoing-that-fails-waits-for-a-person': {
        script: { ship: refused, back: refused },
        until: 'P1D',
        expect: { status: 'needs-attention', avoids: ['gone'] },
      },
      'an-undoing-is-tried-again-by-a-person': {
        script: { ship: refused, back: refused },
        resolve: [{ step: 'back', do: 'retry', after: 'PT4H' }],
        expect: gone,
      },
    },
  },
  {
    drawing: line({ retry: { attempts: 3, firstWait: 'PT10M', factor: 1 } }),
    plays: {
      'an-undoing-has-its-own-tries': {
        script: { ship: refused, back: [{ fail: 'unavailable' }, { fail: 'unavailable' }] },
        expect: gone,
      },
    },
  },
  {
    drawing: {
      steps: { start: 'trigger', look: 'task', back: 'undo', gone: cancelled },
      arrows: ['start>look', 'look>back', 'back>gone'],
    },
    plays: { 'with-nothing-to-undo-it-is-done-at-once': { expect: { ...gone, within: 'PT0S' } } },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        charge: undoable('Refund the card'),
        back: 'undo',
        again: 'undo',
        gone: cancelled,
      },
      arrows: ['start>charge', 'charge>back', 'back>again', 'again>gone'],
    },
    plays: { 'each-is-undone-once': { expect: { ...gone, passes: ['back', 'again'] } } },
  },
  {
    drawing: {
      fields: [
        { id: 'fd_lines', type: 'list' },
        { id: 'fd_line', type: 'text' },
      ],
      steps: {
        start: 'trigger',
        open: undoable('Close the order'),
        each: { type: 'for-each', config: { items: 'fd_lines', as: 'fd_line' } },
        pick: undoable('Put it back', { in: 'st_each' }),
        pay: 'task',
        over: 'end',
        back: 'undo',
        gone: cancelled,
      },
      arrows: [
        'start>open',
        'open>each',
        'each>pay',
        'pay>over',
        'pay:failed>back',
        'each:failed>back',
        'back>gone',
      ],
    },
    plays: {
      'what-was-done-in-a-list-is-undone-item-by-item': {
        input: { fd_lines: ['Filter', 'Pump'] },
        script: { pay: refused },
        expect: gone,
      },
      'what-was-done-before-the-list-failed-is-undone': {
        input: { fd_lines: ['Filter', 'Pump', 'Hose'] },
        script: { pick: [{ done: {} }, { done: {} }, { fail: 'refused' }] },
        expect: gone,
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        open: undoable('Close the order'),
        group: 'stage',
        pick: undoable('Put it back', { in: 'st_group' }),
        look: { type: 'task', in: 'st_group' },
        back: { type: 'undo', in: 'st_group' },
        over: 'end',
      },
      arrows: ['start>open', 'open>group', 'pick>look', 'look:failed>back', 'group>over'],
    },
    plays: {
      'an-undo-inside-a-group-undoes-only-what-is-inside': {
        script: { look: refused },
        expect: { status: 'finished', result: 'success', ends: ['over'], passes: ['back'] },
      },
    },
  },
];
