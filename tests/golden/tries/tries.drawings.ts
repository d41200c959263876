import type { GoldenTheme } from '../../support/golden-drawing';

const systems = [{ id: 'sy_bank' }];
const fields = [
  { id: 'fd_amount', type: 'money', sample: 40 },
  { id: 'fd_receipt', type: 'text', sample: 'R-1' },
];
const charge = (policy: object, more: object = {}, arrows: readonly string[] = ['charge:failed>ask']) => ({
  systems,
  fields,
  steps: {
    start: 'trigger',
    charge: { type: 'task', system: 'sy_bank', policy, estimate: { duration: { fixed: 'PT1M' } }, ...more },
    over: 'end',
    ask: 'task',
    asked: { type: 'end', config: { result: 'failure' } },
  },
  arrows: ['start>charge', 'charge>over', 'ask>asked', ...arrows],
});
const down = { fail: 'unavailable', takes: 'PT1M' };
const ok = { status: 'finished', result: 'success', ends: ['over'] };
const asked = { status: 'finished', result: 'failure', ends: ['asked'], passes: ['ask'] };

export const theme: GoldenTheme = [
  {
    drawing: charge({ retry: { attempts: 4, firstWait: 'PT10M', factor: 2 } }),
    plays: {
      'works-at-the-third-try': { script: { charge: [down, down] }, expect: { ...ok, within: 'PT33M' } },
      'every-try-comes-before-the-arrow-for-failures': {
        script: { charge: [down, down, down, down] },
        expect: { ...asked, within: 'PT74M' },
      },
      'a-refusal-is-not-tried-again': {
        script: { charge: [{ fail: 'refused' }] },
        expect: { ...asked, within: 'PT1M' },
      },
      'an-outage-is-over-before-the-tries-are': {
        outages: [{ system: 'sy_bank', from: 'PT0S', for: 'PT25M' }],
        expect: { ...ok, within: 'PT31M' },
      },
      'an-outage-ends-at-its-last-instant': {
        outages: [{ system: 'sy_bank', from: 'PT0S', for: 'PT10M' }],
        expect: { ...ok, within: 'PT11M' },
      },
    },
  },
  {
    drawing: charge({ retry: { attempts: 5, firstWait: 'PT10M', factor: 3, maxWait: 'PT30M' } }),
    plays: {
      'pauses-grow-up-to-the-longest': {
        script: { charge: [down, down, down, down] },
        expect: { ...ok, within: 'PT105M' },
      },
    },
  },
  {
    drawing: charge({ retry: { attempts: 3, firstWait: 'PT10M', factor: 1, jitter: 0.5 } }),
    plays: {
      'pauses-are-spread-by-the-seed': {
        script: { charge: [down, down] },
        expect: { ...ok, within: 'PT33M' },
      },
    },
  },
  {
    drawing: charge({ retry: { attempts: 3, firstWait: 'PT5M', factor: 1, on: ['refused'] } }),
    plays: {
      'only-the-named-kinds-are-tried-again': {
        script: { charge: [{ fail: 'refused' }, { fail: 'unavailable' }] },
        expect: { ...asked, within: 'PT7M' },
      },
    },
  },
  {
    drawing: charge({ retry: { attempts: 2, firstWait: 'PT5M' }, attemptLimit: 'PT2M' }),
    plays: {
      'a-try-that-hangs-is-ended-and-tried-again': {
        script: { charge: [{ hang: true }] },
        expect: { ...ok, within: 'PT8M' },
      },
      'every-try-hangs': {
        script: { charge: [{ hang: true }, { hang: true }] },
        expect: { ...asked, within: 'PT9M' },
      },
      'done-at-the-very-instant-of-the-limit-is-in-time': {
        script: { charge: [{ done: {}, takes: 'PT2M' }] },
        expect: { ...ok, within: 'PT2M' },
      },
    },
  },
  {
    drawing: charge({ retry: { attempts: 9, firstWait: 'PT20M', factor: 1 }, timeLimit: 'PT50M' }),
    plays: {
      'the-time-limit-counts-over-all-tries-and-pauses': {
        script: { charge: Array.from({ length: 9 }, () => down) },
        expect: { ...asked, within: 'PT50M' },
      },
    },
  },
  {
    drawing: charge({ timeLimit: 'PT8H' }, {}, ['charge:failed.too-late>ask']),
    plays: {
      'too-late-leaves-by-its-own-arrow': {
        script: { charge: [{ hang: true }] },
        expect: { ...asked, within: 'PT8H' },
      },
    },
  },
  {
    drawing: charge(
      { retry: { attempts: 3, firstWait: 'PT1M' } },
      { config: { produces: ['fd_receipt', 'fd_amount'] } },
    ),
    plays: {
      'what-it-must-leave-behind-is-written-and-nothing-else': {
        script: { charge: [{ done: { fd_receipt: 'R-9', fd_amount: 12.5, fd_other: 'x' } }] },
        expect: { ...ok, fields: { fd_receipt: 'R-9', fd_amount: 12.5 } },
      },
      'something-left-out-is-a-wrong-result': {
        script: { charge: [{ done: { fd_receipt: 'R-9' } }] },
        expect: asked,
      },
      'a-value-of-another-type-is-a-wrong-result': {
        script: { charge: [{ done: { fd_receipt: 'R-9', fd_amount: 'forty' } }] },
        expect: asked,
      },
    },
  },
  {
    drawing: charge(
      { retry: { attempts: 3, firstWait: 'PT1M', on: ['wrong-output'] } },
      { config: { produces: ['fd_receipt'] } },
    ),
    plays: {
      'a-wrong-result-is-tried-again-where-one-says-so': {
        script: { charge: [{ done: {} }, { done: { fd_receipt: 7 } }] },
        expect: { ...ok, fields: { fd_receipt: 'R-1' } },
      },
    },
  },
  {
    drawing: charge({ retry: { attempts: 3, firstWait: 'PT1M' } }, { needs: ['fd_amount'] }),
    plays: {
      'nothing-is-begun-without-what-it-needs': { expect: { ...asked, within: 'PT0S' } },
      'begins-with-what-it-needs': { input: { fd_amount: 3 }, expect: { ...ok, within: 'PT1M' } },
    },
  },
  {
    drawing: {
      fields: [{ id: 'fd_kind', type: 'choice', options: ['Leak', 'Noise'], sample: 'Leak' }],
      steps: {
        start: 'trigger',
        read: {
          type: 'ai',
          config: { produces: ['fd_kind'], allowed: { fd_kind: ['Leak'] }, threshold: 0.8 },
        },
        over: 'end',
        look: 'task',
        looked: 'end',
        by_hand: 'task',
        written: 'end',
      },
      arrows: [
        'start>read',
        'read>over',
        'read:unsure>look',
        'look>looked',
        'read:failed>by_hand',
        'by_hand>written',
      ],
    },
    plays: {
      'sure-enough-at-the-very-threshold': {
        script: { read: [{ done: { fd_kind: 'Leak' }, confidence: 0.8 }] },
        expect: { ends: ['over'], fields: { fd_kind: 'Leak' } },
      },
      'not-sure-and-what-it-filled-in-is-kept': {
        script: { read: [{ done: { fd_kind: 'Leak' }, confidence: 0.79 }] },
        expect: { ends: ['looked'], fields: { fd_kind: 'Leak' } },
      },
      'a-value-that-is-not-allowed-is-a-wrong-result': {
        script: { read: [{ done: { fd_kind: 'Noise' }, confidence: 0.99 }] },
        expect: { ends: ['written'] },
      },
      'a-reader-that-is-down-fails': {
        script: { read: [{ fail: 'unavailable' }] },
        expect: { ends: ['written'] },
      },
    },
  },
];
