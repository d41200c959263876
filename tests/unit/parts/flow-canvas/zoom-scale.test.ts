import { describe, expect, it } from 'vitest';
import { labelScaleAt, wordsAt } from '../../../../src/parts/flow-canvas/zoom-scale';

describe('wordsAt', () => {
  it.each([
    [1, 'all'],
    [0.5, 'all'],
    [0.49, 'onward'],
    [0.34, 'onward'],
    [0.3, 'none'],
    [0.15, 'none'],
  ] as const)('shows at %d: %s', (zoom, words) => {
    expect(wordsAt(zoom)).toBe(words);
  });

  it('shows words only where the room that is kept for them holds them whole', () => {
    for (let zoom = 0.15; zoom <= 2; zoom += 0.001) {
      if (wordsAt(zoom) !== 'none') expect(labelScaleAt(zoom) * zoom).toBeGreaterThan(0.98);
    }
  });
});
