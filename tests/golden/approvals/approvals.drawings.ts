import type { GoldenTheme } from '../../support/golden-drawing';

const roles = [
  { id: 'ro_manager', people: [{ id: 'pe_anna' }, { id: 'pe_ben' }] },
  { id: 'ro_owner', people: [{ id: 'pe_june' }] },
  { id: 'ro_deputy', people: [{ id: 'pe_dora' }] },
];
const fields = [
  { id: 'fd_amount', type: 'money' },
  { id: 'fd_due', type: 'date' },
];
const ask = (config: object, policy: object = {}, people = roles) => ({
  roles: people,
  fields,
  steps: {
    start: 'trigger',
    ask: {
      type: 'approval',
      policy,
      config: {
        approvers: ['ro_manager', 'ro_owner'],
        answers: ['approved', 'rejected', 'changes'],
        ...config,
      },
    },
    yes: 'end',
    no: { type: 'end', config: { result: 'cancelled' } },
    redo: { type: 'end', config: { result: 'cancelled' } },
    silent: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>ask', 'ask>yes', 'ask:rejected>no', 'ask:changes>redo', 'ask:no-answer>silent'],
});
const begunBy = (role: string, config: object) => {
  const drawing = ask(config);
  return { ...drawing, steps: { ...drawing.steps, start: { type: 'trigger', role } } };
};
const says = (answer: string, by: string, after: string, more: object = {}) => ({
  answer,
  by,
  after,
  ...more,
});
const yes = { status: 'finished', result: 'success', ends: ['yes'] };
const no = { status: 'finished', result: 'cancelled', ends: ['no'] };
const silent = { status: 'finished', result: 'failure', ends: ['silent'] };

export const theme: GoldenTheme = [
  {
    drawing: ask({}),
    plays: {
      'any-and-the-first-answer-decides': {
        script: { ask: [says('approved', 'pe_june', 'PT2H')] },
        expect: { ...yes, within: 'PT2H' },
      },
      'any-and-a-no-is-an-answer-too': { script: { ask: [says('rejected', 'pe_ben', 'PT1H')] }, expect: no },
      'somebody-who-was-not-asked-does-not-count': {
        script: { ask: [says('rejected', 'pe_dora', 'PT1H'), says('approved', 'pe_anna', 'PT3H')] },
        expect: { ...yes, within: 'PT3H' },
      },
      'nobody-answers-and-there-is-no-limit': {
        script: { ask: [{ silent: true }] },
        until: 'P30D',
        expect: { status: 'waiting', avoids: ['yes', 'no', 'silent'] },
      },
    },
  },
  {
    drawing: ask({ rule: 'all' }),
    plays: {
      'all-wants-one-of-each-role': {
        script: { ask: [says('approved', 'pe_anna', 'PT1H'), says('approved', 'pe_june', 'PT5H')] },
        expect: { ...yes, within: 'PT5H' },
      },
      'all-and-two-of-the-same-role-are-not-enough': {
        script: {
          ask: [
            says('approved', 'pe_anna', 'PT1H'),
            says('approved', 'pe_ben', 'PT2H'),
            says('approved', 'pe_june', 'PT3H'),
          ],
        },
        expect: { ...yes, within: 'PT3H' },
      },
      'all-and-one-no-decides': {
        script: { ask: [says('approved', 'pe_anna', 'PT1H'), says('rejected', 'pe_june', 'PT2H')] },
        expect: { ...no, within: 'PT2H' },
      },
      'all-and-changes-decide-at-once': {
        script: { ask: [says('changes', 'pe_ben', 'PT1H')] },
        expect: { result: 'cancelled', ends: ['redo'], within: 'PT1H' },
      },
      'a-second-answer-of-the-same-person-does-not-count': {
        script: {
          ask: [
            says('approved', 'pe_anna', 'PT1H'),
            says('rejected', 'pe_anna', 'PT2H'),
            says('approved', 'pe_june', 'PT3H'),
          ],
        },
        expect: yes,
      },
    },
  },
  {
    drawing: ask({ rule: 'in-order' }),
    plays: {
      'in-order-asks-one-after-the-other': {
        script: { ask: [says('approved', 'pe_ben', 'PT1H'), says('approved', 'pe_june', 'PT4H')] },
        expect: { ...yes, within: 'PT4H' },
      },
      'in-order-and-the-second-may-not-answer-before-it-is-their-turn': {
        script: {
          ask: [
            says('approved', 'pe_june', 'PT1H'),
            says('approved', 'pe_anna', 'PT2H'),
            says('approved', 'pe_june', 'PT3H'),
          ],
        },
        expect: { ...yes, within: 'PT3H' },
      },
      'in-order-and-the-first-no-decides': {
        script: { ask: [says('rejected', 'pe_anna', 'PT1H')] },
        expect: { ...no, within: 'PT1H' },
      },
    },
  },
  {
    drawing: ask(
      { rule: 'in-order' },
      {},
      [
        { id: 'ro_manager', people: [{ id: 'pe_june' }] },
        { id: 'ro_owner', people: [{ id: 'pe_june' }] },
      ].map((role, index) =>
        index === 0 ? role : { ...role, people: [{ id: 'pe_june' }, { id: 'pe_max' }] },
      ),
    ),
    plays: {
      'in-order-passes-over-a-role-whose-person-has-approved': {
        script: { ask: [says('approved', 'pe_june', 'PT1H')] },
        expect: { ...yes, within: 'PT1H' },
      },
    },
  },
  {
    drawing: ask({ rule: { atLeast: 2 } }),
    plays: {
      'two-of-three-people-approve': {
        script: {
          ask: [
            says('approved', 'pe_anna', 'PT1H'),
            says('rejected', 'pe_ben', 'PT2H'),
            says('approved', 'pe_june', 'PT3H'),
          ],
        },
        expect: { ...yes, within: 'PT3H' },
      },
      'two-of-three-is-out-of-reach-after-two-noes': {
        script: { ask: [says('rejected', 'pe_anna', 'PT1H'), says('rejected', 'pe_ben', 'PT2H')] },
        expect: { ...no, within: 'PT2H' },
      },
    },
  },
  {
    drawing: ask({ reasonFor: ['rejected'], editable: ['fd_amount'] }),
    plays: {
      'a-no-needs-its-reason': {
        script: {
          ask: [
            says('rejected', 'pe_anna', 'PT1H', { reason: ' ' }),
            says('rejected', 'pe_anna', 'PT2H', { reason: 'Too dear' }),
          ],
        },
        expect: { ...no, within: 'PT2H' },
      },
      'a-fact-that-may-be-corrected': {
        script: { ask: [says('approved', 'pe_anna', 'PT1H', { fields: { fd_amount: 90 } })] },
        input: { fd_amount: 120 },
        expect: { ...yes, fields: { fd_amount: 90 } },
      },
      'a-fact-that-may-not-be-corrected': {
        script: {
          ask: [
            says('approved', 'pe_anna', 'PT1H', { fields: { fd_due: '2026-04-01' } }),
            says('approved', 'pe_june', 'PT2H'),
          ],
        },
        expect: { ...yes, within: 'PT2H', fields: { fd_due: null } },
      },
      'a-correction-that-does-not-fit': {
        input: { fd_amount: 120 },
        events: [
          [
            60,
            {
              type: 'answer',
              activation: 2,
              answer: 'approved',
              by: 'pe_anna',
              fields: { fd_amount: 'ninety' },
            },
          ],
          [120, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_june' }],
        ],
        expect: { ...yes, within: 'PT2H', fields: { fd_amount: 120 } },
      },
    },
  },
  {
    drawing: ask({ answers: ['approved', 'rejected'] }),
    plays: {
      'an-answer-that-is-not-offered': {
        script: { ask: [says('changes', 'pe_anna', 'PT1H'), says('approved', 'pe_anna', 'PT2H')] },
        expect: { ...yes, within: 'PT2H' },
      },
    },
  },
  {
    drawing: ask({
      ladder: [
        { after: 'PT4H', do: 'remind' },
        { after: 'P1D', do: 'ask', role: 'ro_deputy' },
        { after: 'P2D', do: 'give-up' },
      ],
    }),
    plays: {
      'up-the-ladder-until-it-gives-up': {
        script: { ask: [{ silent: true }] },
        expect: { ...silent, within: 'P2D' },
      },
      'reminded-and-then-answered': {
        script: { ask: [says('approved', 'pe_ben', 'PT5H')] },
        expect: { ...yes, within: 'PT5H' },
      },
      'the-deputy-answers-after-having-been-asked': {
        script: { ask: [says('approved', 'pe_dora', 'PT2H'), says('approved', 'pe_dora', 'PT30H')] },
        expect: { ...yes, within: 'PT30H' },
      },
    },
  },
  {
    drawing: ask({ ladder: [{ after: 'P1D', do: 'answer', answer: 'approved' }] }),
    plays: { 'silence-is-a-yes': { script: { ask: [{ silent: true }] }, expect: { ...yes, within: 'P1D' } } },
  },
  {
    drawing: ask({ rule: 'all', ladder: [{ after: 'P1D', do: 'ask', role: 'ro_deputy' }] }),
    plays: {
      'the-deputy-answers-for-all-who-are-silent': {
        script: { ask: [says('approved', 'pe_dora', 'PT25H')] },
        expect: { ...yes, within: 'PT25H' },
      },
    },
  },
  {
    drawing: ask({
      rule: 'in-order',
      ladder: [
        { after: 'P1D', do: 'remind' },
        { after: 'P2D', do: 'ask', role: 'ro_deputy' },
      ],
    }),
    plays: {
      'in-order-climbs-the-ladder-anew-for-each': {
        script: { ask: [says('approved', 'pe_anna', 'PT30H'), says('approved', 'pe_dora', 'P4D')] },
        expect: { ...yes, within: 'P4D' },
      },
    },
  },
  {
    drawing: ask({ ladder: [{ after: 'PT4H', do: 'remind' }] }, { timeLimit: 'PT6H' }),
    plays: {
      'the-time-limit-of-an-approval': {
        script: { ask: [{ silent: true }] },
        expect: { ...silent, within: 'PT6H' },
      },
      'answered-at-the-very-instant-of-the-limit': {
        script: { ask: [says('approved', 'pe_anna', 'PT6H')] },
        expect: { ...yes, within: 'PT6H' },
      },
    },
  },
  {
    drawing: { ...ask({ approvers: ['ro_board'] }), roles: [{ id: 'ro_board' }] },
    plays: {
      'a-role-without-people-is-one-person': {
        script: { ask: [says('approved', 'ro_board', 'PT1H')] },
        expect: yes,
      },
    },
  },
  {
    drawing: ask({ notBy: ['starter'] }),
    plays: {
      'whoever-asked-for-it-may-not-approve-it': {
        events: [
          [0, { type: 'start', trigger: 'st_start', input: {}, seed: 1, offsets: [[0, 0]], by: 'pe_anna' }],
          [60, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_anna' }],
          [90, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_ben' }],
        ],
        expect: yes,
      },
    },
  },
  {
    drawing: begunBy('ro_manager', { notBy: ['starter'] }),
    plays: {
      'whoever-began-it-is-passed-over-when-somebody-of-the-role-answers': {
        script: { ask: [says('approved', 'ro_manager', 'PT1H')] },
        expect: yes,
      },
      'whoever-began-it-leaves-the-deciding-to-the-others-without-a-script': { expect: yes },
      'an-answer-of-whoever-began-it-is-refused-and-decides-nothing': {
        script: { ask: [says('rejected', 'pe_anna', 'PT1H'), says('approved', 'ro_owner', 'PT2H')] },
        expect: yes,
      },
    },
  },
  {
    drawing: ask({ notBy: ['starter'], rule: { atLeast: 3 } }),
    plays: {
      'too-few-are-left-to-approve': {
        events: [
          [0, { type: 'start', trigger: 'st_start', input: {}, seed: 1, offsets: [[0, 0]], by: 'pe_anna' }],
        ],
        expect: { ...no, within: 'PT0S' },
      },
    },
  },
  {
    drawing: {
      roles,
      steps: {
        start: 'trigger',
        count: 'task',
        ask: { type: 'approval', config: { approvers: ['ro_manager'], notBy: ['st_count'] } },
        over: 'end',
      },
      arrows: ['start>count', 'count>ask', 'ask>over'],
    },
    plays: {
      'four-eyes-and-whoever-did-it-may-not-approve-it': {
        events: [
          [30, { type: 'work-done', activation: 2, attempt: 1, output: {}, by: 'pe_ben' }],
          [60, { type: 'answer', activation: 3, answer: 'approved', by: 'pe_ben' }],
          [61, { type: 'answer', activation: 3, answer: 'approved', by: 'pe_anna' }],
        ],
        expect: { status: 'finished', result: 'success' },
      },
    },
  },
  {
    drawing: ask({}),
    plays: {
      'late-answers-are-kept-and-change-nothing': {
        events: [
          [60, { type: 'answer', activation: 2, answer: 'approved', by: 'pe_anna' }],
          [61, { type: 'answer', activation: 2, answer: 'rejected', by: 'pe_ben' }],
          [62, { type: 'answer', activation: 99, answer: 'rejected', by: 'pe_ben' }],
        ],
        expect: yes,
      },
    },
  },
];
