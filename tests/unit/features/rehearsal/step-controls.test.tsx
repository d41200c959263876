import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { StepControls } from '../../../../src/features/rehearsal/controls/step-controls';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import { lastReplay } from '../../../../src/features/rehearsal/session/rehearsal-state';
import { findStep } from '../../../../src/model/step-index';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const DRAWING = sketch({
  fields: [
    { id: 'fd_amount', name: 'Amount', type: 'money', required: true, sample: 120 },
    { id: 'fd_receipt', name: 'Receipt', type: 'text', sample: 'R1' },
    { id: 'fd_kind', name: 'Kind', type: 'text' },
  ],
  roles: [
    { id: 'ro_boss', name: 'Boss' },
    { id: 'ro_owner', name: 'Owner' },
  ],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', config: { kind: 'manual', asks: ['fd_amount'] } },
    charge: {
      type: 'task',
      system: 'sy_cards',
      config: { by: 'system', produces: ['fd_receipt'] },
      policy: { retry: { attempts: 3 } },
    },
    pack: 'task',
    ask: {
      type: 'approval',
      config: {
        approvers: ['ro_boss'],
        reasonFor: ['rejected'],
        ladder: [{ after: 'PT2H', do: 'ask', role: 'ro_owner' }],
      },
    },
    sort: {
      type: 'ai',
      config: { produces: ['fd_kind'], allowed: { fd_kind: ['praise', 'complaint'] }, threshold: 0.8 },
    },
    reply: {
      type: 'wait',
      config: { signal: { name: 'Customer replied' } },
      policy: { timeLimit: 'P3D' },
      estimate: { duration: { fixed: 'PT2H' } },
    },
    end: 'end',
    lost: { type: 'end', config: { result: 'failure' } },
  },
  arrows: [
    'start>charge',
    'charge>pack',
    'pack>ask',
    'ask>sort',
    'sort:sure>reply',
    'sort:unsure>lost',
    'sort:failed>lost',
    'reply:over>end',
    'reply:no-answer>lost',
  ],
});

describe('what can be set to happen at a step', () => {
  it('writes one failure for each try when work fails', async () => {
    const session = await show('st_charge');

    await userEvent.click(screen.getByRole('radio', { name: 'It fails' }));

    const down = { fail: 'unavailable' };
    expect(session.state().scenario.script).toEqual({ st_charge: [down, down, down] });
    expect(screen.getByText('It is tried 3 times in all, so every try fails.')).toBeInTheDocument();
  });

  it('writes as many failures as are wanted, and says which try works then', async () => {
    const session = await show('st_charge');
    await userEvent.click(screen.getByRole('radio', { name: 'It fails' }));

    await userEvent.click(screen.getByRole('button', { name: 'Less' }));

    expect(session.state().scenario.script['st_charge']).toHaveLength(2);
    expect(screen.getByText('It is tried up to 3 times, so try 3 works.')).toBeInTheDocument();
  });

  it('writes the way to fail that was chosen; what is not tried again fails once', async () => {
    const session = await show('st_charge');
    await userEvent.click(screen.getByRole('radio', { name: 'It fails' }));

    await userEvent.click(screen.getByRole('combobox', { name: 'How' }));
    await userEvent.click(await screen.findByRole('option', { name: 'It is refused' }));

    expect(session.state().scenario.script).toEqual({ st_charge: [{ fail: 'refused' }] });
  });

  it('offers a system that is down only where a system does it', async () => {
    await show('st_pack');
    await userEvent.click(screen.getByRole('radio', { name: 'It fails' }));

    await userEvent.click(screen.getByRole('combobox', { name: 'How' }));

    const offered = (await screen.findAllByRole('option')).map((option) => option.textContent);
    expect(offered).not.toContain('The system is down');
    expect(offered).toContain('Something else goes wrong');
  });

  it('writes silence when work never answers, and nothing when it works after all', async () => {
    const session = await show('st_pack');

    await userEvent.click(screen.getByRole('radio', { name: 'It never answers' }));
    expect(session.state().scenario.script).toEqual({ st_pack: [{ hang: true }] });

    await userEvent.click(screen.getByRole('radio', { name: 'It works' }));
    expect(session.state().scenario.script).toEqual({});
  });

  it('lets what takes something back go wrong, too', async () => {
    const session = await show(
      'st_back',
      sketch({
        steps: {
          start: 'trigger',
          book: { type: 'task', config: { undo: { name: 'Cancel it' } } },
          pay: 'task',
          end: 'end',
          back: 'undo',
          lost: { type: 'end', config: { result: 'cancelled' } },
        },
        arrows: ['start>book', 'book>pay', 'pay>end', 'pay:failed>back', 'back>lost'],
      }),
    );
    act(() => session.setStep('st_pay', { is: 'fails', kind: 'refused', times: 1 }));
    await userEvent.click(screen.getByRole('radio', { name: 'It fails' }));
    expect(session.state().scenario.script).toMatchObject({ st_back: [{ fail: 'too-late' }] });
    await waitFor(() =>
      expect(lastReplay(session.state().show)?.rehearsal.state.incidents).toMatchObject([
        { kind: 'too-late' },
      ]),
    );
  });

  it('writes how long it takes when it takes longer', async () => {
    const session = await show('st_pack');

    await userEvent.click(screen.getByRole('radio', { name: 'It takes longer' }));

    expect(session.state().scenario.script).toEqual({ st_pack: [{ takes: 'PT1H' }] });
  });

  it('writes everything that work leaves behind when it brings another result', async () => {
    const session = await show('st_charge');
    await userEvent.click(screen.getByRole('radio', { name: 'It brings another result' }));
    expect(session.state().scenario.script).toEqual({ st_charge: [{ done: { fd_receipt: 'R1' } }] });

    await userEvent.type(screen.getByRole('textbox', { name: 'Receipt' }), '7');

    expect(session.state().scenario.script).toEqual({ st_charge: [{ done: { fd_receipt: 'R17' } }] });
  });

  it('writes another answer, after a while, with a reason where one is needed', async () => {
    const session = await show('st_ask');

    await userEvent.click(
      screen.getByRole('radio', { name: 'Somebody gives another answer, or a later one' }),
    );

    expect(session.state().scenario.script).toEqual({
      st_ask: [{ answer: 'rejected', after: 'PT1H', reason: 'Said in a rehearsal' }],
    });
    await waitFor(() => expect(session.state().show.is).toBe('played'));
  });

  it('lets everybody who may be asked answer for themselves, up the ladder too', async () => {
    const session = await show('st_ask');
    await userEvent.click(
      screen.getByRole('radio', { name: 'Somebody gives another answer, or a later one' }),
    );
    await choose('Whoever is asked', 'As usual');
    expect(session.state().scenario.script).toEqual({});

    await userEvent.click(
      screen.getByRole('radio', { name: 'Somebody gives another answer, or a later one' }),
    );
    await choose('Boss', 'Does not answer');
    await choose('Whoever is asked', 'As usual');
    expect(session.state().scenario.script).toEqual({ st_ask: [{ silent: true, by: 'ro_boss' }] });

    await choose('Owner, asked after 2 h', 'Approved');
    expect(session.state().scenario.script).toEqual({
      st_ask: [
        { silent: true, by: 'ro_boss' },
        { answer: 'approved', by: 'ro_owner', after: 'PT3H' },
      ],
    });
    expect(screen.queryByText('Comes at that time, even while away.')).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('switch', { name: 'Owner is away' }));
    expect(session.state().scenario.absences).toEqual([{ who: 'ro_owner', from: 'PT0S', for: 'P1D' }]);
    expect(screen.getByText('Comes at that time, even while away.')).toBeVisible();
  });

  it('writes silence when nobody answers', async () => {
    const session = await show('st_ask');

    await userEvent.click(screen.getByRole('radio', { name: 'Nobody answers' }));

    expect(session.state().scenario.script).toEqual({ st_ask: [{ hang: true }] });
  });

  it('takes the system of the step out for everybody', async () => {
    const session = await show('st_charge');

    await userEvent.click(screen.getByRole('switch', { name: 'Card gateway is down for everybody' }));

    expect(session.state().scenario.outages).toEqual([{ system: 'sy_cards', from: 'PT0S', for: 'PT2H' }]);
  });

  it('changes what a run begins with at its start', async () => {
    const session = await show('st_start');
    const amount = screen.getByRole('textbox', { name: 'Amount' });
    expect(amount).toHaveValue('$120');

    await userEvent.clear(amount);
    await userEvent.type(amount, '900{Enter}');

    expect(session.state().scenario.input).toEqual({ fd_amount: 900 });
  });
});

describe('what can happen to an answer by a model', () => {
  it('writes another allowed answer', async () => {
    const session = await show('st_sort');

    await userEvent.click(screen.getByRole('radio', { name: 'It gives another answer' }));

    expect(session.state().scenario.script).toEqual({ st_sort: [{ done: { fd_kind: 'complaint' } }] });
  });

  it('writes how sure it is, says what is asked for, and goes the way of an unsure answer', async () => {
    const session = await show('st_sort');

    await userEvent.click(screen.getByRole('radio', { name: 'It is not sure' }));

    expect(session.state().scenario.script).toEqual({ st_sort: [{ confidence: 0.4 }] });
    expect(screen.getByText('80% is asked for.')).toBeInTheDocument();
    await expectOutcome(session, 'st_sort', 'unsure');

    const sureness = screen.getByRole('textbox', { name: 'How sure it is' });
    await userEvent.clear(sureness);
    await userEvent.type(sureness, '90{Enter}');
    expect(session.state().scenario.script).toEqual({ st_sort: [{ confidence: 0.9 }] });
    expect(screen.getByText('80% is asked for, so this is enough.')).toBeInTheDocument();
    await expectOutcome(session, 'st_sort', 'sure');
  });

  it.each([
    ['Its answer cannot be used', 'wrong-output'],
    ['It refuses', 'refused'],
  ])('fails where the row says «%s», without a question for the way to fail', async (row, fail) => {
    const session = await show('st_sort');

    await userEvent.click(screen.getByRole('radio', { name: row }));

    expect(session.state().scenario.script).toEqual({ st_sort: [{ fail }] });
    expect(screen.getByRole('radio', { name: row })).toBeChecked();
    expect(screen.queryByRole('combobox', { name: 'How' })).not.toBeInTheDocument();
    await expectOutcome(session, 'st_sort', 'failed');
  });

  it('leaves the ways to fail that have rows of their own out of the others', async () => {
    await show('st_sort');
    await userEvent.click(screen.getByRole('radio', { name: 'It fails in another way' }));

    await userEvent.click(screen.getByRole('combobox', { name: 'How' }));

    const offered = (await screen.findAllByRole('option')).map((option) => option.textContent);
    expect(offered).toContain('It comes too late');
    expect(offered).not.toContain('It is refused');
    expect(offered).not.toContain('The result is wrong');
  });
});

describe('what can happen to a wait for word', () => {
  it('lets it come after a while', async () => {
    const session = await show('st_reply');
    expect(screen.getByRole('radio', { name: 'Word comes' })).toBeChecked();

    await userEvent.click(screen.getByRole('radio', { name: 'It comes after a while' }));

    expect(session.state().scenario.script).toEqual({ st_reply: [{ signal: {}, after: 'PT4H' }] });
    expect(screen.getByText('Its limit is 3 days.')).toBeInTheDocument();
    await expectOutcome(session, 'st_reply', 'over');
  });

  it('lets it never come, and gives up at the limit', async () => {
    const session = await show('st_reply');

    await userEvent.click(screen.getByRole('radio', { name: 'It never comes' }));

    expect(session.state().scenario.script).toEqual({ st_reply: [{ hang: true }] });
    await expectOutcome(session, 'st_reply', 'no-answer');
  });
});

/** Waits for the rehearsal of the world that is set, and looks how it left a step. */
async function expectOutcome(session: RehearsalSession, step: string, outcome: string): Promise<void> {
  await waitFor(() => {
    const { show: shown, scenario } = session.state();
    const replay = shown.is === 'played' && shown.replay.scenario === scenario ? shown.replay : null;
    expect(replay?.whole.visits.find((visit) => visit.step === step)?.outcome).toBe(outcome);
  });
}

function show(id: string, drawing = DRAWING) {
  return showRehearsal(drawing, (view) => {
    const step = findStep(drawing, id);
    if (step === undefined) throw new Error(id);
    return <StepControls view={view} step={step} />;
  });
}

async function choose(line: string, option: string) {
  await userEvent.click(screen.getByRole('combobox', { name: line }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
