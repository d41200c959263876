import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RequestCard } from '../../../../src/parts/request/request-card';
import type { Request } from '../../../../src/projections/request';
import { stepWords } from '../../../../src/steps/step-words';
import { AppProviders } from '../../../../src/ui/app-providers';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { askingDrawing } from '../../../support/asking-drawing';

const DRAWING = askingDrawing();

const ASKED: Request = {
  step: 'st_ask',
  activation: 4,
  person: 'pe_dana',
  roles: ['ro_desk'],
  askedAt: Date.UTC(2026, 2, 2, 9),
  facts: [
    { field: 'fd_customer', value: 'Miller', mayCorrect: false },
    { field: 'fd_price', value: 1284.5, mayCorrect: true },
  ],
  answers: ['approved', 'rejected'],
  reasonFor: [],
  comes: [{ at: Date.UTC(2026, 2, 3, 9), does: 'ask', role: 'ro_boss' }],
  standing: { is: 'open' },
  refused: null,
};

describe('a request card', () => {
  it('says who is asked by what and why, what it is about, and what comes without an answer', () => {
    show(ASKED);

    expect(screen.getByText('Orders, case')).toBeInTheDocument();
    expect(screen.getByText('The item is out of stock.')).toBeInTheDocument();
    expect(screen.getByText('Dana is asked as Front desk, since Mon 2 March, 09:00.')).toBeInTheDocument();
    expect(screen.getByText('Miller')).toBeInTheDocument();
    expect(screen.getByText('Manager is asked too on Tue 3 March, 09:00.')).toBeInTheDocument();
  });

  it('hands over the answer by the keyboard alone, and no correction that corrects nothing', async () => {
    const onAnswer = show(ASKED);
    const price = screen.getByRole('textbox', { name: 'Price, may be corrected' });
    await userEvent.click(price);
    await userEvent.clear(price);
    await userEvent.type(price, '1284.5');

    await userEvent.tab();
    await userEvent.keyboard('Same price');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    expect(onAnswer.mock.calls).toEqual([[{ answer: 'approved', reason: 'Same price', fields: {} }]]);
  });

  it('takes no second answer while one is on its way', async () => {
    const onAnswer = show(ASKED, true);

    await userEvent.click(screen.getByRole('button', { name: 'Approved' }));

    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('can still be pressed when it is decided, and says why that did not count', async () => {
    const decided = {
      is: 'decided',
      by: 'pe_luis',
      answer: 'rejected',
      at: Date.UTC(2026, 2, 2, 10, 41),
    } as const;
    const onAnswer = show({ ...ASKED, standing: decided, refused: { answer: 'approved', why: 'too-late' } });

    expect(said()).toHaveTextContent('Luis already chose Rejected at 10:41. Nothing changed.');
    expect(screen.queryByRole('textbox', { name: /Price/u })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Approved' }));
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  it('says so where somebody else has to answer as well, and where it waits for ever', () => {
    const counted = { is: 'counted', answer: 'approved', at: Date.UTC(2026, 2, 2, 10, 41) } as const;
    show({ ...ASKED, standing: counted, comes: [] });

    expect(said()).toHaveTextContent('You chose Approved at 10:41. Others are waited for.');
    expect(screen.getByText('It waits until somebody answers.')).toBeInTheDocument();
  });
});

/** What the card itself has to say; the page has a voice of its own. */
function said(): HTMLElement {
  return within(screen.getByRole('article')).getByRole('status');
}

function show(request: Request, isBusy = false) {
  const onAnswer = vi.fn();
  render(
    <AppProviders>
      <RequestCard
        request={request}
        context={makeSentenceContext(DRAWING, stepWords.en, english)}
        workflow="Orders"
        currency="USD"
        picture={undefined}
        isBusy={isBusy}
        onAnswer={onAnswer}
      />
    </AppProviders>,
  );
  return onAnswer;
}
