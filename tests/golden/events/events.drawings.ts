import type { GoldenTheme } from '../../support/golden-drawing';

const hour = { estimate: { duration: { fixed: 'PT1H' } } };
const work = {
  fields: [
    { id: 'fd_order', type: 'text', required: true },
    { id: 'fd_amount', type: 'money' },
  ],
  steps: {
    start: 'trigger',
    work: { type: 'task', ...hour, policy: { attemptLimit: 'PT2H' } },
    over: 'end',
  },
  arrows: ['start>work', 'work>over'],
};
const start = (more: object = {}) => ({
  type: 'start',
  trigger: 'st_start',
  input: { fd_order: 'A-1' },
  seed: 1,
  offsets: [[0, 0]],
  ...more,
});
const done = { type: 'work-done', activation: 2, attempt: 1, output: {} };
const over = { status: 'finished', result: 'success', ends: ['over'] };

const off = (more: Readonly<Record<string, object>>, arrows: readonly string[]) => ({
  steps: { start: 'trigger', before: { type: 'task', ...hour }, ...more, over: 'end' },
  arrows: ['start>before', ...arrows],
});

/** Three ways in: two that know an order again by its number, and one that takes everything. */
const once = {
  ...work,
  steps: {
    mail: { type: 'trigger', config: { kind: 'email', dedupe: 'fd_order' } },
    form: { type: 'trigger', config: { kind: 'form', dedupe: 'fd_order' } },
    hand: 'trigger',
    work: { type: 'task', ...hour },
    over: 'end',
  },
  arrows: ['mail>work', 'form>work', 'hand>work', 'work>over'],
};

export const theme: GoldenTheme = [
  {
    drawing: work,
    plays: {
      'done-twice-counts-once': {
        events: [
          [0, start()],
          [10, done],
          [11, done],
        ],
        expect: over,
      },
      'failed-after-it-was-done': {
        events: [
          [0, start()],
          [10, done],
          [11, { type: 'work-failed', activation: 2, attempt: 1, kind: 'error' }],
        ],
        expect: over,
      },
      'word-of-an-attempt-that-is-not-open': {
        events: [
          [0, start()],
          [10, { ...done, attempt: 7 }],
          [11, { ...done, activation: 44 }],
          [12, done],
        ],
        expect: over,
      },
      'a-timer-that-is-not-due-yet': {
        events: [
          [0, start()],
          [10, { type: 'timer', timer: 1 }],
          [11, { type: 'timer', timer: 8 }],
          [12, done],
        ],
        expect: over,
      },
      'started-twice': {
        events: [
          [0, start()],
          [5, start()],
          [12, done],
        ],
        expect: over,
      },
      'a-start-without-a-required-fact-is-refused': {
        events: [
          [0, start({ input: {} })],
          [10, done],
        ],
        expect: { status: 'ready', avoids: ['start', 'work'] },
      },
      'a-start-with-a-value-that-does-not-fit-is-refused': {
        events: [[0, start({ input: { fd_order: 'A-1', fd_amount: 'much' } })]],
        expect: { status: 'ready', avoids: ['start'] },
      },
      'a-start-by-a-step-that-is-none-is-refused': {
        events: [[0, start({ trigger: 'st_work' })]],
        expect: { status: 'ready', avoids: ['work'] },
      },
      'nothing-that-was-never-open-can-be-resolved': {
        events: [
          [0, start()],
          [10, { type: 'resolve', incident: 3, do: 'retry' }],
          [12, done],
        ],
        expect: over,
      },
      'cancelled-in-the-middle': {
        events: [
          [0, start()],
          [10, { type: 'cancel-run', by: 'pe_anna' }],
          [11, done],
        ],
        expect: { status: 'cancelled', result: 'cancelled', avoids: ['over'] },
      },
      'time-never-runs-backwards': {
        events: [
          [0, start()],
          [-30, done],
        ],
        expect: { ...over, within: 'PT0S' },
      },
      'word-that-nobody-waits-for': {
        events: [
          [0, start()],
          [5, { type: 'signal', name: 'Parcel arrived', values: { fd_order: 'A-1' } }],
          [9, done],
        ],
        expect: over,
      },
    },
  },
  {
    drawing: {
      ...work,
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_anna' }] }],
      steps: {
        start: 'trigger',
        ask: { type: 'approval', config: { approvers: ['ro_boss'] } },
        work: 'task',
        over: 'end',
      },
      arrows: ['start>ask', 'ask>work', 'work>over'],
    },
    plays: {
      'resolved-in-ways-that-lead-nowhere': {
        events: [
          [0, start()],
          [10, { type: 'answer', activation: 2, answer: 'rejected', by: 'pe_anna' }],
          [20, { type: 'resolve', incident: 1, do: 'skip', outcome: 'changes' }],
          [30, { type: 'resolve', incident: 1, do: 'start', step: 'st_work' }],
          [40, { type: 'resolve', incident: 1, do: 'skip', outcome: 'approved', by: 'pe_anna' }],
          [50, { type: 'work-done', activation: 3, attempt: 1, output: {} }],
        ],
        expect: { ...over, within: 'PT50M' },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        quick: { type: 'task', ...hour },
        slow: { type: 'task', estimate: { duration: { fixed: 'PT9H' } } },
        stop: { type: 'end', config: { result: 'cancelled', stopEverything: true } },
        over: 'end',
      },
      arrows: ['start>quick', 'start>slow', 'quick>stop', 'slow>over'],
    },
    plays: {
      'an-end-that-stops-everything': {
        expect: { status: 'finished', result: 'cancelled', ends: ['stop'], within: 'PT1H', avoids: ['over'] },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        a: { type: 'task', ...hour },
        b: 'task',
        good: 'end',
        bad: { type: 'end', config: { result: 'failure' } },
        gone: { type: 'end', config: { result: 'cancelled' } },
      },
      arrows: ['start>a', 'start>b', 'a>good', 'b>gone', 'a:failed>bad'],
    },
    plays: {
      'of-several-ends-the-worst-counts': {
        expect: { status: 'finished', result: 'cancelled', ends: ['good', 'gone'] },
      },
      'a-failure-is-worse-than-a-cancellation': {
        script: { a: [{ fail: 'refused' }] },
        expect: { status: 'finished', result: 'failure', ends: ['bad', 'gone'] },
      },
    },
  },
  {
    drawing: off({ work: { type: 'task', off: true } }, ['before>work', 'work>over']),
    plays: { 'a-task-that-is-off-is-passed': { expect: { ...over, within: 'PT1H', avoids: ['work'] } } },
  },
  {
    drawing: off(
      { wait: { type: 'wait', off: true, config: { for: 'P9D' } }, tell: { type: 'notify', off: true } },
      ['before>wait', 'wait>tell', 'tell>over'],
    ),
    plays: {
      'a-wait-and-a-message-that-are-off': { expect: { ...over, within: 'PT1H', avoids: ['wait', 'tell'] } },
    },
  },
  {
    drawing: off({ group: { type: 'stage', off: true }, inner: { type: 'task', in: 'st_group' } }, [
      'before>group',
      'group>over',
    ]),
    plays: { 'a-group-that-is-off-is-passed-whole': { expect: { ...over, avoids: ['group', 'inner'] } } },
  },
  {
    drawing: off(
      {
        other: { type: 'task', estimate: { duration: { fixed: 'PT5H' } } },
        meet: { type: 'gather', off: true },
        next: { type: 'task', ...hour },
      },
      ['start>other', 'before>meet', 'other>meet', 'meet>next', 'next>over'],
    ),
    plays: {
      'a-meeting-point-that-is-off-still-waits': { expect: { ...over, within: 'PT6H', passes: ['next'] } },
    },
  },
  {
    drawing: {
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_anna' }, { id: 'pe_ben' }] }],
      steps: {
        start: 'trigger',
        ask: { type: 'approval', policy: { timeLimit: 'PT1H' }, config: { approvers: ['ro_boss'] } },
        work: { type: 'task', policy: { attemptLimit: 'PT2H', retry: { attempts: 2, firstWait: 'PT10M' } } },
        remind: 'notify',
        over: 'end',
      },
      arrows: ['start>ask', 'ask>work', 'ask:no-answer>remind', '<remind>ask', 'work>over'],
    },
    plays: {
      'a-second-answer-comes-when-the-first-has-decided': {
        events: [
          [10, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_anna' }],
          [10, { type: 'answer', activation: 2, answer: 'rejected', by: 'pe_ben' }],
          [20, { type: 'work-done', activation: 3, attempt: 1, output: {} }],
        ],
        expect: { ...over, within: 'PT20M' },
      },
      'an-answer-to-the-question-of-an-earlier-visit': {
        events: [
          [60, { type: 'timer', timer: 1 }],
          [60, { type: 'work-done', activation: 3, attempt: 1, output: {} }],
          [61, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_anna' }],
          [62, { type: 'answer', activation: 4, answer: 'approved', by: 'pe_anna' }],
          [70, { type: 'work-done', activation: 5, attempt: 1, output: {} }],
        ],
        expect: { ...over, within: 'PT70M', passes: ['remind'] },
      },
      'work-that-comes-in-after-its-limit': {
        events: [
          [10, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_anna' }],
          [130, { type: 'timer', timer: 2 }],
          [131, { type: 'work-done', activation: 3, attempt: 1, output: {} }],
          [140, { type: 'timer', timer: 3 }],
          [141, { type: 'work-done', activation: 3, attempt: 1, output: {} }],
          [150, { type: 'work-done', activation: 3, attempt: 2, output: {} }],
        ],
        expect: { ...over, within: 'PT150M' },
      },
      'cancelled-while-somebody-is-asked': {
        events: [
          [5, { type: 'cancel-run', by: 'pe_ben' }],
          [6, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_anna' }],
          [7, { type: 'cancel-run', by: 'pe_ben' }],
        ],
        expect: { status: 'cancelled', result: 'cancelled', avoids: ['work'] },
      },
    },
  },
  {
    drawing: once,
    plays: {
      'the-same-order-comes-again-while-it-is-worked-on': {
        input: { fd_order: 'A-1' },
        again: [{ after: 'PT10M' }],
        expect: { ...over, within: 'PT1H', refused: 1 },
      },
      'the-same-order-comes-again-by-another-way': {
        input: { fd_order: 'A-1' },
        again: [{ trigger: 'form', after: 'PT10M', input: { fd_order: ' a-1 ', fd_amount: 9 } }],
        expect: { ...over, refused: 1 },
      },
      'the-same-order-comes-again-when-it-is-over': {
        input: { fd_order: 'A-1' },
        again: [{ after: 'P2D' }, { after: 'P9D' }],
        expect: { ...over, within: 'PT1H', refused: 2 },
      },
      'an-order-that-comes-again-when-it-was-cancelled': {
        input: { fd_order: 'A-1' },
        script: { work: [{ fail: 'refused' }] },
        resolve: [{ step: 'work', do: 'cancel-run', after: 'PT1H' }],
        again: [{ after: 'P1D' }],
        expect: { status: 'cancelled', refused: 1 },
      },
      'another-order-leaves-no-trace': {
        input: { fd_order: 'A-1' },
        again: [{ after: 'PT10M', input: { fd_order: 'A-2' } }],
        expect: { ...over, refused: 0 },
      },
      'a-way-in-that-takes-everything-refuses-nothing': {
        input: { fd_order: 'A-1' },
        again: [{ trigger: 'hand', after: 'PT10M' }],
        expect: { ...over, refused: 0 },
      },
      'a-start-that-was-meant-for-another-run': {
        events: [
          [0, start({ trigger: 'st_mail' })],
          [5, start({ trigger: 'st_hand' })],
          [12, { ...done, activation: 2 }],
        ],
        expect: over,
      },
    },
  },
];
