import { describe, expect, it } from 'vitest';
import { shareLines } from '../../../../src/parts/step-card/text-lines';

describe('shareLines', () => {
  it('gives a short name one row and the line two', () => {
    expect(shareLines('Check stock', 118, 1)).toEqual({ name: 1, line: 2 });
  });

  it('gives a long name two rows and the line what is left', () => {
    expect(shareLines('Substitute or backorder?', 118, 1)).toEqual({ name: 2, line: 1 });
  });

  it('knows that text is larger on the sheet when one stands further away', () => {
    expect(shareLines('Ask for a new card', 118, 1)).toEqual({ name: 1, line: 2 });
    expect(shareLines('Ask for a new card', 118, 1.25)).toEqual({ name: 2, line: 1 });
  });
});
