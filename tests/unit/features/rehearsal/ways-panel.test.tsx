import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { makeRepairKit } from '../../../../src/app/workspace/repair-kit';
import { checkDocument } from '../../../../src/checks/check-document';
import { createEditorSession } from '../../../../src/features/editor/session/editor-session';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { Lost } from '../../../../src/features/rehearsal/ways/judge-kept';
import type { RepairSource } from '../../../../src/features/rehearsal/ways/repairable';
import { WaysPanel } from '../../../../src/features/rehearsal/ways/ways-panel';
import { present } from '../../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../../src/model/document';
import type { Explore } from '../../../../src/parts/drawing-explorer';
import type { Services } from '../../../../src/parts/services';
import type { FailureMap } from '../../../../src/paths/failure-map';
import { stepTypes } from '../../../../src/steps/step-types';
import { stepWords } from '../../../../src/steps/step-words';
import type { ToastNotice } from '../../../../src/ui/toast';
import { english } from '../../../../src/words/english';
import { countingIds } from '../../../support/counting-ids';
import { type Sketch, sketch } from '../../../support/sketch';
import { testDevice, testDrawing } from '../../../support/test-house';
import { showRehearsal } from './rehearsal-harness';

const ORDER: Sketch = {
  roles: [{ id: 'ro_desk', name: 'Desk' }],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    charge: {
      type: 'task',
      name: 'Charge the card',
      system: 'sy_cards',
      config: { by: 'system' },
      policy: { attemptLimit: 'PT5M' },
    },
    pack: { type: 'task', name: 'Pack', role: 'ro_desk', config: { by: 'person' } },
    shipped: { type: 'end', name: 'Shipped' },
    call: { type: 'task', name: 'Call the customer', role: 'ro_desk', config: { by: 'person' } },
    gone: { type: 'end', name: 'Cancelled', config: { result: 'cancelled' } },
  },
  arrows: ['start>charge', 'charge>pack', 'pack>shipped', 'charge:failed.refused>call', 'call>gone'],
};

const LADDER: Sketch = {
  roles: [
    { id: 'ro_boss', name: 'Boss' },
    { id: 'ro_deputy', name: 'Deputy' },
  ],
  steps: {
    start: { type: 'trigger', name: 'Request' },
    ask: {
      type: 'approval',
      name: 'Boss agrees?',
      config: { approvers: ['ro_boss'], ladder: [{ after: 'P3D', do: 'ask', role: 'ro_deputy' }] },
    },
    done: { type: 'end', name: 'Done' },
    no: { type: 'end', name: 'Turned down', config: { result: 'cancelled' } },
  },
  arrows: ['start>ask', 'ask>done', 'ask:rejected>no'],
};

function answersIn(session: RehearsalSession): readonly string[] {
  const { show: shown } = session.state();
  if (shown.is !== 'played') return [];
  return shown.replay.rehearsal.journal.flatMap((entry) =>
    entry.type === 'answered' ? [entry.data.by] : [],
  );
}

type Asked = Parameters<Explore<FailureMap>>;

configure({ asyncUtilTimeout: 20_000 });

describe('the failure map', () => {
  it('says how many ways there are, what is not caught first, and where each ends', async () => {
    await show();
    expect(await screen.findByRole('heading', { name: '1 good ending, 7 ways to go wrong' })).toBeVisible();
    expect(screen.getByText('1 caught')).toBeVisible();
    expect(screen.getByText('6 not')).toBeVisible();
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(regions.slice(0, 2)).toEqual(['Not caught', 'Caught and settled']);
    const open = within(screen.getByRole('region', { name: 'Not caught' }));
    expect(open.getByRole('button', { name: 'Card gateway is down' })).toBeVisible();
    expect(open.getByText('Waits for ever. Nobody hears of it')).toBeVisible();
    const caught = within(screen.getByRole('region', { name: 'Caught and settled' }));
    expect(caught.getByRole('button', { name: 'Charge the card: refused' })).toBeVisible();
    expect(caught.getByText('Call the customer, Cancelled')).toBeVisible();
  });

  it('folds what ends alike at one step, and what only trouble leads to', async () => {
    await show();
    const more = await screen.findByRole('button', { name: 'and 2 more like it' });
    expect(screen.queryByRole('button', { name: 'Charge the card: never answers' })).not.toBeInTheDocument();
    await userEvent.click(more);
    expect(screen.getByRole('button', { name: 'Charge the card: never answers' })).toBeVisible();

    expect(screen.queryByText('Call the customer: refused')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(screen.getByText('Call the customer: refused')).toBeVisible();
  });

  it('plays the row that is pressed, under its name', async () => {
    const onPlayed = vi.fn();
    const { session } = await show({ onPlayed });
    await userEvent.click(await screen.findByRole('button', { name: 'Charge the card: refused' }));
    expect(session.state().scenario).toMatchObject({
      name: 'Charge the card: refused',
      script: { st_charge: [{ fail: 'refused' }] },
    });
    expect(onPlayed).toHaveBeenCalledOnce();
    expect(await screen.findByLabelText('On the screen')).toBeVisible();
    act(session.pause);
  });

  it('lists beside nobody answering that whoever is asked first is away, and that somebody else decides', async () => {
    const { session } = await show({ drawing: LADDER });
    await screen.findByRole('button', { name: 'Boss agrees? Nobody answers' });
    const endOf = (name: string) =>
      screen
        .getAllByRole('listitem')
        .find((row) => within(row).queryByRole('button', { name }) !== null)
        ?.querySelector('p')?.textContent;
    expect(endOf('Boss agrees? Boss is away')).toBe('Done, 3 days');
    expect(endOf('Boss agrees? Deputy decides')).toBe('Done, 3 days');

    await userEvent.click(screen.getByRole('button', { name: 'Boss agrees? Boss is away' }));
    await waitFor(() => expect(session.state().show.is).toBe('played'));
    expect(session.state().scenario).toMatchObject({ absences: [{ who: 'ro_boss' }] });

    await userEvent.click(screen.getByRole('button', { name: 'Boss agrees? Deputy decides' }));
    await waitFor(() => expect(answersIn(session)).toEqual(['ro_deputy']));
    expect(session.state().scenario.name).toBe('Boss agrees? Deputy decides');
    act(session.pause);
  });

  it('says that the help can fail too, and offers to draw nothing where only a person can see to it', async () => {
    await show({
      onDraw: vi.fn(),
      drawing: {
        systems: [{ id: 'sy_cards', name: 'Card gateway' }],
        steps: {
          start: { type: 'trigger', name: 'Order' },
          charge: {
            type: 'task',
            name: 'Charge',
            system: 'sy_cards',
            config: { by: 'system', undo: { name: 'Refund' } },
            policy: { timeLimit: 'PT5M' },
          },
          book: {
            type: 'task',
            name: 'Book',
            system: 'sy_cards',
            config: { by: 'system' },
            policy: { timeLimit: 'PT5M' },
          },
          over: { type: 'end', name: 'Shipped' },
          back: { type: 'undo', name: 'Take back' },
          gone: { type: 'end', name: 'Cancelled', config: { result: 'cancelled' } },
        },
        arrows: [
          'start>charge',
          'charge>book',
          'book>over',
          'charge:failed>gone',
          'book:failed>back',
          'back>gone',
        ],
      },
    });
    expect(
      await screen.findByText(
        /^Whatever goes wrong first is caught\. Of what goes wrong after that, (one is|\d+ are) not\.$/u,
      ),
    ).toBeVisible();
    const further = screen.getByRole('region', { name: 'When the help fails too' });
    await userEvent.click(within(further).getByRole('button', { name: /more$/u }));
    expect(within(further).getByRole('button', { name: 'Take back: goes wrong' })).toBeVisible();
    expect(within(further).queryByRole('button', { name: /^Draw/u })).not.toBeInTheDocument();
  });

  it('leads to the step where nothing can be repaired at one press', async () => {
    const onDraw = vi.fn();
    await show({ onDraw });
    const [draw] = await screen.findAllByRole('button', {
      name: 'Draw what happens then: Charge the card',
    });
    if (draw === undefined) throw new Error('nothing leads to the drawing');
    await userEvent.click(draw);
    expect(onDraw).toHaveBeenCalledExactlyOnceWith('st_charge');
  });

  it('repairs at one press, in one change that can be undone, and is worked out again', async () => {
    const { editor } = await show({ canRepair: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Tell Desk' }));
    await waitFor(() => expect(screen.getByText('4 caught, 3 of them not settled')).toBeVisible());
    expect(editor.state().document.arrows.some(({ outcome }) => outcome === 'failed')).toBe(true);
    expect(editor.undo()).toBe(true);
    expect(editor.state().canUndo).toBe(false);
  });

  it('asks whom to tell where several come into question', async () => {
    const { editor } = await show({
      canRepair: true,
      drawing: { ...ORDER, roles: [...(ORDER.roles ?? []), { id: 'ro_manager', name: 'Manager' }] },
    });
    const [ask] = await screen.findAllByRole('button', { name: 'Tell somebody' });
    await userEvent.click(present(ask, 'the question'));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Tell Manager' }));
    const { steps } = editor.state().document;
    expect(steps.find(({ type }) => type === 'notify')?.config).toMatchObject({ to: { role: 'ro_manager' } });
    expect(editor.undo()).toBe(true);
    expect(editor.state().canUndo).toBe(false);
  });

  it('says which promises and saved days do not hold any more after a repair, and shows them', async () => {
    // given
    const { editor, session, notices, shown } = await show({
      canRepair: true,
      drawing: {
        ...ORDER,
        arrows: ['start>charge', 'charge>pack', 'pack>shipped', 'call>gone'],
        promises: [{ id: 'pr_well', name: 'It ends well', rule: { ends: 'success' } }],
        scenarios: [
          {
            id: 'sc_wrong',
            name: 'Card refused',
            script: { st_charge: [{ fail: 'error' }] },
            expect: { status: 'needs-attention' },
          },
          { id: 'sc_good', name: 'Good', expect: { status: 'finished', result: 'success' } },
        ],
      },
    });
    await waitFor(() => expect(session.state().results.size).toBe(2));
    expect([...session.state().results.values()].map(({ is }) => is)).toEqual(['gap', 'holds']);
    // when
    await userEvent.click(await screen.findByRole('button', { name: 'Tell Desk' }));
    // then
    await waitFor(() => expect(notices).toHaveLength(2));
    expect(notices[0]?.text).toBe('One thing repaired');
    expect(notices[1]?.text).toBe(
      'One thing repaired. 1 promise no longer holds: “It ends well”. 1 saved day ends otherwise: “Card refused”.',
    );
    expect(notices[1]?.about).toBe(notices[0]?.about);
    notices[1]?.show?.onPress();
    expect(shown).toEqual([{ promises: ['pr_well'], days: ['sc_wrong'] }]);
    notices[1]?.action?.onPress();
    expect(editor.state().canUndo).toBe(false);
  });

  it('says no more than what was repaired where everything still holds', async () => {
    const { session, notices } = await show({
      canRepair: true,
      drawing: {
        ...ORDER,
        scenarios: [{ id: 'sc_good', name: 'Good', expect: { status: 'finished', result: 'success' } }],
      },
    });
    await waitFor(() => expect(session.state().results.get('sc_good')?.is).toBe('holds'));
    await userEvent.click(await screen.findByRole('button', { name: 'Tell Desk' }));
    await waitFor(() => expect(session.state().document.arrows).toHaveLength(7));
    await waitFor(() => expect(session.state().results.get('sc_good')?.is).toBe('holds'));
    expect(notices.map(({ text }) => text)).toEqual(['One thing repaired']);
  });

  it('repairs all that can be in one', async () => {
    const { editor } = await show({ canRepair: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Repair all' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Repair \d things$/u }));
    expect(dialog.getByText('Charge the card: tell Desk')).toBeVisible();
    expect(editor.state().canUndo).toBe(false);
    await userEvent.click(dialog.getByRole('button', { name: /^Repair all \d$/u }));
    await waitFor(() => expect(screen.queryByText('6 not')).not.toBeInTheDocument());
    const { steps, arrows } = editor.state().document;
    expect(steps.find(({ id }) => id === 'st_pack')?.policy.timeLimit).toBe('P3D');
    expect(arrows.some(({ from, outcome }) => from === 'st_charge' && outcome === 'failed')).toBe(true);
    editor.undo();
    expect(editor.state().canUndo).toBe(false);
  });

  it('lists what is caught alone and not together, once somebody asks', async () => {
    const lane = { type: 'task', policy: { timeLimit: 'PT1H' } };
    await show({
      drawing: {
        steps: {
          start: 'trigger',
          ask: { ...lane, name: 'Ask Ann' },
          call: { ...lane, name: 'Call Ben' },
          write: { ...lane, name: 'Write to Cy' },
          two: { type: 'gather', policy: { arrival: { count: 2 }, cancelOthers: true } },
          gone: { type: 'end', name: 'No offer' },
          over: { type: 'end', name: 'Two offers' },
        },
        arrows: [
          ...['ask', 'call', 'write'].flatMap((id) => [`start>${id}`, `${id}>two`, `${id}:failed>gone`]),
          'two>over',
        ],
      },
    });
    expect(await screen.findByText('Everything that can go wrong is caught.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Look at two things going wrong at once' }));
    const pairs = within(screen.getByRole('region', { name: 'Two things at once' }));
    expect(
      await pairs.findByRole('button', { name: 'Ask Ann: refused. Then Call Ben: never comes to an end' }),
    ).toBeVisible();
    expect(pairs.getAllByText('Done at No offer, but not all of it').length).toBeGreaterThan(1);
  });

  it('says what stops when a system is down, for as long as is chosen', async () => {
    const { session } = await show();
    await userEvent.click(await screen.findByRole('radio', { name: 'By system' }));
    expect(screen.getByText('4 ways to go wrong, 3 not caught')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Card gateway' }));
    expect(screen.getByRole('heading', { name: 'If Card gateway is down for' })).toHaveFocus();
    expect(screen.getByText('Stops there until somebody looks')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: '1 day' }));
    await userEvent.click(screen.getByRole('button', { name: 'Play this day' }));
    expect(session.state().scenario.outages).toEqual([{ system: 'sy_cards', from: 'PT0S', for: 'P1D' }]);
    act(session.pause);
    await userEvent.click(screen.getByRole('button', { name: 'All systems' }));
    expect(screen.getByText('4 ways to go wrong, 3 not caught')).toBeVisible();
  });

  it('counts for a system what the map counts, and lists apart what only trouble leads to', async () => {
    await show({
      drawing: {
        ...ORDER,
        systems: [...(ORDER.systems ?? []), { id: 'sy_phone', name: 'Telephone' }],
        steps: { ...ORDER.steps, call: { type: 'task', name: 'Call the customer', system: 'sy_phone' } },
      },
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'By system' }));
    expect(screen.getByText('No way to go wrong on a good day')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Telephone' }));
    const further = within(screen.getByRole('region', { name: 'When the help fails too' }));
    await userEvent.click(further.getByRole('button', { name: /^\d+ more$/u }));
    expect(further.getByRole('button', { name: 'Telephone is down' })).toBeVisible();
  });

  it('leads to all workflows where others rely on the same, by whatever spelling', async () => {
    const { workflows } = testDevice()().services;
    for (const name of ['Card gateway', 'card  GATEWAY', 'Card terminal']) {
      const other = sketch({
        ...ORDER,
        systems: [{ id: 'sy_cards', name }],
        roles: [{ id: 'ro_desk', name: 'Counter' }],
      });
      await workflows.create({ ...other, id: `wf_${name.replaceAll(' ', '-')}` });
    }
    await show({ workflows });
    await userEvent.click(await screen.findByRole('radio', { name: 'By system' }));
    expect(await screen.findByRole('link', { name: 'Also in 2 other workflows' })).toHaveAttribute(
      'href',
      '#/if-gone/system/card%20gateway',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Card gateway' }));
    expect(screen.getByRole('link', { name: 'Also in 2 other workflows' })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'By person' }));
    expect(screen.queryByRole('link', { name: /Also in/u })).not.toBeInTheDocument();
  });

  it('says what waits while somebody is away, alone or together with an outage', async () => {
    const { session } = await show();
    await userEvent.click(await screen.findByRole('radio', { name: 'By person' }));
    expect(screen.getByText('Does 2 steps')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Desk' }));
    expect(screen.getByRole('heading', { name: 'If Desk is away for' })).toHaveFocus();
    expect(screen.getByText('The case still ends at Shipped, 1 day later.')).toBeVisible();
    expect(screen.getByText('Waits, and is done 1 day later')).toBeVisible();

    await userEvent.click(screen.getByRole('combobox', { name: 'And at the same time' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Card gateway is down' }));
    expect(screen.getByText('The case does not come to an end: somebody has to look.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Play this day' }));
    expect(session.state().scenario).toMatchObject({
      name: 'Desk is away for 1 day and Card gateway is down for 2 h',
      outages: [{ system: 'sy_cards', from: 'PT0S', for: 'PT2H' }],
      absences: [{ who: 'ro_desk', from: 'PT0S', for: 'P1D' }],
    });
    act(session.pause);
  });
});

describe('a failure map that is not there', () => {
  it('is said to be on its way, and can be stopped and asked for again', async () => {
    const asked: Asked[] = [];
    const mapFailures: Explore<FailureMap> = (document, watch) => {
      asked.push([document, watch]);
      watch?.onProgress?.(1_280);
      return new Promise((resolve) =>
        watch?.signal?.addEventListener('abort', () => resolve({ is: 'stopped' })),
      );
    };
    await show({ mapFailures });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1,280 situations');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Not every way to go wrong was looked at.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Work it out' }));
    expect(asked).toHaveLength(2);
  });

  it('broke down', async () => {
    await show({ mapFailures: () => Promise.resolve({ is: 'broken', message: 'out of memory' }) });
    expect(await screen.findByRole('alert')).toHaveTextContent('That is our mistake, not yours.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('cannot be, of a drawing that cannot run', async () => {
    const onDraw = vi.fn();
    const errors = [{ code: 'not-yet', place: 'calendars[0]', detail: 'calendars' }] as const;
    await show({ mapFailures: () => Promise.resolve({ is: 'refused', errors }), onDraw });
    expect(await screen.findByText(/One thing stands in the way/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Draw' }));
    expect(onDraw).toHaveBeenCalledOnce();
  });

  it('is of half a drawing, which is said', async () => {
    await show({
      mapFailures: async (document, watch) => {
        const answer = await testDrawing.mapFailures(document, watch);
        return answer.is === 'found' ? { is: 'found', found: { ...answer.found, complete: false } } : answer;
      },
    });
    expect(await screen.findByText(/Not everything was looked at/u)).toBeVisible();
  });

  it('is empty where nothing can go wrong', async () => {
    await show({ drawing: { steps: { start: 'trigger', over: 'end' }, arrows: ['start>over'] } });
    expect(await screen.findByText('Nothing can go wrong yet')).toBeVisible();
  });
});

interface Shown {
  drawing?: Sketch;
  mapFailures?: Explore<FailureMap>;
  /** Where the other workflows are; left out, there are none. */
  workflows?: Services['workflows'];
  canRepair?: boolean;
  onDraw?: (step: string | null) => void;
  onPlayed?: () => void;
}

async function show({
  drawing = ORDER,
  mapFailures,
  workflows,
  canRepair = false,
  onDraw,
  onPlayed,
}: Shown = {}) {
  const document = sketch(drawing);
  const editor = createEditorSession({ document, catalog: stepTypes, ids: countingIds() });
  const notices: ToastNotice[] = [];
  const shown: Lost[] = [];
  const services = {
    ...testDrawing,
    stepWords: stepWords.en,
    language: english,
    notify: (notice: ToastNotice) => void notices.push(notice),
  };
  const { findings } = checkDocument(document, stepTypes);
  let repairs: RepairSource | null = null;
  const repairsIn = (rehearsal: RehearsalSession): RepairSource => {
    const judges = { rehearsal, onShow: (lost: Lost) => void shown.push(lost) };
    repairs ??= { findings, fetch: () => Promise.resolve(makeRepairKit(editor, judges, services)) };
    return repairs;
  };
  const session = await showRehearsal(
    document,
    (view) => (
      <WaysPanel
        view={view}
        repairs={canRepair ? repairsIn(view.session) : null}
        onSave={null}
        onDraw={onDraw}
        onPlayed={onPlayed}
      />
    ),
    {
      mapFailures: mapFailures ?? testDrawing.mapFailures,
      ...(workflows === undefined ? {} : { workflows }),
    } satisfies Partial<Services>,
  );
  editor.store.subscribe(({ document: drawn }: { document: WorkflowDocument }) => session.setDocument(drawn));
  return { session, editor, notices, shown };
}
