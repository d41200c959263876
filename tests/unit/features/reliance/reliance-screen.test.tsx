import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type AskedReliance, RelianceScreen } from '../../../../src/features/reliance/reliance-screen';
import type { WorkflowDocument } from '../../../../src/model/document';
import { type RunServices, RunServicesProvider } from '../../../../src/parts/services';
import { AppProviders } from '../../../../src/ui/app-providers';
import { type Sketch, sketch } from '../../../support/sketch';
import { testDevice, testDrawing } from '../../../support/test-house';

configure({ asyncUtilTimeout: 10_000 });

const drawn = (id: string, name: string, drawing: Sketch): WorkflowDocument => ({
  ...sketch(drawing),
  id: `wf_${id}`,
  name,
});

const orders = drawn('orders', 'Orders', {
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  roles: [{ id: 'ro_desk', name: 'Front desk' }],
  settings: { noun: { one: 'order', many: 'orders' } },
  steps: {
    start: { type: 'trigger', role: 'ro_desk', estimate: { arrivals: { fixed: 'PT40M' } } },
    reserve: {
      type: 'task',
      name: 'Reserve the money',
      system: 'sy_cards',
      policy: { retry: { attempts: 5, firstWait: 'PT1H', factor: 1 } },
    },
    charge: { type: 'task', name: 'Charge the card', system: 'sy_cards' },
    over: { type: 'end', name: 'Shipped' },
    refund: { type: 'task', name: 'Give the money back', system: 'sy_cards' },
    gone: { type: 'end', name: 'Cancelled', config: { result: 'cancelled' } },
  },
  arrows: ['start>reserve', 'reserve>charge', 'charge>over', 'reserve:failed.refused>refund', 'refund>gone'],
  scenarios: [
    { id: 'sc_refused', name: 'The card is refused', script: { st_reserve: [{ fail: 'refused' }] } },
  ],
});

const deposits = drawn('deposits', 'Deposits', {
  systems: [{ id: 'sy_pay', name: 'card gateway' }],
  steps: {
    start: 'trigger',
    take: { type: 'task', name: 'Take the deposit', system: 'sy_pay' },
    over: 'end',
    later: { type: 'end', name: 'Asked again', config: { result: 'cancelled' } },
  },
  arrows: ['start>take', 'take>over', 'take:failed>later'],
});

/** It cannot be played: an arrow leads from an end. */
const unplayable = drawn('half', 'Half drawn', {
  systems: [{ id: 'sy_c', name: 'Card gateway' }],
  steps: { start: 'trigger', pay: { type: 'task', name: 'Pay', system: 'sy_c' }, over: 'end' },
  arrows: ['start>pay', 'pay>over', 'over:done>pay'],
});

async function show(
  documents: readonly WorkflowDocument[],
  asked: AskedReliance | null = null,
  more: (services: RunServices) => Partial<RunServices> = () => ({}),
) {
  const house = testDevice()().services;
  for (const document of documents) await house.workflows.create(document);
  const services: RunServices = { ...house, ...testDrawing };
  render(
    <AppProviders>
      <RunServicesProvider services={{ ...services, ...more(services) }}>
        <RelianceScreen menu={null} asked={asked} />
      </RunServicesProvider>
    </AppProviders>,
  );
}

const CARDS: AskedReliance = { kind: 'system', key: 'card gateway' };

const partOf = (workflow: string) => within(screen.getByRole('region', { name: workflow }));

describe('what all workflows rely on', () => {
  it('lists systems and people, most widely relied on first, with what stands still', async () => {
    await show([orders, deposits]);
    const systems = within(await screen.findByRole('region', { name: 'Systems' }));
    expect(systems.getByRole('link', { name: 'Card gateway' })).toHaveAttribute(
      'href',
      '#/if-gone/system/card%20gateway',
    );
    expect(await systems.findByText(/4 steps in 2 workflows/u)).toHaveTextContent(/, 2 stand still$/u);
    expect(screen.getByRole('region', { name: 'People' })).toHaveTextContent('1 step in 1 workflow');
  });

  it('says in each workflow what becomes of a case, and leads into the rehearsal of that day', async () => {
    await show([orders, deposits], CARDS);
    expect(await screen.findByText('4 steps in 2 workflows stop')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'If Card gateway is down for' })).toHaveFocus();
    expect(await screen.findByText('2 stand still')).toBeVisible();
    expect(screen.getByText('1 goes another way')).toBeVisible();
    expect(screen.getByText('1 goes on by itself')).toBeVisible();
    expect(screen.getByText('What waits goes on by itself, 2 h late at the longest.')).toBeVisible();
    const inOrders = partOf('Orders');
    expect(inOrders.getByText('About 3 orders come in meanwhile.')).toBeVisible();
    expect(inOrders.getByText('2 tries fail, then it works 2 h later')).toBeVisible();
    expect(inOrders.getByText('Stops there until somebody looks')).toBeVisible();
    expect(inOrders.getByText('Stops there until somebody looks (on «The card is refused»)')).toBeVisible();
    expect(inOrders.getByRole('link', { name: 'Charge the card' })).toHaveAttribute(
      'href',
      '#/flow/wf_orders/rehearse/~sy_cards~PT2H~PT1S',
    );
    expect(inOrders.getByRole('link', { name: 'Give the money back' })).toHaveAttribute(
      'href',
      '#/flow/wf_orders/rehearse/sc_refused~sy_cards~PT2H~PT1S',
    );
    const inDeposits = partOf('Deposits');
    expect(inDeposits.getByText('Fails, and ends at Asked again')).toBeVisible();
    expect(inDeposits.queryByText(/meanwhile/u)).not.toBeInTheDocument();
    expect(screen.getByText(/Known by the name «Card gateway» and «card gateway»/u)).toBeVisible();
  });

  it('works out the length that is chosen', async () => {
    await show([orders, deposits], CARDS);
    await screen.findByText('1 goes on by itself');
    await userEvent.click(screen.getByRole('radio', { name: '1 day' }));
    expect(screen.queryByText('1 goes on by itself')).not.toBeInTheDocument();
    expect(screen.getByText('3 stand still')).toBeVisible();
  });

  it('says of a workflow that cannot be read, or not be played yet, and shows the others', async () => {
    await show([orders, deposits, unplayable], CARDS, ({ workflows }) => ({
      workflows: {
        ...workflows,
        readRevision: (id, revision) =>
          id === 'wf_deposits'
            ? Promise.resolve({ ok: false, error: { code: 'gone', id } })
            : workflows.readRevision(id, revision),
      },
    }));
    expect(await screen.findByText('Left out, because it cannot be read: Deposits.')).toBeVisible();
    expect(screen.getByText('4 steps in 2 workflows stop')).toBeVisible();
    expect(await partOf('Half drawn').findByText(/It cannot be played yet/u)).toBeVisible();
    expect(partOf('Orders').getByText('Stops there until somebody looks')).toBeVisible();
  });

  it('tells how far it is, stops when asked to, and works out the rest when asked again', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    let isSlow = true;
    await show([orders, deposits], CARDS, ({ findStops }) => ({
      findStops: (document, watch) => {
        if (!isSlow || document.id === 'wf_deposits') return findStops(document, watch);
        signals.push(watch?.signal);
        return new Promise((answer) => {
          watch?.signal?.addEventListener('abort', () => answer({ is: 'stopped' }));
        });
      },
    }));
    expect(await screen.findByText('1 of 2')).toBeInTheDocument();
    // when
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    // then
    expect(signals[0]?.aborted).toBe(true);
    expect(await partOf('Orders').findByText('Not worked out')).toBeVisible();
    expect(partOf('Deposits').getByText('Fails, and ends at Asked again')).toBeVisible();
    // when
    isSlow = false;
    await userEvent.click(partOf('Orders').getByRole('button', { name: 'Work it out' }));
    // then
    expect(await partOf('Orders').findByText('2 tries fail, then it works 2 h later')).toBeVisible();
  });

  it('shows the way where no workflow is here yet', async () => {
    await show([]);
    expect(await screen.findByText('No workflow is here yet')).toBeVisible();
  });

  it('says that nothing relies on what an address names', async () => {
    await show([orders], { kind: 'system', key: 'fax' });
    expect(await screen.findByText('Nothing relies on it any more')).toBeVisible();
  });

  it('folds a long list', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `System ${String(index + 1)}`);
    await show([
      drawn('long', 'Long', {
        systems: names.map((name, index) => ({ id: `sy_${String(index)}`, name })),
        steps: {
          start: 'trigger',
          ...Object.fromEntries(
            names.map((_, index) => [`s${String(index)}`, { type: 'task', system: `sy_${String(index)}` }]),
          ),
          over: 'end',
        },
        arrows: [
          'start>s0',
          ...names.slice(1).map((_, index) => `s${String(index)}>s${String(index + 1)}`),
          's12>over',
        ],
      }),
    ]);
    const systems = within(await screen.findByRole('region', { name: 'Systems' }));
    expect(systems.getAllByRole('link')).toHaveLength(10);
    await userEvent.click(systems.getByRole('button', { name: '3 more' }));
    expect(systems.getAllByRole('link')).toHaveLength(13);
  });
});
