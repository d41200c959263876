import { describe, expect, it } from 'vitest';
import { fitsHeading, shareText } from '../../../../src/parts/step-card/text-lines';

const card = { forName: 118, forLine: 153, rows: 2 };
const start = { forName: 87, forLine: 87, rows: 1 };

describe('shareText', () => {
  it('gives a short name one row and a long one two', () => {
    expect(shareText({ name: 'Check stock', line: '' }, card, 1).name).toBe(1);
    expect(shareText({ name: 'Substitute or backorder?', line: '' }, card, 1).name).toBe(2);
  });

  it('knows that text is larger on the sheet when one stands further away', () => {
    expect(shareText({ name: 'Ask for a new card', line: '' }, card, 1).name).toBe(1);
    expect(shareText({ name: 'Ask for a new card', line: '' }, card, 1.25).name).toBe(2);
  });

  it('says the whole line where it has room', () => {
    const line = 'Stock list, about 1 min. Tries 5 times';
    expect(shareText({ name: 'Check stock', line }, card, 1).line).toBe(line);
  });

  it('leaves out whole sentences from the end where it has not', () => {
    const line = 'Front desk decides. If nobody answers: Put stock back after 2 days';
    expect(shareText({ name: 'Ask for a new card', line }, card, 1.25).line).toBe('Front desk decides');
  });

  it('takes no full stop after a title for the end of a sentence of its own', () => {
    const line = 'Dr. Smith, about 20 min on every day of the week. Tries 5 times';
    expect(shareText({ name: 'Look', line }, card, 1.25).line).toBe(
      'Dr. Smith, about 20 min on every day of the week',
    );
  });

  it('says nothing on one row rather than half a sentence', () => {
    const line = 'Comes by itself. One in about 45 min on average';
    expect(shareText({ name: 'Web order', line }, start, 1).line).toBe('Comes by itself');
    expect(shareText({ name: 'Web order', line }, start, 1.5).line).toBe('');
  });
});

describe('fitsHeading', () => {
  it.each([
    [1, 1, true],
    [2, 1, true],
    [1, 1.25, true],
    [2, 1.25, false],
    [2, 1.5, false],
  ])('of a name of %i rows at a text scale of %d is %s', (rows, scale, fits) => {
    expect(fitsHeading(rows, scale)).toBe(fits);
  });
});
