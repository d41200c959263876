import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TimelineBoard, type TimelineForm } from '../../../../src/parts/timeline/timeline-board';
import type { TimelineBreak } from '../../../../src/parts/timeline/timeline-breaks';
import { courseOf } from '../../../../src/projections/run-course';
import { stepFaces } from '../../../../src/steps/step-faces';
import { stepWords } from '../../../../src/steps/step-words';
import { AppProviders } from '../../../../src/ui/app-providers';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { buildJournal } from '../../../support/journal-builder';
import { sketch } from '../../../support/sketch';

const DRAWING = sketch({
  roles: [{ id: 'ro_ware', name: 'Warehouse' }],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', name: 'Web order' },
    charge: { type: 'task', name: 'Charge the card', system: 'sy_cards', policy: { retry: { attempts: 2 } } },
    pack: { type: 'task', name: 'Pick and pack', role: 'ro_ware' },
  },
  arrows: ['start>charge', 'charge>pack'],
});

const FIRST_TRY = 'Charge the card, try 1 of 2, failed: system down, 14:00 to 14:05';
const SECOND_TRY = 'Charge the card, try 2 of 2, worked, 14:35 to 14:40';
const PACKING = 'Pick and pack, working, since 14:40';

describe('the timeline', () => {
  it('names every piece in full, in the row of who does it', () => {
    show();

    const cards = screen.getByRole('list', { name: 'Card gateway' });

    expect(
      within(cards)
        .getAllByRole('button')
        .map((piece) => piece.getAttribute('aria-label')),
    ).toEqual([FIRST_TRY, SECOND_TRY]);
  });

  it('is one stop for the Tab key; arrow keys go on in time and from row to row', async () => {
    const user = userEvent.setup();
    show();
    const pieces = screen.getAllByRole('button', { name: /14:/ });
    expect(pieces.filter((piece) => piece.tabIndex === 0)).toHaveLength(1);

    screen.getByRole('button', { name: FIRST_TRY }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: SECOND_TRY })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: PACKING })).toHaveFocus();
    await user.keyboard('{ArrowUp}{Home}');
    expect(screen.getByRole('button', { name: FIRST_TRY })).toHaveFocus();
  });

  it('hands out the visit of the piece that was pressed', async () => {
    const onSelect = vi.fn();
    show({ onSelect });

    await userEvent.click(screen.getByRole('button', { name: PACKING }));

    expect(onSelect).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ step: 'st_pack' }),
      Date.UTC(2026, 2, 2, 14, 40),
    );
  });

  it('says the same as a table', async () => {
    show();

    await userEvent.click(screen.getByRole('radio', { name: 'As a list' }));

    const lines = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(lines).toHaveLength(4);
    expect(screen.getAllByRole('columnheader')[0]).toHaveTextContent('Step');
    expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(4);
    expect(lines[1]).toHaveTextContent('Card gateway');
    expect(lines[1]).toHaveTextContent('Try 1 of 2, failed: system down');
    expect(lines[3]).toHaveTextContent('goes on');
  });

  it('has a row for each step when it is asked to', async () => {
    show();

    await userEvent.click(screen.getByRole('radio', { name: 'Steps' }));

    expect(screen.getByRole('list', { name: 'Pick and pack' })).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Warehouse' })).not.toBeInTheDocument();
  });

  it('keeps the rows of the whole run while only its beginning is shown', () => {
    show({ shownEntries: 4 });

    expect(screen.getByRole('list', { name: 'Warehouse' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: PACKING })).not.toBeInTheDocument();
  });

  it('leads to a bar that is still to come, without saying how it goes', async () => {
    const onSelect = vi.fn();
    show({ shownEntries: 4, onSelect });
    const toCome = screen.getByRole('button', { name: 'Pick and pack, still to come, since 14:40' });

    await userEvent.click(toCome);

    expect(onSelect).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ step: 'st_pack' }),
      Date.UTC(2026, 2, 2, 14, 40),
    );
    expect(screen.queryByText('Pick and pack')).not.toBeInTheDocument();
  });

  it.each(['bars', 'list'] as const)('says where a promise breaks, and leads there: as %s', async (form) => {
    const onBreak = vi.fn();
    const at = { seq: 7, atMs: Date.UTC(2026, 2, 2, 14, 5), says: 'Here “Paid” is broken' };
    const breaks = [
      { ...at, isReached: true },
      { ...at, says: 'Here “Sent” is broken', isReached: false },
    ];
    show({ form, breaks, onBreak });

    await userEvent.click(screen.getByRole('button', { name: at.says }));

    expect(onBreak).toHaveBeenCalledExactlyOnceWith(breaks[0]);
    expect(screen.queryByRole('button', { name: 'Here “Sent” is broken' })).toBeNull();
  });

  it('says so when nothing has happened', () => {
    show({ shownEntries: 0, isWhole: false });

    expect(screen.getByText('Nothing has happened yet')).toBeInTheDocument();
  });
});

interface Shown {
  readonly onSelect?: () => void;
  readonly shownEntries?: number;
  readonly isWhole?: boolean;
  readonly form?: TimelineForm;
  readonly breaks?: readonly TimelineBreak[];
  readonly onBreak?: (at: TimelineBreak) => void;
}

function show({ onSelect = () => undefined, shownEntries, isWhole = true, ...more }: Shown = {}) {
  const journal = buildJournal()
    .begin('st_start')
    .start(1, 'st_start')
    .finish(1, 'st_start', 'started', ['ar_1'])
    .start(2, 'st_charge', ['ar_1'])
    .attempt(2, 'st_charge')
    .wait(5)
    .fail(2, 'st_charge', 'unavailable')
    .again(2, 'st_charge', 2, 30)
    .wait(30)
    .attempt(2, 'st_charge', 2)
    .wait(5)
    .finish(2, 'st_charge', 'done', ['ar_2'])
    .start(3, 'st_pack', ['ar_2'])
    .attempt(3, 'st_pack')
    .wait(20);
  const shown = courseOf(journal.entries.slice(0, shownEntries));
  render(
    <AppProviders>
      <TimelineBoard
        label="Timeline"
        course={shown}
        whole={isWhole ? courseOf(journal.entries) : undefined}
        document={DRAWING}
        offsets={[[0, 0]]}
        nowMs={shownEntries === undefined ? journal.now : shown.at}
        showsNow
        context={makeSentenceContext(DRAWING, stepWords.en, english)}
        faces={stepFaces}
        selected={null}
        onSelect={onSelect}
        {...more}
      />
    </AppProviders>,
  );
}
