import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../../src/kernel/duration';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('a duration', () => {
  it.each([
    ['PT0S', 0],
    ['PT0.5S', 500],
    ['PT0.05S', 50],
    ['PT1.234S', 1_234],
    ['PT90S', 90_000],
    ['PT4H', 4 * HOUR_MS],
    ['PT1H30M', 1.5 * HOUR_MS],
    ['P1D', DAY_MS],
    ['P1W', 7 * DAY_MS],
    ['P1W2DT3H4M5S', 9 * DAY_MS + 3 * HOUR_MS + 245_000],
    ['P365D', 365 * DAY_MS],
    ['P999999D', 999_999 * DAY_MS],
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '4H',
    'PT4h',
    'P1M',
    'P1Y',
    'PT-4H',
    '-P1D',
    'PT4',
    'P1H',
    'PT1.5H',
    'PT1.2345S',
    'PT1S1M',
    ' PT1S',
    'PT1S\n',
    'PT٤H',
  ])('does not read %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each([
    [0, 'PT0S'],
    [500, 'PT0.5S'],
    [90_000, 'PT1M30S'],
    [HOUR_MS * 26, 'P1DT2H'],
    [7 * DAY_MS, 'P7D'],
  ])('of %i ms is written as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('comes back from its own writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 * DAY_MS }), (ms) => {
        expect(parseDuration(formatDuration(ms))).toBe(ms);
      }),
    );
  });
});
