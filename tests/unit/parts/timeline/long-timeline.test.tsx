import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TimelineBoard } from '../../../../src/parts/timeline/timeline-board';
import { courseOf } from '../../../../src/projections/run-course';
import { stepFaces } from '../../../../src/steps/step-faces';
import { stepWords } from '../../../../src/steps/step-words';
import { AppProviders } from '../../../../src/ui/app-providers';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { buildJournal } from '../../../support/journal-builder';
import { sketch } from '../../../support/sketch';

const ROUNDS = 2_000;
const DRAWING = sketch({
  roles: [{ id: 'ro_ware', name: 'Warehouse' }],
  steps: { start: 'trigger', pack: { type: 'task', name: 'Pack', role: 'ro_ware' } },
  arrows: ['start>pack', '<pack>pack'],
});

describe('a timeline of thousands of entries', () => {
  it('draws what is in view, however far it is widened', () => {
    showLong();
    expect(drawn()).toBeGreaterThan(50);
    expect(drawn()).toBeLessThan(ROUNDS / 4);

    for (let times = 0; times < 12; times += 1) {
      fireEvent.keyDown(piecesDrawn()[0] ?? document.body, { key: '+' });
    }

    expect(drawn()).toBeLessThan(ROUNDS / 10);
  });

  it('leads the keyboard to what is not drawn yet', async () => {
    const user = userEvent.setup();
    showLong();
    for (let times = 0; times < 12; times += 1) {
      fireEvent.keyDown(piecesDrawn()[0] ?? document.body, { key: '+' });
    }
    screen.getByRole('button', { name: /^Pack, working, done, 14:00/ }).focus();

    await user.keyboard('{End}');

    expect(document.activeElement).toHaveAccessibleName(new RegExp(`^Pack, round ${String(ROUNDS)}, `));
    expect(drawn()).toBeLessThan(ROUNDS / 10);
  });

  it('leads the keyboard on from what is out of view, too', async () => {
    const user = userEvent.setup();
    showLong();
    screen.getByLabelText(/^Pack, working, done, 14:00/).focus();

    await user.keyboard('{End}{ArrowLeft}{ArrowLeft}');

    expect(document.activeElement).toHaveAccessibleName(new RegExp(`^Pack, round ${String(ROUNDS - 2)}, `));
  });

  it('lists the latest, and more when they are asked for', async () => {
    showLong();

    await userEvent.click(screen.getByRole('radio', { name: 'As a list' }));
    const before = screen.getAllByRole('row').length;
    await userEvent.click(screen.getByRole('button', { name: /earlier$/ }));

    expect(before).toBeLessThan(300);
    expect(screen.getAllByRole('row').length).toBeGreaterThan(before);
  });
});

const piecesDrawn = () => [...document.querySelectorAll('[data-piece]')];
const drawn = () => piecesDrawn().length;

function showLong() {
  const journal = buildJournal()
    .begin('st_start')
    .start(1, 'st_start')
    .finish(1, 'st_start', 'started', ['ar_1']);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const activation = round + 1;
    journal
      .start(activation, 'st_pack', [round === 1 ? 'ar_1' : 'ar_2'], round)
      .attempt(activation, 'st_pack')
      .wait(10)
      .finish(activation, 'st_pack', 'done', ['ar_2']);
  }
  const course = courseOf(journal.entries);
  render(
    <AppProviders>
      <TimelineBoard
        label="Timeline"
        course={course}
        document={DRAWING}
        offsets={[[0, 0]]}
        nowMs={journal.now}
        showsNow={false}
        context={makeSentenceContext(DRAWING, stepWords.en, english)}
        faces={stepFaces}
        selected={null}
        onSelect={vi.fn()}
      />
    </AppProviders>,
  );
}
