// The workflow of the pictures: an order is packed and paid at the same time, and shipped when both are done.
import { documentSchema, type WorkflowDocument } from '../../src/model/document';

/** Draws «Order fulfilment». */
export function orderWorkflow(): WorkflowDocument {
  return documentSchema.parse({
    format: 'runthrough.workflow',
    formatVersion: 1,
    id: 'wf_orders',
    name: 'Order fulfilment',
    settings: { timeZone: 'America/New_York', currency: 'USD', noun: { one: 'order', many: 'orders' } },
    fields: [
      { id: 'fd_amount', name: 'Amount', type: 'money', required: true, sample: 120 },
      { id: 'fd_address', name: 'Address', type: 'text' },
      { id: 'fd_receipt', name: 'Receipt number', type: 'text' },
      { id: 'fd_stock', name: 'In stock', type: 'yesno', sample: true },
    ],
    roles: [
      { id: 'ro_desk', name: 'Front desk', people: [{ id: 'pe_ana', name: 'Ana' }] },
      { id: 'ro_manager', name: 'Manager' },
      { id: 'ro_warehouse', name: 'Warehouse' },
    ],
    systems: [{ id: 'sy_cards', name: 'Card gateway' }],
    steps: [
      {
        id: 'st_web',
        type: 'trigger',
        name: 'Web order',
        config: { kind: 'form', asks: ['fd_amount', 'fd_address'] },
      },
      {
        id: 'st_stock',
        type: 'branch',
        name: 'All in stock?',
        config: {
          rules: [{ id: 'ru_all', name: 'Every item is there', when: { field: 'fd_stock', is: 'yes' } }],
        },
      },
      {
        id: 'st_pack',
        type: 'task',
        name: 'Pick and pack',
        role: 'ro_warehouse',
        needs: ['fd_address'],
        estimate: { duration: { fixed: 'PT40M' } },
      },
      {
        id: 'st_charge',
        type: 'task',
        name: 'Charge the card',
        system: 'sy_cards',
        config: { by: 'system', produces: ['fd_receipt'], undo: { name: 'Refund the card' } },
        policy: { retry: { attempts: 3, firstWait: 'PT20M' } },
        estimate: { duration: { fixed: 'PT20S' } },
      },
      { id: 'st_ship', type: 'task', name: 'Ship the order', role: 'ro_warehouse' },
      {
        id: 'st_newcard',
        type: 'approval',
        name: 'Ask for a new card',
        config: { approvers: ['ro_desk'], reasonFor: ['rejected'] },
        policy: { timeLimit: 'P2D' },
      },
      {
        id: 'st_substitute',
        type: 'approval',
        name: 'Substitute or backorder?',
        config: { approvers: ['ro_desk', 'ro_manager'], facts: ['fd_amount'] },
      },
      { id: 'st_shipped', type: 'end', name: 'Shipped', config: { label: 'Shipped' } },
      { id: 'st_cancelled', type: 'end', name: 'Cancelled', config: { result: 'cancelled' } },
    ],
    arrows: [
      { id: 'ar_begin', from: 'st_web', outcome: 'started', to: 'st_stock' },
      { id: 'ar_pack', from: 'st_stock', outcome: 'ru_all', to: 'st_pack' },
      { id: 'ar_charge', from: 'st_stock', outcome: 'ru_all', to: 'st_charge' },
      { id: 'ar_packed', from: 'st_pack', outcome: 'done', to: 'st_ship' },
      { id: 'ar_paid', from: 'st_charge', outcome: 'done', to: 'st_ship' },
      { id: 'ar_unpaid', from: 'st_charge', outcome: 'failed', to: 'st_newcard' },
      { id: 'ar_again', from: 'st_newcard', outcome: 'approved', to: 'st_charge', back: true },
      { id: 'ar_giveup', from: 'st_newcard', outcome: 'rejected', to: 'st_cancelled' },
      { id: 'ar_silence', from: 'st_newcard', outcome: 'no-answer', to: 'st_cancelled' },
      { id: 'ar_short', from: 'st_stock', outcome: 'otherwise', to: 'st_substitute' },
      { id: 'ar_shipped', from: 'st_ship', outcome: 'done', to: 'st_shipped' },
    ],
  });
}
