import { describe, expect, it } from 'vitest';
import { beforeAnyTimer, carryOver, isWithin, NO_TIMERS, whenDue } from '../../../src/paths/zone';

const HOUR = 3_600_000;

const left = (ms: number) => [ms, ms] as const;

describe('a zone', () => {
  const both = carryOver(NO_TIMERS, [], [left(HOUR), left(2 * HOUR)]);

  it('lets the shorter of two timers set together go first', () => {
    expect(whenDue(both, [1, 2], 1)).not.toBeNull();
    expect(whenDue(both, [1, 2], 2)).toBeNull();
  });

  it('lets a timer that was set later go first where time may have passed between', () => {
    // given
    const first = carryOver(NO_TIMERS, [], [left(2 * HOUR)]);
    const later = carryOver(beforeAnyTimer(first) ?? first, [1], [left(HOUR)]);
    // then
    expect(whenDue(later, [1, 2], 1)).not.toBeNull();
    expect(whenDue(later, [1, 2], 2)).not.toBeNull();
  });

  it('keeps what timers have left of each other after one has gone', () => {
    // given: one hour left of two, and another hour set anew
    const fired = whenDue(both, [1, 2], 1) ?? both;
    const after = carryOver(fired, [2], [left(HOUR)]);
    // then: due together, the one set first goes first
    expect(whenDue(after, [2, 3], 2)).not.toBeNull();
    expect(whenDue(after, [2, 3], 3)).toBeNull();
  });

  it('is within another that allows more', () => {
    const exact = carryOver(NO_TIMERS, [], [left(HOUR)]);
    const longer = carryOver(NO_TIMERS, [], [left(2 * HOUR)]);
    expect(isWithin(exact, longer)).toBe(true);
    expect(isWithin(longer, exact)).toBe(false);
  });
});
