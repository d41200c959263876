import { render, screen } from '@testing-library/react';
import { Server } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../../src/parts/step-card/card-content';
import { StepCard, type StepCardProps } from '../../../../src/parts/step-card/step-card';

const content: CardContent = {
  picture: { icon: Server, tone: 'system', shape: 'card' },
  name: 'Charge the card',
  line: 'Card gateway. Tries 3 times',
  ladder: null,
  rows: [],
  off: false,
  meeting: null,
};

function show(more: Partial<StepCardProps> = {}, changed: Partial<CardContent> = {}) {
  return render(
    <StepCard
      content={{ ...content, ...changed }}
      detail="full"
      textScale={1}
      selected={false}
      offWord="off"
      {...more}
    />,
  );
}

function standing(container: HTMLElement): string | null | undefined {
  return container.querySelector('[data-standing]')?.getAttribute('data-standing');
}

describe('StepCard', () => {
  it('says what the step is called and what it does', () => {
    show();
    expect(screen.getByText('Charge the card')).toBeInTheDocument();
    expect(screen.getByText('Card gateway. Tries 3 times')).toBeInTheDocument();
  });

  it('says that a promise is broken there, also where it was never reached', () => {
    show({ mark: { state: null, stamp: null, broken: 'Promise broken' } });
    const stands = screen.getByText('Promise broken').closest('[data-standing]');
    expect(stands).toHaveAttribute('data-standing', 'not-reached');
  });

  it('says a state in a word', () => {
    show({ mark: { state: 'trying-again', stamp: 'trying again, 2 of 3' } });
    expect(screen.getByText('trying again, 2 of 3')).toBeInTheDocument();
  });

  it('tells apart what was not reached, what is off and what is unknown', () => {
    expect(standing(show({ mark: null }).container)).toBe('not-reached');
    expect(standing(show({}, { off: true }).container)).toBe('off');
    expect(standing(show({}, { picture: null }).container)).toBe('unknown');
  });

  it('says that a step is off, and strikes its name', () => {
    show({}, { off: true });
    expect(screen.getByText('off')).toBeInTheDocument();
    expect(screen.getByText('Charge the card')).toHaveClass('line-through');
  });

  it('shows a ladder rung by rung in the place of its line', () => {
    const rungs = [
      { after: '2 h', does: 'remind' },
      { after: '1 day', does: 'ask Manager' },
    ];
    show({}, { ladder: { asked: 'Front desk decides', heading: 'If nobody answers', rungs } });
    expect(screen.queryByText('Card gateway. Tries 3 times')).toBeNull();
    for (const said of ['Front desk decides', '2 h', 'remind', '1 day', 'ask Manager'])
      expect(screen.getByText(said)).toBeInTheDocument();
  });

  it('says who decides in the place of a ladder that is seen from further away', () => {
    const rungs = [{ after: '2 h', does: 'remind' }];
    show(
      { detail: 'short' },
      { ladder: { asked: 'Front desk decides', heading: 'If nobody answers', rungs } },
    );
    expect(screen.getByText('Charge the card')).toBeInTheDocument();
    expect(screen.getByText('Front desk decides')).toBeInTheDocument();
    expect(screen.queryByText('remind')).toBeNull();
  });

  it('says how much there is to look at', () => {
    show({ problems: { count: 2, label: '2 to look at' } });
    expect(screen.getByText('2 to look at')).toBeInTheDocument();
  });

  it('shows the ways out of a step that decides, in their order', () => {
    show(
      {},
      {
        rows: [
          { outcome: 'ru_a', label: 'Under $500' },
          { outcome: 'ru_b', label: 'Over $500' },
        ],
      },
    );
    expect(screen.getAllByText(/\$500/u).map((row) => row.textContent)).toEqual(['Under $500', 'Over $500']);
  });

  it('keeps the name as a tooltip where only the picture is shown', () => {
    show({ detail: 'picture' });
    expect(screen.queryByText('Charge the card')).not.toBeInTheDocument();
    expect(screen.getByTitle('Charge the card')).toBeInTheDocument();
  });
});
