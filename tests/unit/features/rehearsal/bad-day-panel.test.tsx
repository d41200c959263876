import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
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
  roles: [{ id: 'ro_boss', name: 'Boss' }],
  scenarios: [{ id: 'sc_down', name: 'Down all day', outages: [{ system: 'sy_cards', for: 'P1D' }] }],
  steps: {
    start: 'trigger',
    charge: { type: 'task', name: 'Charge', system: 'sy_cards', config: { by: 'system' } },
    paid: { type: 'end', name: 'Paid' },
  },
  arrows: ['start>charge', 'charge>paid'],
});

describe('what goes wrong', () => {
  it('is put together of what is down and who is away, and played as a day that can be gone back to', async () => {
    const { session } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Bad day' }));

    expect(screen.getByRole('combobox', { name: 'What is not there' })).toHaveTextContent('Cards is down');
    await userEvent.click(screen.getByRole('combobox', { name: 'And at the same time' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Boss is away' }));
    await userEvent.click(screen.getByRole('button', { name: 'Play this day' }));

    await waitFor(() => expect(session.state().isPlaying).toBe(true));
    const { scenario } = session.state();
    expect(scenario.outages).toEqual([{ system: 'sy_cards', from: 'PT0S', for: 'PT2H' }]);
    expect(scenario.absences).toEqual([expect.objectContaining({ who: 'ro_boss' })]);
    expect(scenario.name).toMatch(/^Cards is down for 2 h and Boss is away for/u);

    await userEvent.click(screen.getByRole('button', { name: 'Down all day' }));
    expect(session.state().origin).toBe('sc_down');
    await userEvent.click(screen.getByRole('button', { name: 'Go back to it' }));
    expect(session.state().scenario).toEqual(scenario);
    expect(screen.queryByRole('button', { name: 'Go back to it' })).not.toBeInTheDocument();
    act(session.pause);
  });
});

describe('how long it goes wrong', () => {
  it('can be any time, and stands there again when the panel is opened anew', async () => {
    const { session, badDay } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Bad day' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Other' }));
    const count = screen.getByRole('textbox', { name: /^For/u });
    await userEvent.clear(count);
    await userEvent.type(count, '3');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Play this day' }));
    await waitFor(() => expect(session.state().scenario.outages).toMatchObject([{ for: 'PT3H' }]));

    act(badDay.close);
    await userEvent.click(screen.getByRole('button', { name: 'Bad day' }));
    expect(screen.getByRole('radio', { name: 'Other' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: /^For/u })).toHaveValue('3');
    act(session.pause);
  });
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
    expect(first).toHaveTextContent('Waits for ever at “Charge”: nothing ends the waiting.');
    expect(first).toHaveTextContent(`${String(count('waits'))} cases`);
  });

  it('shows the worst case before one is chosen, and leaves it to whoever watches', async () => {
    const { session, badDay } = await show();
    await openBadDay();

    const worst = badDay.store.getState().cases.find(({ standing }) => standing === 'waits');
    await waitFor(() => expect(session.state().show.is).toBe('played'));
    expect(session.state()).toMatchObject({ isPlaying: false, isTried: true });
    expect(session.state().scenario).toMatchObject({
      name: `Bad day 1, case ${String(worst?.number)}`,
      script: worst?.scenario.script,
    });
    act(session.playGoodDay);
    expect(session.state().scenario.name).toBe('');
    act(session.pause);
  });

  it('lists each cause of a trouble once, and plays the first case of it', async () => {
    const { session } = await show();
    await openBadDay();

    await userEvent.click(screen.getByRole('button', { name: /^Waits for ever at/ }));
    const causes = within(within(troubles()).getAllByRole('list')[0] ?? troubles());
    const [first] = causes.getAllByText(/^\d+ cases, the first is case \d+$/u);
    const number = /case (?<number>\d+)$/u.exec(first?.textContent ?? '')?.groups?.['number'];
    const row = causes.getByRole('button', { name: 'Charge: never answers' });
    await userEvent.click(row);

    await waitFor(() => expect(session.state()).toMatchObject({ isPlaying: true, isTried: true }));
    expect(session.state().scenario.name).toBe(`Bad day 1, case ${String(number)}`);
    const about = screen.getByRole('button', { name: 'Save as a scenario' });
    expect(row.compareDocumentPosition(about)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    act(session.pause);
  });

  it('offers the repair before any case is opened', async () => {
    const { onDraw } = await show();
    await openBadDay();

    await userEvent.click(
      within(troubles()).getAllByRole('button', { name: /what happens then.*Charge/u })[0] ?? troubles(),
    );

    expect(onDraw).toHaveBeenCalledExactlyOnceWith('st_charge');
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
  const onDraw = vi.fn();
  const badDay = createBadDaySession({ document: SHOP, catalog: stepTypes, client: inProcessBadDay() });
  const session = await showRehearsal(SHOP, (view) => (
    <>
      <RehearsalActions session={view.session} badDay={badDay} />
      <Shown view={view} badDay={badDay} onDraw={onDraw} />
    </>
  ));
  return { session, badDay, onDraw };
}

interface ShownProps {
  view: RehearsalView;
  badDay: BadDaySession;
  onDraw: (step: string | null) => void;
}

function Shown({ view, badDay, onDraw }: ShownProps) {
  const state = useBadDay(badDay);
  if (state?.isOpen !== true) return null;
  return <BadDayPanel view={view} badDay={badDay} state={state} onSave={() => undefined} onDraw={onDraw} />;
}

function troubles(): HTMLElement {
  return screen.getByRole('region', { name: 'What came of it, worst first' });
}

async function openBadDay() {
  await userEvent.click(screen.getByRole('button', { name: 'Bad day' }));
  await userEvent.click(screen.getByRole('button', { name: '50 random days' }));
  await screen.findAllByText(/^\d+ handled, /);
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
}
