import type { GoldenTheme } from '../../support/golden-drawing';

const fields = [
  { id: 'fd_lines', type: 'list' },
  { id: 'fd_line', type: 'text' },
  { id: 'fd_found', type: 'text' },
];
const each = (config: object, more: object = {}, pick: object = {}) => ({
  fields,
  steps: {
    start: 'trigger',
    each: { type: 'for-each', config: { items: 'fd_lines', as: 'fd_line', ...config }, ...more },
    pick: {
      type: 'task',
      in: 'st_each',
      needs: ['fd_line'],
      estimate: { duration: { fixed: 'PT1H' } },
      ...pick,
    },
    over: 'end',
    short: 'task',
    sent: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>each', 'each>over', 'each:failed>short', 'short>sent'],
});
const three = { fd_lines: ['Filter', 'Pump', 'Hose'] };
const over = { status: 'finished', result: 'success', ends: ['over'] };
const sent = { status: 'finished', result: 'failure', ends: ['sent'], passes: ['short'] };

export const theme: GoldenTheme = [
  {
    drawing: each({}),
    plays: {
      'one-by-one': { input: three, expect: { ...over, within: 'PT3H', passes: ['pick'] } },
      'an-empty-list-is-done-at-once': {
        input: { fd_lines: [] },
        expect: { ...over, within: 'PT0S', avoids: ['pick'] },
      },
      'without-a-list-something-is-missing': { expect: { ...sent, avoids: ['pick'] } },
      'one-by-one-and-the-second-fails': {
        input: three,
        script: { pick: [{ done: {} }, { fail: 'refused' }] },
        expect: { ...sent, within: 'PT2H' },
      },
      'the-item-is-known-inside-only': {
        input: { fd_lines: ['Filter'] },
        expect: { ...over, fields: { fd_line: null } },
      },
    },
  },
  {
    drawing: each({ mode: 'together' }),
    plays: {
      'all-together': { input: three, expect: { ...over, within: 'PT1H' } },
      'together-and-one-fails-so-the-others-are-stopped': {
        input: three,
        script: {
          pick: [
            { done: {}, takes: 'PT2H' },
            { fail: 'refused', takes: 'PT1H' },
            { done: {}, takes: 'PT3H' },
          ],
        },
        expect: { ...sent, within: 'PT1H' },
      },
    },
  },
  {
    drawing: each({ mode: 'together', limit: 2 }),
    plays: { 'two-at-a-time': { input: three, expect: { ...over, within: 'PT2H' } } },
  },
  {
    drawing: each({ stopOnFailure: false }),
    plays: {
      'goes-on-after-a-failure-and-fails-in-the-end': {
        input: three,
        script: { pick: [{ fail: 'refused' }] },
        expect: { ...sent, within: 'PT3H' },
      },
      'goes-on-after-two-failures-of-different-kinds': {
        input: three,
        script: { pick: [{ fail: 'unavailable' }, { done: {} }, { fail: 'refused' }] },
        expect: { ...sent, within: 'PT3H' },
      },
    },
  },
  {
    drawing: each({}, { policy: { timeLimit: 'PT90M' } }),
    plays: { 'the-whole-list-has-a-limit': { input: three, expect: { ...sent, within: 'PT90M' } } },
  },
  {
    drawing: {
      ...each({ mode: 'together' }),
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_anna' }] }],
      steps: {
        start: 'trigger',
        each: { type: 'for-each', config: { items: 'fd_lines', as: 'fd_line', mode: 'together' } },
        look: {
          type: 'branch',
          in: 'st_each',
          config: { rules: [{ id: 'ru_dear', when: { field: 'fd_line', is: 'contains', value: 'pump' } }] },
        },
        ask: { type: 'approval', in: 'st_each', config: { approvers: ['ro_boss'] } },
        pick: { type: 'task', in: 'st_each', estimate: { duration: { fixed: 'PT1H' } } },
        none: { type: 'end', in: 'st_each', config: { result: 'cancelled' } },
        over: 'end',
      },
      arrows: ['start>each', 'look:ru_dear>ask', 'look>pick', 'ask>pick', 'ask:rejected>none', 'each>over'],
    },
    plays: {
      'every-item-goes-its-own-way': {
        input: three,
        script: { ask: [{ answer: 'rejected', after: 'PT2H' }] },
        expect: { ...over, within: 'PT2H', passes: ['ask', 'pick', 'none'] },
      },
    },
  },
  {
    drawing: {
      fields: [...fields, { id: 'fd_days', type: 'list' }, { id: 'fd_day', type: 'text' }],
      steps: {
        start: 'trigger',
        days: { type: 'for-each', config: { items: 'fd_days', as: 'fd_day' } },
        lines: {
          type: 'for-each',
          in: 'st_days',
          config: { items: 'fd_lines', as: 'fd_line', mode: 'together' },
        },
        pick: {
          type: 'task',
          in: 'st_lines',
          needs: ['fd_day', 'fd_line'],
          estimate: { duration: { fixed: 'PT1H' } },
        },
        over: 'end',
      },
      arrows: ['start>days', 'days>over'],
    },
    plays: {
      'a-list-in-a-list': {
        input: { fd_days: ['Monday', 'Friday'], fd_lines: ['Filter', 'Pump'] },
        expect: { ...over, within: 'PT2H' },
      },
    },
  },
  {
    drawing: {
      fields,
      steps: {
        start: 'trigger',
        each: { type: 'for-each', config: { items: 'fd_lines', as: 'fd_line' } },
        pick: { type: 'task', in: 'st_each', estimate: { duration: { fixed: 'PT1H' } } },
        over: 'end',
      },
      arrows: ['start>each', 'each>over'],
    },
    plays: {
      'an-item-that-fails-is-held-where-it-failed-until-somebody-tries-again': {
        input: three,
        script: { pick: [{ done: {} }, { fail: 'refused' }] },
        resolve: [{ step: 'pick', do: 'retry', after: 'PT5H' }],
        expect: { ...over, within: 'PT9H' },
      },
    },
  },
];
