import { describe, expect, it } from 'vitest';
import { headPath, roundedPath } from '../../../../src/parts/flow-canvas/routing/rounded-path';

describe('roundedPath', () => {
  it('rounds a corner by its radius', () => {
    expect(
      roundedPath(
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
          { x: 100, y: 100 },
        ],
        12,
      ),
    ).toBe('M0 0L88 0Q100 0 100 12L100 100');
  });

  it('makes the corner smaller where there is little room', () => {
    expect(
      roundedPath(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
          { x: 10, y: 100 },
        ],
        12,
      ),
    ).toBe('M0 0L5 0Q10 0 10 5L10 100');
  });

  it('ends before its head', () => {
    expect(
      roundedPath(
        [
          { x: 0, y: 0 },
          { x: 50, y: 0 },
        ],
        12,
        6,
      ),
    ).toBe('M0 0L44 0');
  });
});

describe('headPath', () => {
  it('points the way the last stretch goes', () => {
    expect(
      headPath([
        { x: 0, y: 0 },
        { x: 0, y: 50 },
      ]),
    ).toBe('M0 50L-4 43L4 43Z');
  });
});
