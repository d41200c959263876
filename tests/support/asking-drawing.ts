import { sketch } from './sketch';

/** A drawing in which two people of the front desk are asked, then their manager too. */
export function askingDrawing(config: object = {}) {
  return sketch({
    roles: [
      {
        id: 'ro_desk',
        name: 'Front desk',
        people: [
          { id: 'pe_dana', name: 'Dana' },
          { id: 'pe_luis', name: 'Luis' },
        ],
      },
      { id: 'ro_boss', name: 'Manager', people: [{ id: 'pe_ann', name: 'Ann' }] },
    ],
    fields: [
      { id: 'fd_customer', name: 'Customer', type: 'text', sample: 'Miller' },
      { id: 'fd_price', name: 'Price', type: 'money', required: true, sample: 1284.5 },
    ],
    steps: {
      start: 'trigger',
      ask: {
        type: 'approval',
        name: 'Substitute or backorder?',
        description: 'The item is out of stock.',
        estimate: { duration: { fixed: 'PT3H' } },
        policy: { timeLimit: 'P2D' },
        config: {
          approvers: ['ro_desk'],
          answers: ['approved', 'rejected'],
          reasonFor: ['rejected'],
          facts: ['fd_customer', 'fd_price'],
          editable: ['fd_price'],
          ladder: [
            { after: 'P1D', do: 'ask', role: 'ro_boss' },
            { after: 'PT2H', do: 'remind' },
          ],
          ...config,
        },
      },
      yes: 'end',
      no: 'end',
      silence: { type: 'end', name: 'Call it off' },
    },
    arrows: ['start>ask', 'ask>yes', 'ask:rejected>no', 'ask:no-answer>silence'],
  });
}
