import { expect, it } from 'vitest';
import { placeBreaks } from '../../../../src/parts/timeline/timeline-breaks';
import { makeTimeScale } from '../../../../src/projections/time-scale';

const HOUR_MS = 3_600_000;
const changes = Array.from({ length: 41 }, (_, quarter) => (quarter * HOUR_MS) / 4);
const scale = makeTimeScale({ changes, width: 1_000, offsets: [[0, 0]] });
const breaksAt = (...hours: readonly number[]) =>
  hours.map((hour, seq) => ({ seq, atMs: hour * HOUR_MS, says: `at ${String(hour)}`, isReached: true }));

it('flags stand at their instants and stay on the line', () => {
  const [early, late, after] = placeBreaks(breaksAt(2, 10, 40), scale, 'Promise broken');
  expect(early).toMatchObject({ x: scale.toX(2 * HOUR_MS), isShort: false });
  expect(late?.x).toBeLessThan(1_000);
  expect(after?.x).toBeLessThanOrEqual(1_000 - 26);
});

it('flags that would touch are pictures beside each other', () => {
  const flags = placeBreaks(breaksAt(2, 2, 2.1, 6), scale, 'Promise broken');
  expect(flags.map(({ isShort }) => isShort)).toEqual([true, true, true, false]);
  const xs = flags.map(({ x }) => x);
  xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(26));
});
