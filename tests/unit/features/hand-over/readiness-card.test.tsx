import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { checkDocument } from '../../../../src/checks/check-document';
import { type Readiness, readinessOf } from '../../../../src/checks/readiness';
import { ReadinessCard } from '../../../../src/features/hand-over/readiness-card';
import { stepTypes } from '../../../../src/steps/step-types';
import { englishReadiness } from '../../../../src/words/readiness';
import { sketch } from '../../../support/sketch';

const SHOP = sketch({
  roles: [{ id: 'ro_desk', name: 'Desk' }],
  steps: { start: 'trigger', pack: { type: 'task', name: 'Pack', role: 'ro_desk' }, over: 'end' },
  arrows: ['start>pack', 'pack>over'],
});

const ready = readinessOf(SHOP, stepTypes, checkDocument(SHOP, stepTypes), {
  days: { all: 3, good: 1, red: 0, gaps: 2 },
  promises: { all: 0, broken: 0 },
  bad: { all: 3, tried: 0 },
  ways: { all: 9, notCaught: 4, isWhole: true },
});

describe('what is left before going live', () => {
  it('says the score and every point, with what is left to do', () => {
    show(ready);
    const left = ready.items.filter(({ isDone }) => !isDone);

    expect(screen.getByRole('progressbar')).toHaveAttribute(
      'aria-valuetext',
      `${String(ready.score)} of 100`,
    );
    expect(
      screen.getByText(`${String(left.length)} points are left. Each of the ten counts ten.`),
    ).toBeVisible();
    const measures = screen.getByText('How long it should take is said').closest('li');
    if (measures === null) throw new Error('no point');
    expect(within(measures).getByText('To do:')).toBeInTheDocument();
    expect(within(measures).getByText('1 step says nothing of how long it takes.')).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(left.length);
  });

  it('lists what is left before what is done, both in the order to do them', () => {
    show(ready);
    const names = screen
      .getAllByRole('listitem')
      .map((row) => row.textContent)
      .slice(0, ready.items.length);
    const left = ready.items
      .filter(({ isDone }) => !isDone)
      .map(({ point }) => englishReadiness.point[point].name);
    expect(left.length).toBeGreaterThan(1);
    expect(names.map((text) => text.startsWith('To do'))).toEqual(
      ready.items.map((_, index) => index < left.length),
    );
    expect(names.slice(0, left.length).every((text, index) => text.includes(left[index] ?? '–'))).toBe(true);
  });

  it('leads to the step, to the ways to go wrong, or to the scenarios', async () => {
    const onGo = show(ready);

    const draw = screen.getByRole('link', { name: 'Show in the drawing: How long it should take is said' });
    expect(draw).toHaveAttribute('href', '#draw');
    await userEvent.click(draw);

    expect(onGo).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ place: 'draw', steps: ['st_pack'] }),
    );
    expect(
      screen.getByRole('link', { name: 'Show the scenarios: Good and bad days were rehearsed' }),
    ).toHaveAttribute('href', '#scenarios');
  });

  it('counts known gaps apart: they are neither left nor in the way', () => {
    show(ready);
    expect(screen.getByText('None of them comes out worse. 2 known gaps are kept.')).toBeVisible();
  });

  it('counts the ways that nobody catches, and leads to their repairs', () => {
    show(ready);
    expect(screen.getByText('4 of 9 ways to go wrong are not caught.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Show the ways to go wrong: Trouble is caught' }),
    ).toHaveAttribute('href', '#ways');
  });

  it('says that the score is not the last word while not every way was looked at', () => {
    const items = ready.items.map((item) =>
      item.point === 'trouble' ? { ...item, left: 'ways-unknown' as const } : item,
    );
    show({ ...ready, items });
    expect(screen.getByRole('progressbar')).toHaveAttribute(
      'aria-valuetext',
      `${String(ready.score)} of 100 so far`,
    );
    expect(screen.getByText('Looking at every way it can go wrong.')).toBeVisible();
  });

  it('waits for what is worked out, and says what comes first on an empty sheet', () => {
    show(null);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    show({ score: 0, items: [] });
    expect(screen.getByText(/^Draw a start and an end first\./)).toBeVisible();
  });
});

function show(readiness: Readiness | null) {
  const onGo = vi.fn();
  render(
    <ReadinessCard
      words={englishReadiness}
      readiness={readiness}
      addressOf={(place) => `#${place}`}
      onGo={onGo}
    />,
  );
  return onGo;
}
