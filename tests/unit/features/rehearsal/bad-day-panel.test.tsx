import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BadDayPanel } from '../../../../src/features/rehearsal/bad-day/bad-day-panel';
import {
  type BadDaySession,
  createBadDaySession,
} from '../../../../src/features/rehearsal/bad-day/bad-day-session';
import { useBadDay } from '../../../../src/features/rehearsal/bad-day/use-bad-day';
import { RehearsalActions } from '../../../../src/features/rehearsal/screen/rehearsal-actions';
import type { RehearsalView } from '../../../../src/features/rehearsal/screen/rehearsal-view';
import type { CaseStanding } from '../../../../src/projections/case-standing';
import { stepTypes } from '../../../../src/steps/step-types';
import { inProcessBadDay } from '../../../support/in-process-bad-day';
import { sketch } from '../../../support/sketch';
import { showRehearsal } from './rehearsal-harness';

const SHOP = sketch({
  systems: [{ id: 'sy_cards', name: 'Cards' }],
  steps: {
    start: 'trigger',
    charge: { type: 'task', name: 'Charge', system: 'sy_cards', config: { by: 'system' } },
    paid: { type: 'end', name: 'Paid' },
  },
  arrows: ['start>charge', 'charge>paid'],
});

describe('the bad day', () => {
  it('says how the cases came out, mark by mark and trouble by trouble, the worst first', async () => {
    const { badDay } = await show();

    await openBadDay();

    const { cases } = badDay.store.getState();
    const count = (is: CaseStanding) => cases.filter(({ standing }) => standing === is).length;
    expect(
      screen.getAllByText(
        `${String(count('handled'))} handled, ${String(count('waits'))} wait for ever, ${String(count('stuck'))} stuck`,
      )[0],
    ).toBeVisible();
    expect(count('handled') + count('waits') + count('stuck')).toBe(50);
    const marks = within(screen.getByRole('list', { name: 'The cases of bad day 1' })).getAllByRole('button');
    expect(marks).toHaveLength(50);
    const troubles = within(screen.getByRole('region', { name: 'What came of it, worst first' }));
    const first = troubles.getAllByRole('button')[0];
    expect(first).toHaveTextContent('Waits for ever at “Charge”: nobody answers.');
    expect(first).toHaveTextContent(`${String(count('waits'))} cases`);
  });

  it('opens a case as a day that can be watched and kept', async () => {
    const { session, badDay } = await show();
    await openBadDay();
    const worst = badDay.store.getState().cases.find(({ standing }) => standing === 'waits');

    await userEvent.click(screen.getByRole('button', { name: /^Waits for ever at/ }));
    const row = screen.getByRole('button', { name: `Case ${String(worst?.number)}` });
    await userEvent.click(row);

    await waitFor(() => expect(session.state()).toMatchObject({ isPlaying: true, isTried: true }));
    expect(session.state().scenario).toMatchObject({
      name: `Bad day 1, case ${String(worst?.number)}`,
      script: worst?.scenario.script,
    });
    const about = screen.getByRole('button', { name: 'Save as a scenario' });
    expect(row.compareDocumentPosition(about)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    act(session.pause);
  });

  it('shows a case below the mark that was pressed, so that the marks stay under the pointer', async () => {
    const { session, badDay } = await show();
    await openBadDay();
    const worst = badDay.store.getState().cases.find(({ standing }) => standing === 'waits');
    const marks = within(screen.getByRole('list', { name: 'The cases of bad day 1' })).getAllByRole('button');

    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^Case ${String(worst?.number)}\\.`, 'u') }),
    );

    const about = await screen.findByRole('button', { name: 'Save as a scenario' });
    expect(marks.at(-1)?.compareDocumentPosition(about)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    act(session.pause);
  });

  it('is walked through with the arrow keys, and one mark is pressed with Enter', async () => {
    const { session } = await show();
    await openBadDay();
    const marks = within(screen.getByRole('list', { name: 'The cases of bad day 1' })).getAllByRole('button');
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);

    act(() => marks[0]?.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(marks[11]).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');

    expect(marks[1]).toHaveFocus();
    await waitFor(() => expect(session.state().scenario.name).toBe('Bad day 1, case 2'));
    expect(marks[1]).toHaveAttribute('aria-current', 'true');
    act(session.pause);
  });

  it('brings another day, and is put away', async () => {
    const { badDay } = await show();
    await openBadDay();

    await userEvent.click(screen.getByRole('button', { name: 'Another bad day' }));

    expect(screen.getByRole('heading', { name: 'Bad day 2' })).toBeInTheDocument();
    await waitFor(() => expect(badDay.store.getState().progress).toBe('played'));
    await userEvent.click(screen.getByRole('button', { name: 'Close the bad day' }));
    expect(screen.queryByRole('heading', { name: 'Bad day 2' })).not.toBeInTheDocument();
  });
});

async function show() {
  const badDay = createBadDaySession({ document: SHOP, catalog: stepTypes, client: inProcessBadDay() });
  const session = await showRehearsal(SHOP, (view) => (
    <>
      <RehearsalActions session={view.session} badDay={badDay} />
      <Shown view={view} badDay={badDay} />
    </>
  ));
  return { session, badDay };
}

function Shown({ view, badDay }: { view: RehearsalView; badDay: BadDaySession }) {
  const state = useBadDay(badDay);
  if (state?.isOpen !== true) return null;
  return <BadDayPanel view={view} badDay={badDay} state={state} onSave={() => undefined} />;
}

async function openBadDay() {
  await userEvent.click(screen.getByRole('button', { name: 'Bad day' }));
  await screen.findAllByText(/^\d+ handled, /);
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
}
