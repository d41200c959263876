import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { makeThingMaker } from '../../../../src/features/editor/inspector/thing-maker';
import { PromiseDeskProvider } from '../../../../src/features/rehearsal/promises/promise-desk';
import { PromisesPart } from '../../../../src/features/rehearsal/promises/promises-part';
import type { WorkflowPromise } from '../../../../src/model/document';
import { explorePaths } from '../../../../src/paths/explore-paths';
import type { ToastNotice } from '../../../../src/ui/toast';
import { exploreHere } from '../../../support/explore-here';
import { sketch } from '../../../support/sketch';
import { TestEditor } from '../../../support/test-editor';
import { showRehearsal } from './rehearsal-harness';

const ORDER = sketch({
  settings: { noun: { one: 'order', many: 'orders' } },
  fields: [{ id: 'fd_amount', name: 'Amount', type: 'money', required: true, sample: 20 }],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    charge: { type: 'task', name: 'Charge the card' },
    ship: { type: 'task', name: 'Ship the order' },
    over: { type: 'end', name: 'Over' },
  },
  arrows: ['start>charge', 'charge>ship', 'charge:failed>ship', 'ship>over'],
});

const PAID: WorkflowPromise = {
  id: 'pr_paid',
  name: 'Never ship unpaid',
  rule: { never: 'st_ship', before: 'st_charge/done' },
};

async function show(promises: readonly WorkflowPromise[], { mayChange = true, drawing = ORDER } = {}) {
  const document = { ...drawing, promises: [...promises] };
  const editor = new TestEditor(document);
  const notices: ToastNotice[] = [];
  const desk = {
    apply: (label: string, edit: Parameters<typeof editor.session.apply>[2]) =>
      editor.session.apply(label, 'now', edit).ok,
    undo: editor.session.undo,
    maker: makeThingMaker({ session: editor.session, document }, () => undefined),
  };
  const session = await showRehearsal(
    document,
    (view) => (
      <PromiseDeskProvider value={mayChange ? desk : null}>
        <PromisesPart view={view} />
      </PromiseDeskProvider>
    ),
    {
      explore: exploreHere((input) => explorePaths(input)),
      notify: (notice) => notices.push(notice),
    },
  );
  editor.session.store.subscribe((state) => act(() => session.setDocument(state.document)));
  await userEvent.click(await screen.findByRole('button', { name: /^Promises/ }));
  return { session, editor, notices, promises: () => editor.session.state().document.promises };
}

const row = (text: string) => within(screen.getByText(text).closest('li') ?? document.body);

describe('promises beside the rehearsal', () => {
  it('are made from a pattern in words, and judged as soon as somebody has said what they are about', async () => {
    const { promises } = await show([]);
    expect(screen.getByText(/^Say what must never happen/)).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Make a promise' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'One thing never before another' }));

    expect(promises()).toEqual([{ id: 'pr_new', name: '', rule: { never: '', before: '' } }]);
    expect(screen.getByText('Not finished: say what it is about')).toBeInTheDocument();
    expect(screen.getByText('0 of 1 hold')).toBeInTheDocument();
    const choose = async (blank: string, option: string) => {
      await userEvent.click(screen.getByRole('combobox', { name: blank }));
      await userEvent.click(await screen.findByRole('option', { name: option }));
    };
    await choose('Step: A step', 'Ship the order');
    expect(screen.getByText('Not finished: say what it is about')).toBeInTheDocument();
    await choose('Step: a step', 'Charge the card');
    expect(promises()[0]?.rule).toEqual({ never: 'st_ship', before: 'st_charge' });
    await waitFor(() =>
      expect(screen.getByText(/^There is a way to break it|^Holds on every path/)).toBeInTheDocument(),
    );
  });

  it('that fit the drawing are made by one press each, undone like any edit, and the next takes the place', async () => {
    const { promises, editor } = await show([], {
      drawing: sketch({
        settings: { noun: { one: 'order', many: 'orders' } },
        steps: {
          start: { type: 'trigger', name: 'Order' },
          charge: {
            type: 'task',
            name: 'Charge the card',
            config: { by: 'system', undo: { name: 'Refund' } },
          },
          tell: { type: 'notify', name: 'Tell the owner' },
          ship: { type: 'task', name: 'Ship the order' },
        },
        arrows: ['start>charge', 'charge>ship', 'charge:failed>tell'],
      }),
    });
    const fits = within(screen.getByRole('list', { name: 'Fits this drawing' }));
    const sentences = () => fits.queryAllByRole('button').map(({ textContent }) => textContent);
    expect(sentences()).toEqual([
      '“Ship the order” never begins before “Charge the card” is done.',
      'Whenever “Charge the card” goes wrong, “Tell the owner” begins within 2 h.',
      'In every order, “Charge the card” is done at most once.',
    ]);

    fits.getByRole('button', { name: /^Whenever/ }).focus();
    await userEvent.keyboard('{Enter}');

    expect(promises()).toEqual([
      {
        id: 'pr_new',
        name: '',
        rule: { each: 'st_charge/failed', then: 'st_tell', within: 'PT2H' },
      },
    ]);
    expect(sentences()).toHaveLength(2);
    expect(fits.getByRole('button', { name: /^In every order/ })).toHaveFocus();
    act(() => void editor.session.undo());
    expect(promises()).toEqual([]);
    expect(sentences()).toHaveLength(3);
  });

  it('are not finished while their condition compares with nothing', async () => {
    const when = { field: 'fd_amount', is: 'more' } as const;
    await show([{ id: 'pr_once', name: 'Once', rule: { atMost: 1, of: 'st_ship', when } }]);
    expect(await screen.findByText('Not finished: say what it is about')).toBeInTheDocument();
    expect(screen.queryByText('Holds on every path')).not.toBeInTheDocument();
  });

  it('are sentences whose blanks are the controls, each change one undoable edit', async () => {
    const { promises, editor } = await show([PAID]);

    await userEvent.click(screen.getByRole('combobox', { name: 'Step: Ship the order' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Over' }));

    expect(promises()[0]?.rule).toEqual({ never: 'st_over', before: 'st_charge/done' });
    await userEvent.click(screen.getByRole('combobox', { name: 'What happens there: is done' }));
    await userEvent.click(await screen.findByRole('option', { name: 'goes wrong' }));
    expect(promises()[0]?.rule).toEqual({ never: 'st_over', before: 'st_charge/failed' });
    expect(editor.session.state().undoLabel).toBe('Change promise');
    act(() => void editor.session.undo());
    act(() => void editor.session.undo());
    expect(promises()).toEqual([PAID]);
  });

  it('that are broken show the walk, and the player stands where it breaks', async () => {
    const { session } = await show([PAID]);

    await userEvent.click(await screen.findByRole('button', { name: /Show me$/ }));

    await waitFor(() => expect(session.state().seq).toBeGreaterThan(0));
    const { show: shown, seq, isPlaying } = session.state();
    if (shown.is !== 'played') throw new Error(shown.is);
    const { journal } = shown.replay.rehearsal;
    const ships = journal.find(({ type, data }) => type === 'step-started' && data.step === 'st_ship');
    expect(seq).toBeGreaterThanOrEqual(ships?.seq ?? Number.POSITIVE_INFINITY);
    expect(isPlaying).toBe(false);
    expect(screen.getByText(/“Charge the card” was never done\.$/)).toBeInTheDocument();
  });

  it('that hold everywhere say so', async () => {
    await show([{ id: 'pr_once', name: 'Once', rule: { atMost: 1, of: 'st_ship' } }]);
    await waitFor(() => expect(screen.getByText('Holds on every path')).toBeInTheDocument());
    expect(screen.getByText('1 of 1 hold on every path')).toBeInTheDocument();
  });

  it('that could be late say which step nobody limits', async () => {
    await show([
      { id: 'pr_soon', name: 'Soon', rule: { each: 'st_charge', then: 'st_ship', within: 'P2D' } },
    ]);
    const sentence = 'Nobody limits how long “Charge the card” takes, so it could be late.';
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.queryByText(/not proved for every path/)).not.toBeInTheDocument();
  });

  it('can be named, narrowed and deleted, and deleting can be undone', async () => {
    const { promises, notices } = await show([PAID]);
    const open = async (entry: string) => {
      await userEvent.click(screen.getByRole('button', { name: /^More about the promise/ }));
      await userEvent.click(await screen.findByRole('menuitem', { name: entry }));
    };

    await open('Give it a name');
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Paid first{Enter}');
    expect(promises()[0]?.name).toBe('Paid first');

    await open('Only for some orders');
    expect(promises()[0]?.rule).toMatchObject({ when: { field: 'fd_amount', is: 'more' } });
    expect(row('Paid first').getByRole('button', { name: /^Where:/ })).toBeInTheDocument();

    await open('Delete');
    expect(promises()).toEqual([]);
    act(() => notices.at(-1)?.action?.onPress());
    expect(promises()).toHaveLength(1);
  });

  it('can only be read where nothing may be changed', async () => {
    await show([PAID], { mayChange: false });
    expect(screen.getByText('Charge the card').tagName).toBe('STRONG');
    expect(screen.queryByRole('button', { name: 'Make a promise' })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    await vi.waitUntil(() => screen.queryByRole('button', { name: /Show me$/ }) !== null);
  });
});
