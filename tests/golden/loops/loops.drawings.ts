import type { GoldenTheme } from '../../support/golden-drawing';

const boss = { id: 'ro_boss', people: [{ id: 'pe_anna' }] };
const chief = { id: 'ro_chief', people: [{ id: 'pe_ben' }] };
const answers = ['approved', 'rejected', 'changes'];
const review = (role = 'ro_boss', policy: object = {}) => ({
  type: 'approval',
  policy,
  estimate: { duration: { fixed: 'PT1H' } },
  config: { approvers: [role], answers },
});
const draft = { type: 'task', estimate: { duration: { fixed: 'PT2H' } } };
const changes = (after = 'PT1H') => ({ answer: 'changes', after });
const yes = (after = 'PT1H') => ({ answer: 'approved', after });

const oneReviewer = (policy: object = {}, more: readonly string[] = []) => ({
  roles: [boss],
  steps: {
    start: 'trigger',
    draft: { ...draft, policy },
    review: review(),
    send: 'notify',
    over: 'end',
    no: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: [
    'start>draft',
    'draft>review',
    '<review:changes>draft',
    'review>send',
    'review:rejected>no',
    'send>over',
    ...more,
  ],
});

const two = {
  roles: [boss, chief],
  steps: { start: 'trigger', draft, a: review(), b: review('ro_chief'), send: 'notify', over: 'end' },
  arrows: [
    'start>draft',
    'draft>a',
    'draft>b',
    '<a:changes>draft',
    '<b:changes>draft',
    'a>send',
    'b>send',
    'send>over',
  ],
};

export const theme: GoldenTheme = [
  {
    drawing: oneReviewer(),
    plays: {
      'approved-at-once': { expect: { result: 'success', within: 'PT3H' } },
      'sent-back-twice': {
        script: { review: [changes(), changes(), yes()] },
        expect: { result: 'success', ends: ['over'], within: 'PT9H' },
      },
      'sent-back-and-then-rejected': {
        script: { review: [changes(), { answer: 'rejected', after: 'PT1H' }] },
        expect: { result: 'cancelled', ends: ['no'], avoids: ['send'] },
      },
    },
  },
  {
    drawing: oneReviewer({ maxVisits: 2 }, ['draft:too-many-visits>no']),
    plays: {
      'too-many-visits-leaves-by-its-arrow': {
        script: { review: [changes(), changes()] },
        expect: { result: 'cancelled', ends: ['no'], avoids: ['send'] },
      },
    },
  },
  {
    drawing: oneReviewer({ maxVisits: 2 }),
    plays: {
      'too-many-visits-without-an-arrow-needs-attention': {
        script: { review: [changes(), changes()] },
        expect: { status: 'needs-attention', avoids: ['send'] },
        until: 'P3D',
      },
    },
  },
  {
    drawing: two,
    plays: {
      'two-reviewers-ask-for-changes-and-one-new-draft-is-made': {
        script: { a: [changes('PT1H'), yes()], b: [changes('PT3H'), yes()] },
        expect: { result: 'success', ends: ['over'], within: 'PT8H' },
      },
      'one-reviewer-approves-the-other-asks-for-changes': {
        script: { a: [yes(), yes()], b: [changes('PT3H'), yes()] },
        expect: { result: 'success', ends: ['over'], order: [['b', 'send']] },
      },
      'the-quick-reviewer-asks-for-changes-and-the-slow-one-is-waited-for': {
        script: { a: [changes('PT1H'), yes()], b: [yes('PT5H'), yes()] },
        expect: { result: 'success', ends: ['over'], within: 'PT10H' },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        round: 'gather',
        again: { type: 'branch', config: { rules: [] } },
        over: 'end',
      },
      arrows: ['start>round', 'round>again', '<again>round'],
    },
    plays: {
      'going-round-for-ever-stops-for-a-person': {
        expect: { status: 'needs-attention', passes: ['round'], avoids: ['over'] },
      },
      'going-round-for-ever-and-the-run-is-cancelled': {
        resolve: [
          { step: 'round', do: 'cancel-run', after: 'PT1H' },
          { step: 'again', do: 'cancel-run', after: 'PT1H' },
        ],
        expect: { status: 'cancelled', result: 'cancelled' },
      },
    },
  },
  {
    drawing: {
      roles: [boss],
      steps: { start: 'trigger', plan: draft, outer: review(), inner: review(), build: draft, over: 'end' },
      arrows: [
        'start>plan',
        'plan>inner',
        '<inner:changes>plan',
        'inner>build',
        'build>outer',
        '<outer:changes>plan',
        'outer>over',
      ],
    },
    plays: {
      'a-circle-in-a-circle': {
        script: { inner: [changes(), yes(), yes()], outer: [changes(), yes()] },
        expect: { result: 'success', ends: ['over'], within: 'PT15H' },
      },
    },
  },
  {
    drawing: {
      roles: [boss],
      fields: [{ id: 'fd_round', type: 'number' }],
      steps: {
        start: 'trigger',
        call: { type: 'task', config: { produces: ['fd_round'] } },
        left: draft,
        right: draft,
        both: 'task',
        enough: {
          type: 'branch',
          config: { rules: [{ id: 'ru_enough', when: { field: 'fd_round', is: 'at-least', value: 3 } }] },
        },
        over: 'end',
      },
      arrows: [
        'start>call',
        'call>left',
        'call>right',
        'left>both',
        'right>both',
        'both>enough',
        'enough:ru_enough>over',
        '<enough>call',
      ],
    },
    plays: {
      'a-fork-in-a-circle-joins-in-every-round': {
        script: { call: [{ done: { fd_round: 1 } }, { done: { fd_round: 2 } }, { done: { fd_round: 3 } }] },
        expect: { result: 'success', ends: ['over'], within: 'PT6H', fields: { fd_round: 3 } },
      },
    },
  },
  {
    drawing: {
      roles: [boss],
      steps: {
        start: 'trigger',
        call: draft,
        text: { type: 'task', estimate: { duration: { fixed: 'PT1H' } } },
        mail: { type: 'task', estimate: { duration: { fixed: 'PT9H' } } },
        reached: { type: 'gather', policy: { arrival: 'first', cancelOthers: true } },
        review: review(),
        over: 'end',
      },
      arrows: [
        'start>call',
        'call>text',
        'call>mail',
        'text>reached',
        'mail>reached',
        'reached>review',
        '<review:changes>call',
        'review>over',
      ],
    },
    plays: {
      'whoever-is-first-stops-the-others-in-every-round': {
        script: { review: [changes(), yes()] },
        expect: { result: 'success', ends: ['over'], passes: ['review'] },
      },
    },
  },
  {
    drawing: {
      roles: [boss],
      steps: {
        start: 'trigger',
        group: 'stage',
        left: { ...draft, in: 'st_group', starts: true },
        right: { ...draft, in: 'st_group', starts: true },
        review: review(),
        over: 'end',
      },
      arrows: ['start>group', 'group>review', '<review:changes>group', 'review>over'],
    },
    plays: {
      'a-group-in-a-circle-begins-afresh': {
        script: { review: [changes(), yes()] },
        expect: { result: 'success', ends: ['over'], within: 'PT6H' },
      },
    },
  },
  {
    drawing: {
      roles: [boss],
      steps: { start: 'trigger', draft, review: review(), over: 'end' },
      arrows: ['start>draft', 'draft>review', 'review:changes>draft', 'review>over'],
    },
    plays: {
      'a-circle-that-is-not-marked-is-found': {
        script: { review: [changes(), yes()] },
        expect: { result: 'success', ends: ['over'], within: 'PT6H' },
      },
    },
  },
  {
    drawing: oneReviewer({ maxVisits: 1 }),
    plays: {
      'one-more-visit-after-too-many': {
        script: { review: [changes(), yes()] },
        resolve: [{ step: 'draft', do: 'retry', after: 'PT1H' }],
        expect: { result: 'success', ends: ['over'], within: 'PT7H' },
      },
    },
  },
];
