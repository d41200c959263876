import type { GoldenTheme } from '../../support/golden-drawing';

const hour = { estimate: { duration: { fixed: 'PT1H' } } };
const fields = [
  { id: 'fd_address', type: 'text', sample: 'Elm Street' },
  { id: 'fd_parcel', type: 'text', sample: 'P-1' },
];
const refused = [{ fail: 'refused', message: 'No such address' }];
const over = { status: 'finished', result: 'success', ends: ['over'] };

const ship = {
  fields,
  steps: {
    start: 'trigger',
    ship: {
      type: 'task',
      ...hour,
      needs: ['fd_address'],
      config: { produces: ['fd_parcel'] },
      policy: { retry: { attempts: 2, firstWait: 'PT10M' } },
    },
    tell: 'notify',
    over: 'end',
  },
  arrows: ['start>ship', 'ship>tell', 'tell>over'],
};
const known = { fd_address: 'Elm Street' };

const gap = {
  roles: [{ id: 'ro_boss', people: [{ id: 'pe_anna' }] }],
  steps: {
    start: 'trigger',
    ask: { type: 'approval', ...hour, config: { approvers: ['ro_boss'] } },
    buy: 'task',
    over: 'end',
  },
  arrows: ['start>ask', 'ask>buy', 'buy>over'],
};
const no = { ask: [{ answer: 'rejected', after: 'PT1H' }] };

const lanes = {
  steps: {
    start: 'trigger',
    pack: { type: 'task', ...hour },
    charge: { type: 'task', ...hour },
    put: { type: 'gather', policy: { arrival: { count: 3 } } },
    over: 'end',
  },
  arrows: ['start>pack', 'start>charge', 'pack>put', 'charge>put', 'put>over'],
};

export const theme: GoldenTheme = [
  {
    drawing: ship,
    plays: {
      'a-failure-that-nobody-takes-needs-attention': {
        input: known,
        script: { ship: refused },
        until: 'P3D',
        expect: { status: 'needs-attention', avoids: ['tell', 'over'] },
      },
      'trying-again-begins-the-tries-afresh': {
        input: known,
        script: { ship: [{ fail: 'unavailable' }, { fail: 'unavailable' }, { fail: 'unavailable' }] },
        resolve: [{ step: 'ship', do: 'retry', after: 'P1D' }],
        expect: { ...over, fields: { fd_parcel: 'P-1' } },
      },
      'trying-again-with-the-missing-fact': {
        resolve: [{ step: 'ship', do: 'retry', after: 'PT2H', output: { fd_address: '7 Canal Street' } }],
        expect: { ...over, fields: { fd_address: '7 Canal Street' } },
      },
      'skipped-with-what-it-should-have-left-behind': {
        input: known,
        script: { ship: refused },
        resolve: [
          { step: 'ship', do: 'skip', after: 'PT2H', outcome: 'done', output: { fd_parcel: 'by hand' } },
        ],
        expect: { ...over, fields: { fd_parcel: 'by hand' } },
      },
      'skipped-by-its-ordinary-outcome': {
        input: known,
        script: { ship: refused },
        resolve: [{ step: 'ship', do: 'skip', after: 'PT2H' }],
        expect: { ...over, passes: ['tell'] },
      },
      'the-whole-run-is-cancelled': {
        input: known,
        script: { ship: refused },
        resolve: [{ step: 'ship', do: 'cancel-run', after: 'PT2H' }],
        expect: { status: 'cancelled', result: 'cancelled', avoids: ['tell'] },
      },
      'it-fails-again-after-trying-again': {
        input: known,
        script: { ship: [...refused, ...refused] },
        resolve: [
          { step: 'ship', do: 'retry', after: 'PT1H' },
          { step: 'ship', do: 'skip', after: 'PT2H' },
        ],
        expect: over,
      },
    },
  },
  {
    drawing: gap,
    plays: {
      'a-gap-waits-for-a-person': {
        script: no,
        until: 'P3D',
        expect: { status: 'needs-attention', avoids: ['buy'] },
      },
      'a-gap-ends-here-well': {
        script: no,
        resolve: [{ step: 'ask', do: 'skip', after: 'PT1H' }],
        expect: { status: 'finished', result: 'success', avoids: ['buy'] },
      },
      'a-gap-ends-here-as-cancelled': {
        script: no,
        resolve: [{ step: 'ask', do: 'skip', after: 'PT1H', result: 'cancelled' }],
        expect: { status: 'finished', result: 'cancelled', avoids: ['buy'] },
      },
      'a-gap-is-left-by-another-way': {
        script: no,
        resolve: [{ step: 'ask', do: 'skip', after: 'PT1H', outcome: 'approved' }],
        expect: { ...over, passes: ['buy'] },
      },
      'a-gap-and-the-step-is-done-once-more': {
        script: { ask: [...no.ask, { answer: 'approved', after: 'PT1H' }] },
        resolve: [{ step: 'ask', do: 'retry', after: 'PT1H' }],
        expect: { ...over, passes: ['buy'] },
      },
    },
  },
  {
    drawing: lanes,
    plays: {
      'a-dead-end-needs-attention': {
        until: 'P3D',
        expect: { status: 'needs-attention', avoids: ['put', 'over'] },
      },
      'a-dead-end-and-what-was-set-aside-is-begun': {
        resolve: [{ step: 'put', do: 'start', after: 'PT1H' }],
        expect: over,
      },
      'a-dead-end-is-ended-as-cancelled': {
        resolve: [{ step: 'put', do: 'skip', after: 'PT1H' }],
        expect: { status: 'cancelled', result: 'cancelled', avoids: ['put'] },
      },
    },
  },
  {
    drawing: {
      steps: {
        start: 'trigger',
        pack: { type: 'task', ...hour },
        charge: { type: 'task', ...hour },
        ship: 'task',
        over: 'end',
      },
      arrows: ['start>pack', 'start>charge', 'pack>ship', 'charge>ship', 'ship>over'],
    },
    plays: {
      'what-depends-on-it-is-held': {
        script: { charge: refused },
        until: 'P3D',
        expect: { status: 'needs-attention', passes: ['pack'], avoids: ['ship'] },
      },
      'held-and-let-go-when-it-is-resolved': {
        script: { charge: refused },
        resolve: [{ step: 'charge', do: 'retry', after: 'P1D' }],
        expect: { ...over, order: [['charge', 'ship']] },
      },
      'two-things-need-attention-at-the-same-time': {
        script: { charge: refused, pack: refused },
        resolve: [
          { step: 'charge', do: 'retry', after: 'PT3H' },
          { step: 'pack', do: 'skip', after: 'PT1H' },
        ],
        expect: over,
      },
    },
  },
];
