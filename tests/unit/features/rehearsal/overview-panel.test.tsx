import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createBadDaySession } from '../../../../src/features/rehearsal/bad-day/bad-day-session';
import { OverviewPanel } from '../../../../src/features/rehearsal/panel/overview-panel';
import { SaveDialog } from '../../../../src/features/rehearsal/panel/save-dialog';
import { RefusalNotice } from '../../../../src/features/rehearsal/screen/refusal-notice';
import { RehearsalActions } from '../../../../src/features/rehearsal/screen/rehearsal-actions';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import { stepTypes } from '../../../../src/steps/step-types';
import { inProcessBadDay } from '../../../support/in-process-bad-day';
import { type Sketch, sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const ORDER: Sketch = {
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    pack: { type: 'task', name: 'Pack' },
    ask: { type: 'approval', name: 'Ship it?' },
    shipped: { type: 'end', name: 'Shipped' },
    kept: { type: 'end', name: 'Kept', config: { result: 'cancelled' } },
  },
  arrows: ['start>pack', 'pack>ask', 'ask>shipped', 'ask:rejected>kept'],
  scenarios: [
    {
      id: 'sc_no',
      name: 'Turned down',
      script: { st_ask: [{ answer: 'rejected' }] },
      expect: { ends: ['st_kept'] },
    },
    {
      id: 'sc_odd',
      name: 'Odd',
      script: { st_ask: [{ answer: 'rejected' }] },
      expect: { ends: ['st_shipped'] },
    },
  ],
};

/** A part that is fetched, and what is worked out in it, takes its time on a busy machine. */
const LATE = { timeout: 20_000 };

describe('the panel of a rehearsal', () => {
  it('lists the good day first, then the saved days with how they came out', async () => {
    await show();
    await userEvent.click(screen.getByRole('tab', { name: 'Scenarios' }));

    await waitFor(() => expect(screen.getByText('1 of 2 hold')).toBeInTheDocument());
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toContain('The good day');
    expect(rows[1]).toContain('HoldsTurned down');
    expect(rows[2]).toContain('Does not holdOddExpected: it ends at Shipped. It ended at Kept.');
  });

  it('says that all saved days were played just now, once somebody has them played', async () => {
    await show();
    await userEvent.click(screen.getByRole('tab', { name: 'Scenarios' }));
    await waitFor(() => expect(screen.getByText('1 of 2 hold')).toBeInTheDocument());

    await userEvent.click(screen.getByRole('button', { name: 'Run all' }));

    await waitFor(() => expect(screen.getByText('1 of 2 hold, just now')).toBeInTheDocument());
  });

  it('is opened at the saved days from the bar, which puts the bad day away', async () => {
    const document = sketch(ORDER);
    const badDay = createBadDaySession({ document, catalog: stepTypes, client: inProcessBadDay() });
    const session = await showRehearsal(document, (view) => (
      <>
        <RehearsalActions session={view.session} badDay={badDay} />
        <OverviewPanel view={view} earlier={null} onSave={() => undefined} />
      </>
    ));
    act(() => {
      badDay.open();
      session.choose('st_pack');
    });

    await userEvent.click(await screen.findByRole('button', { name: '1 of 2 hold' }));

    expect(screen.getByRole('tab', { name: 'Scenarios' })).toHaveAttribute('aria-selected', 'true');
    expect(session.state().step).toBeNull();
    expect(badDay.store.getState().isOpen).toBe(false);
  });

  it('opens on what can go wrong', async () => {
    await show();

    expect(screen.getByRole('tab', { name: 'Ways' })).toHaveAttribute('aria-selected', 'true');
    const heading = await screen.findByRole('heading', { name: /ways to go wrong/u }, LATE);
    expect(heading).toBeInTheDocument();
  });

  it('leaves its rows where they are while a day of the map plays', async () => {
    const session = await show();

    await userEvent.click(await screen.findByRole('button', { name: 'Pack: never comes to an end' }, LATE));
    await waitFor(() => expect(session.state().show.is).toBe('played'));
    act(session.toEnd);

    expect(screen.queryByText('You are trying something')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save as a scenario' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Story' }));
    expect(screen.getByText('You are trying something')).toBeInTheDocument();
  });

  it('plays a saved day when it is pressed', async () => {
    const session = await show();
    await userEvent.click(screen.getByRole('tab', { name: 'Scenarios' }));

    await userEvent.click(screen.getByRole('button', { name: 'Turned down' }));

    await waitFor(() => expect(session.state()).toMatchObject({ origin: 'sc_no', isPlaying: true }));
    act(session.pause);
  });

  it('shows what needs attention with every way on; one that is chosen becomes part of the scenario', async () => {
    const onDraw = vi.fn();
    const session = await show(ORDER, onDraw);
    await fail(session);
    expect(screen.getByText('Pack needs attention')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Say what should happen then' }));
    expect(onDraw).toHaveBeenCalledExactlyOnceWith('st_pack');

    await userEvent.click(screen.getByRole('button', { name: 'Go on as “Done”' }));

    expect(session.state().scenario.resolve).toEqual([
      { step: 'st_pack', do: 'skip', after: 'PT0S', outcome: 'done' },
    ]);
    await waitFor(() => expect(session.state().show.is).toBe('played'));
    act(session.toEnd);
    expect(screen.queryByText('Pack needs attention')).not.toBeInTheDocument();
  });

  it('says where an unfinished drawing stops and leads on from there', async () => {
    const onDraw = vi.fn();
    const session = await show({ ...ORDER, arrows: ['start>pack'] }, onDraw);

    act(session.toEnd);

    expect(screen.getByText('The drawing stops here: no arrow leaves by “Done”.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Draw on from here' }));
    expect(onDraw).toHaveBeenCalledExactlyOnceWith('st_pack');
  });

  it('says what is being tried, and drops it', async () => {
    const session = await show();
    await fail(session);
    expect(screen.getByText('Pack: fails once, refused')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));

    expect(session.state().isTried).toBe(false);
  });

  it('tells what has happened so far, and leads back to each moment', async () => {
    const session = await show();
    act(session.toEnd);
    await userEvent.click(screen.getByRole('tab', { name: 'Story' }));

    await userEvent.click(screen.getByRole('button', { name: /Boss was asked/ }));

    const shown = within(screen.getByRole('tabpanel')).getAllByRole('button');
    expect(shown.at(-1)).toHaveTextContent('Boss was asked');
    expect(session.state().isPlaying).toBe(false);
  });

  it('counts a known gap as that, never as one that holds or does not', async () => {
    await show({
      ...ORDER,
      arrows: ['start>pack'],
      scenarios: [{ id: 'sc_stuck', name: 'Stuck', expect: { status: 'needs-attention' } }],
    });
    await userEvent.click(screen.getByRole('tab', { name: 'Scenarios' }));

    await waitFor(() => expect(screen.getByText('0 of 1 hold, 1 known gap')).toBeInTheDocument());
    expect(screen.getAllByText('Known gap: needs attention').length).toBeGreaterThan(0);
  });
});

describe('saving what is tried', () => {
  it('hands out a named scenario that expects what came of it', async () => {
    const onSave = vi.fn();
    const session = await showRehearsal(sketch(ORDER), (view) => (
      <SaveDialog view={view} open onClose={() => undefined} onSave={onSave} />
    ));
    act(() =>
      session.setStep('st_ask', {
        is: 'answers',
        given: [{ by: null, answer: 'rejected', afterMs: null, reason: '' }],
      }),
    );
    await waitFor(() => expect(session.state().show.is).toBe('played'));

    const name = await screen.findByRole('textbox', { name: 'Name' }, LATE);
    await userEvent.clear(name);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.type(name, 'Turned down again');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        id: 'sc_new',
        name: 'Turned down again',
        script: { st_ask: [{ answer: 'rejected' }] },
        expect: { status: 'finished', result: 'cancelled', ends: ['st_kept'] },
      }),
    );
  });

  it('expects nothing of a day that stops unless somebody says that it is known', async () => {
    const onSave = vi.fn();
    const session = await showRehearsal(sketch({ ...ORDER, arrows: ['start>pack'] }), (view) => (
      <SaveDialog view={view} open onClose={() => undefined} onSave={onSave} />
    ));
    await waitFor(() => expect(session.state().show.is).toBe('played'));
    const known = await screen.findByRole('checkbox', { name: /^It stops here, and I know it/u }, LATE);
    expect(known).not.toBeChecked();
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Stuck');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ expect: {} }));
    await userEvent.click(known);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenLastCalledWith(
      expect.objectContaining({ expect: { status: 'needs-attention' } }),
    );
  });
});

describe('a drawing that cannot be played', () => {
  it('says why, with the repair and the way to the step', async () => {
    const onDraw = vi.fn();
    await showRehearsal(sketch({ ...ORDER, arrows: [...ORDER.arrows, 'shipped>pack'] }), (view) => (
      <RefusalNotice view={view} onDraw={onDraw} />
    ));

    expect(screen.getByText('An arrow leaves “Shipped”, where the case ends.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show the step' }));

    expect(onDraw).toHaveBeenCalledExactlyOnceWith('st_shipped');
  });
});

function show(drawing: Sketch = ORDER, onDraw?: (step: string | null) => void) {
  return showRehearsal(sketch(drawing), (view) => (
    <OverviewPanel view={view} earlier={null} onSave={() => undefined} onDraw={onDraw} />
  ));
}

async function fail(session: RehearsalSession) {
  act(() => session.setStep('st_pack', { is: 'fails', kind: 'refused', times: 1 }));
  await waitFor(() => expect(session.state().show.is).toBe('played'));
  act(session.toEnd);
}
