import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DayEditor } from '../../../../src/features/rehearsal/days/day-editor';
import type { Days } from '../../../../src/features/rehearsal/days/use-days';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { Scenario } from '../../../../src/model/scenario';
import { refusedOf } from '../../../../src/projections/expectation-checks';
import { scenarioOf } from '../../../support/play';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const DRAWING = sketch({
  fields: [{ id: 'fd_amount', name: 'Amount', type: 'money', required: true, sample: 120 }],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', config: { kind: 'manual', asks: ['fd_amount'] } },
    charge: { type: 'task', name: 'Charge', system: 'sy_cards', config: { by: 'system' } },
    shipped: { type: 'end', name: 'Shipped' },
    lost: { type: 'end', name: 'Lost', config: { result: 'failure' } },
  },
  arrows: ['start>charge', 'charge>shipped', 'charge:failed>lost'],
});

const TWO_STARTS = sketch({
  settings: { noun: { one: 'order', many: 'orders' } },
  fields: [{ id: 'fd_number', name: 'Order number', type: 'text', required: true, sample: 'A-1' }],
  steps: {
    mail: { type: 'trigger', name: 'Mail', config: { asks: ['fd_number'], dedupe: 'fd_number' } },
    form: { type: 'trigger', name: 'Web form', config: { asks: ['fd_number'], dedupe: 'fd_number' } },
    over: { type: 'end', name: 'Sent' },
  },
  arrows: ['mail>over', 'form>over'],
});

describe('a scenario in words', () => {
  it('says what happens at each step and opens the same controls as the rehearsal', async () => {
    const { saved } = await show({ script: { st_charge: [{ fail: 'refused' }] } });

    const sentence = screen.getByRole('button', { name: /^Charge ?: fails once, refused$/u });
    await userEvent.click(sentence);
    await userEvent.click(screen.getByRole('radio', { name: 'It never answers' }));

    expect(saved().script).toEqual({ st_charge: [{ hang: true }] });
    expect(screen.getByRole('button', { name: /^Charge ?: never answers$/u })).toBeInTheDocument();
  });

  it('takes a name, an outage and facts, each kept at once', async () => {
    const { saved } = await show({});

    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), '!');
    await userEvent.click(screen.getByRole('switch', { name: 'Card gateway is down for everybody' }));
    await userEvent.click(screen.getByRole('button', { name: 'One fact as usual' }));
    await userEvent.clear(screen.getByRole('textbox', { name: /^Amount/u }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Amount/u }), '7');
    await userEvent.tab();

    expect(saved()).toMatchObject({
      name: 'Bad day!',
      outages: [{ system: 'sy_cards', for: 'PT2H' }],
      input: { fd_amount: 7 },
    });
  });

  it('expects by sentences with blanks, filled in with what came of it, and says which is not so', async () => {
    const { saved, session } = await show({ script: { st_charge: [{ fail: 'refused' }] } });
    await waitFor(() => expect(session.state().show.is).toBe('played'));

    await expectSomething('Where it ends');
    await expectSomething('That something never happens');
    expect(saved().expect).toEqual({ ends: ['st_lost'], avoids: ['st_shipped'] });

    const expected = within(screen.getByRole('list', { name: 'What is expected' }));
    await userEvent.click(expected.getByRole('combobox', { name: 'Where it ends' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Shipped' }));
    expect(saved().expect.ends).toEqual(['st_shipped']);
    await waitFor(() =>
      expect(screen.getAllByText('Expected: it ends at Shipped. It ended at Lost.').length).toBeGreaterThan(
        0,
      ),
    );

    await userEvent.click(screen.getByRole('button', { name: 'Take out: Where it ends, Shipped' }));
    expect(saved().expect).toEqual({ avoids: ['st_shipped'] });
  });

  it('lets the same come again, later, by another start or with other facts, and be taken out', async () => {
    const { saved, session } = await show({}, TWO_STARTS);

    await userEvent.click(screen.getByRole('button', { name: 'It comes again' }));
    expect(saved().again).toEqual([{ after: 'PT1H', input: {} }]);
    const besides = within(screen.getByRole('list', { name: 'What comes in besides' }));
    expect(besides.getByText('The same again: Mail')).toBeInTheDocument();

    await userEvent.click(besides.getByRole('combobox', { name: 'Comes by' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Web form' }));
    await waitFor(() => expect(refusedIn(session)).toBe(1));
    await expectSomething('How often the same is refused');
    expect(saved()).toMatchObject({ again: [{ trigger: 'st_form' }], expect: { refused: 1 } });

    await userEvent.click(besides.getByRole('button', { name: 'Change a fact' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Order number' }));
    await userEvent.type(besides.getByRole('textbox', { name: /^Order number/u }), '2');
    expect(saved().again).toMatchObject([{ input: { fd_number: 'A-12' } }]);
    await waitFor(() =>
      expect(
        screen.getAllByText('Expected: the same order is refused once. It never was.').length,
      ).toBeGreaterThan(0),
    );

    await userEvent.click(besides.getByRole('button', { name: 'Same as the first time: Order number' }));
    expect(saved().again).toMatchObject([{ input: {} }]);

    await userEvent.click(besides.getByRole('button', { name: /^Take out: The same again/u }));
    expect(saved()).not.toHaveProperty('again');
  });

  it('shows what keeps it from being played beside what it is about, to be taken out', async () => {
    const { saved } = await show({ script: { st_gone: [{ hang: true }] } });

    expect(screen.getByText(/no step of this drawing/u)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take out' }));

    expect(saved().script).toEqual({});
  });
});

function refusedIn(session: RehearsalSession): number {
  const { show: shown } = session.state();
  return shown.is === 'played' ? refusedOf(shown.replay.rehearsal.journal).length : 0;
}

async function expectSomething(thing: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Expect something' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: thing }));
}

async function show(day: Partial<Scenario>, drawing = DRAWING) {
  const first = scenarioOf({ ...day, id: 'sc_bad', name: 'Bad day' });
  let session: RehearsalSession | null = null;
  const saved = (): Scenario => {
    const [now] = session?.state().document.scenarios ?? [];
    if (now === undefined) throw new Error('The day is gone.');
    return now;
  };
  const nothing = () => undefined;
  const days: Days = {
    add: () => true,
    change: (_id, _merge, change) => {
      const { document } = session?.state() ?? { document: drawing };
      session?.setDocument({ ...document, scenarios: document.scenarios.map(change) });
    },
    remove: nothing,
    putBack: nothing,
    move: nothing,
    editing: 'sc_bad',
    edit: nothing,
    isMaking: false,
    make: nothing,
    duplicate: nothing,
    expectFound: nothing,
    removeWithUndo: nothing,
  };
  session = await showRehearsal({ ...drawing, scenarios: [first] }, (view) => {
    const [now] = view.state.document.scenarios;
    return now === undefined ? <p /> : <DayEditor view={view} days={days} day={now} />;
  });
  return { session, saved };
}
