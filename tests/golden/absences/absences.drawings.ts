import type { GoldenTheme } from '../../support/golden-drawing';

const roles = [
  { id: 'ro_desk', people: [{ id: 'pe_dana' }, { id: 'pe_luis' }] },
  { id: 'ro_owner', people: [{ id: 'pe_june' }] },
];
const ask = (config: object, policy: object = {}) => ({
  roles,
  steps: {
    start: 'trigger',
    ask: {
      type: 'approval',
      policy,
      config: { approvers: ['ro_desk'], answers: ['approved', 'rejected'], ...config },
      estimate: { duration: { fixed: 'PT1H' } },
    },
    yes: 'end',
    no: { type: 'end', config: { result: 'cancelled' } },
    late: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>ask', 'ask>yes', 'ask:rejected>no', 'ask:no-answer>late'],
});
const work = (step: object = {}) => ({
  roles,
  systems: [{ id: 'sy_cards' }],
  steps: {
    start: 'trigger',
    pack: { type: 'task', role: 'ro_desk', estimate: { duration: { fixed: 'PT2H' } }, ...step },
    packed: 'end',
    late: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>pack', 'pack>packed', 'pack:failed>late'],
});
const deskAway = { who: 'ro_desk', for: 'P1D' };
const yes = { status: 'finished', result: 'success', ends: ['yes'] };
const no = { status: 'finished', result: 'cancelled', ends: ['no'] };
const packed = { status: 'finished', result: 'success', ends: ['packed'] };

export const theme: GoldenTheme = [
  {
    drawing: ask({}),
    plays: {
      'whoever-is-away-answers-when-they-are-back': {
        absences: [deskAway],
        expect: { ...yes, within: 'P1D' },
      },
      'one-of-the-role-is-away-and-the-other-answers': {
        absences: [{ who: 'pe_dana', for: 'P1D' }],
        expect: { ...yes, within: 'PT1H' },
      },
      'somebody-is-back-at-the-very-instant-of-the-answer': {
        absences: [{ who: 'ro_desk', for: 'PT1H' }],
        expect: { ...yes, within: 'PT1H' },
      },
      'one-absence-follows-another': {
        absences: [
          deskAway,
          { who: 'pe_dana', from: 'PT20H', for: 'P2D' },
          { who: 'pe_luis', from: 'P1D', for: 'P3D' },
        ],
        expect: { ...yes, within: 'P2DT20H' },
      },
      'an-answer-without-a-time-waits-for-whoever-gives-it': {
        absences: [{ who: 'pe_luis', for: 'P1D' }],
        script: { ask: [{ answer: 'rejected', by: 'pe_luis' }] },
        expect: { ...no, within: 'P1D' },
      },
      'an-answer-with-a-time-comes-then-whoever-is-away': {
        absences: [deskAway],
        script: { ask: [{ answer: 'rejected', by: 'pe_luis', after: 'PT3H' }] },
        expect: { ...no, within: 'PT3H' },
      },
      'an-answer-of-a-role-is-given-by-whoever-is-there': {
        absences: [{ who: 'pe_dana', for: 'P1D' }],
        script: { ask: [{ answer: 'rejected', by: 'ro_desk', after: 'PT3H' }] },
        expect: { ...no, within: 'PT3H' },
      },
    },
  },
  {
    drawing: ask({}, { timeLimit: 'PT8H' }),
    plays: {
      'an-absence-that-outlasts-the-question': {
        absences: [deskAway],
        expect: { status: 'finished', result: 'failure', ends: ['late'], within: 'PT8H' },
      },
    },
  },
  {
    drawing: ask({ ladder: [{ after: 'PT2H', do: 'ask', role: 'ro_owner' }] }),
    plays: {
      'the-desk-is-away-and-the-owner-is-asked-too': {
        absences: [deskAway],
        expect: { ...yes, within: 'PT3H' },
      },
      'the-owner-is-asked-too-before-the-desk-would-have-answered': {
        absences: [{ who: 'ro_desk', from: 'PT1H', for: 'P1D' }],
        expect: { ...yes, within: 'PT3H' },
      },
      'all-are-away-and-the-first-who-is-back-answers': {
        absences: [deskAway, { who: 'ro_owner', for: 'PT9H' }],
        expect: { ...yes, within: 'PT9H' },
      },
      'the-desk-is-silent-and-the-owner-answers-as-usual': {
        script: { ask: [{ silent: true, by: 'ro_desk' }] },
        expect: { ...yes, within: 'PT3H' },
      },
      'the-desk-is-silent-and-the-owner-says-no': {
        script: {
          ask: [
            { silent: true, by: 'ro_desk' },
            { answer: 'rejected', by: 'ro_owner', after: 'PT5H' },
          ],
        },
        expect: { ...no, within: 'PT5H' },
      },
    },
  },
  {
    drawing: ask({ approvers: ['ro_desk', 'ro_owner'], rule: 'all' }),
    plays: {
      'all-and-one-role-is-away': {
        absences: [{ who: 'ro_owner', for: 'P1D' }],
        expect: { ...yes, within: 'P1D' },
      },
      'all-and-one-role-is-silent': {
        script: { ask: [{ silent: true, by: 'ro_owner' }] },
        until: 'P30D',
        expect: { status: 'waiting', avoids: ['yes'] },
      },
    },
  },
  {
    drawing: work(),
    plays: {
      'work-begins-when-somebody-is-back': { absences: [deskAway], expect: { ...packed, within: 'P1DT2H' } },
      'work-rests-while-everybody-is-away': {
        absences: [{ who: 'ro_desk', from: 'PT1H', for: 'P1D' }],
        expect: { ...packed, within: 'P1DT2H' },
      },
      'work-goes-on-while-one-is-there': {
        absences: [{ who: 'pe_dana', for: 'P1D' }],
        expect: { ...packed, within: 'PT2H' },
      },
      'work-is-done-at-the-very-instant-at-which-they-leave': {
        absences: [{ who: 'ro_desk', from: 'PT2H', for: 'P1D' }],
        expect: { ...packed, within: 'PT2H' },
      },
      'work-that-fails-fails-when-somebody-is-back': {
        absences: [deskAway],
        script: { pack: [{ fail: 'refused' }] },
        expect: { status: 'finished', result: 'failure', ends: ['late'], within: 'P1DT2H' },
      },
      'work-with-a-time-takes-that-long-whoever-is-away': {
        absences: [deskAway],
        script: { pack: [{ takes: 'PT3H' }] },
        expect: { ...packed, within: 'PT3H' },
      },
    },
  },
  {
    drawing: work({ policy: { timeLimit: 'PT8H' } }),
    plays: {
      'work-comes-too-late-because-everybody-is-away': {
        absences: [deskAway],
        expect: { status: 'finished', result: 'failure', ends: ['late'], within: 'PT8H' },
      },
    },
  },
  {
    drawing: work({ system: 'sy_cards' }),
    plays: {
      'nobody-meets-an-outage-while-everybody-is-away': {
        absences: [{ who: 'ro_desk', for: 'PT3H' }],
        outages: [{ system: 'sy_cards', for: 'PT2H' }],
        expect: { ...packed, within: 'PT5H' },
      },
    },
  },
];
