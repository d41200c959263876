import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { StepVisits } from '../../../../src/features/rehearsal/panel/step-visits';
// Fetched beforehand: what a test waits for is the press, not a module.
import '../../../../src/features/rehearsal/person/as-person';
import type { RehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { EntryType } from '../../../../src/model/journal';
import '../../../../src/ui/open-dialog';
import { findStep } from '../../../../src/model/step-index';
import { askingDrawing } from '../../../support/asking-drawing';
import { entriesOf } from '../../../support/play';
import { showRehearsal } from './rehearsal-harness';

describe('what one person sees', () => {
  it('is the question, and what is pressed happens in the rehearsal', async () => {
    const session = await showAsked();

    const card = await seeAs('Dana');
    await userEvent.click(card.getByRole('button', { name: 'Approved' }));

    expect(await card.findByText(/^Dana chose Approved at/u)).toBeInTheDocument();
    expect(session.state().isPlaying).toBe(false);
    expect(session.state().scenario.script).toEqual({
      st_ask: [{ answer: 'approved', by: 'pe_dana', after: 'PT1S' }],
    });
  });

  it('refuses a second press and somebody who is late, and the journal says so', async () => {
    const session = await showAsked();
    const card = await seeAs('Dana');
    await userEvent.click(card.getByRole('button', { name: 'Approved' }));
    await card.findByText(/^Dana chose Approved at/u);

    await userEvent.click(card.getByRole('button', { name: 'Approved' }));
    expect(
      await card.findByText(/^Dana already chose Approved at .* Nothing changed\.$/u),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    const other = await seeAs('Luis');
    expect(other.getByText(/^Dana chose Approved at/u)).toBeInTheDocument();
    await userEvent.click(other.getByRole('button', { name: 'Rejected' }));

    expect(await other.findByText(/^Dana already chose Approved at/u)).toBeInTheDocument();
    expect(heard(session, 'answered')).toEqual(['pe_dana approved']);
    expect(heard(session, 'answer-refused')).toEqual(['pe_dana approved', 'pe_luis rejected']);
  });

  it('refuses an answer without the reason that it needs, and takes it with one and a corrected fact', async () => {
    const session = await showAsked();
    const card = await seeAs('Dana');
    expect(card.getByText('Needed for Rejected')).toBeInTheDocument();

    await userEvent.click(card.getByRole('button', { name: 'Rejected' }));
    await card.findByText('Dana gave no reason, and one is needed. Nothing changed.');
    const price = card.getByRole('textbox', { name: 'Price, may be corrected' });
    await userEvent.clear(price);
    await userEvent.type(price, '900');
    await userEvent.tab();
    await userEvent.type(card.getByRole('textbox', { name: 'Your reason' }), 'Too dear');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    await card.findByText(/^Dana chose Rejected at/u);
    const { show } = session.state();
    const answered = show.is === 'played' ? entriesOf(show.replay.rehearsal, 'answered') : [];
    expect(answered.map(({ data }) => data)).toMatchObject([
      { by: 'pe_dana', answer: 'rejected', reason: 'Too dear', fields: { fd_price: 900 } },
    ]);
  });

  it('is offered for those who are asked, and for nobody before', async () => {
    const session = await showAsked();
    expect(offers()).toEqual(['Answer as Dana', 'Answer as Luis']);

    act(() => session.toStart());

    await waitFor(() => expect(offers()).toEqual([]));
  });
});

/** Shows the visits of the step that asks, at the moment at which it does. */
async function showAsked(): Promise<RehearsalSession> {
  const document = askingDrawing();
  const step = findStep(document, 'st_ask');
  if (step === undefined) throw new Error('There is no question');
  const session = await showRehearsal(document, (view) => <StepVisits view={view} step={step} />);
  const { show } = session.state();
  const asked = show.is === 'played' ? entriesOf(show.replay.rehearsal, 'asked')[0]?.seq : undefined;
  act(() => session.jumpTo(asked ?? 0));
  return session;
}

async function seeAs(person: string) {
  await userEvent.click(
    screen.getByRole('button', { name: new RegExp(`^(Answer as ${person}|See what ${person} sees)$`, 'u') }),
  );
  const dialog = await screen.findByRole('dialog', { name: `What ${person} sees` });
  return within(await within(dialog).findByRole('article', { name: 'Substitute or backorder?' }));
}

function offers(): readonly (string | null)[] {
  return screen
    .queryAllByRole('button', { name: /^(Answer as|See what)/u })
    .map(({ textContent }) => textContent);
}

function heard(session: RehearsalSession, type: EntryType & ('answered' | 'answer-refused')) {
  const { show } = session.state();
  if (show.is !== 'played') return [];
  return entriesOf(show.replay.rehearsal, type).map(({ data: { by, answer } }) => `${by} ${answer}`);
}
