import { describe, expect, it } from 'vitest';
import { type DrawnBounds, fitDrawing } from '../../../../src/parts/flow-canvas/fit-drawing';
import { labelScaleAt } from '../../../../src/parts/flow-canvas/zoom-scale';

const FAR_AND_NEAR = [0.15, 1] as const;

/** Cards of 1200 × 600 with words below them that are 20 px high at full zoom. */
const wordsBelow: DrawnBounds = {
  cards: { x: 0, y: 0, width: 1200, height: 600 },
  withLabels: (scale) => ({ x: 0, y: 0, width: 1200, height: 600 + 20 * scale }),
};

describe('fitDrawing', () => {
  it('comes no nearer than full size and stands in the middle of what is free', () => {
    const small: DrawnBounds = {
      cards: { x: 100, y: 50, width: 200, height: 100 },
      withLabels: () => ({ x: 100, y: 50, width: 200, height: 100 }),
    };

    const view = fitDrawing(small, { x: 0, y: 60, width: 800, height: 400 }, FAR_AND_NEAR);

    expect(view).toEqual({ x: 200, y: 160, zoom: 1 });
  });

  it.each([300, 420, 640, 900])('shows words at the size that they will have, %i px high', (height) => {
    const { y, zoom } = fitDrawing(wordsBelow, { x: 0, y: 0, width: 1400, height }, FAR_AND_NEAR);

    const drawn = (600 + 20 * labelScaleAt(zoom)) * zoom;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + drawn).toBeLessThanOrEqual(height);
  });

  it('stands as near as the words let it, wherever one stood before', () => {
    const { zoom } = fitDrawing(wordsBelow, { x: 0, y: 0, width: 1400, height: 420 }, FAR_AND_NEAR);

    expect(zoom).toBeGreaterThan(0.58);
  });

  it('ends where nothing can fit', () => {
    const { zoom } = fitDrawing(wordsBelow, { x: 0, y: 0, width: 20, height: 10 }, FAR_AND_NEAR);

    expect(zoom).toBe(0.15);
  });
});
