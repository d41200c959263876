import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTimeScale } from '../../../src/projections/time-scale';

const HOUR_MS = 3_600_000;
const NINE = Date.UTC(2026, 2, 2, 14, 0, 0);
const NEW_YORK = [
  [0, -300],
  [Date.UTC(2026, 2, 8, 7), -240],
  [Date.UTC(2026, 10, 1, 6), -300],
] as const;

describe('a time scale', () => {
  it('squeezes quiet time to a fixed width and keeps the rest in proportion', () => {
    // given
    const changes = [NINE, NINE + 2 * HOUR_MS, NINE + 24 * HOUR_MS, NINE + 26 * HOUR_MS];
    // when
    const scale = makeTimeScale({ changes, width: 1_000, offsets: NEW_YORK });
    // then
    expect(scale.pieces.map(({ kind }) => kind)).toEqual(['plain', 'torn', 'plain']);
    expect(scale.length).toBeCloseTo(1_000, 6);
    const [first, torn, last] = scale.pieces;
    expect((torn?.toX ?? 0) - (torn?.fromX ?? 0)).toBe(56);
    expect((torn?.toMs ?? 0) - (torn?.fromMs ?? 0)).toBe(21 * HOUR_MS);
    expect((first?.toX ?? 0) - (first?.fromX ?? 0)).toBeCloseTo((last?.toX ?? 0) - (last?.fromX ?? 0), 6);
  });

  it('marks round times of the zone, a new day where one begins, and nothing inside what is squeezed', () => {
    // given
    const changes = [NINE + 600_000, NINE + 2 * HOUR_MS, NINE + 24 * HOUR_MS, NINE + 26 * HOUR_MS];
    // when
    const { ticks, pieces } = makeTimeScale({ changes, width: 800, offsets: NEW_YORK, tickWidth: 60 });
    // then
    expect(ticks.map(({ date, time, isNewDay }) => `${date} ${time}${isNewDay ? ' new' : ''}`)).toEqual([
      '2026-03-02 09:30 new',
      '2026-03-02 10:00',
      '2026-03-02 10:30',
      '2026-03-02 11:00',
      '2026-03-02 11:30',
      '2026-03-03 08:30 new',
      '2026-03-03 09:00',
      '2026-03-03 09:30',
      '2026-03-03 10:00',
      '2026-03-03 10:30',
      '2026-03-03 11:00',
    ]);
    const torn = pieces.find(({ kind }) => kind === 'torn');
    expect(ticks.some(({ atMs }) => atMs > (torn?.fromMs ?? 0) && atMs < (torn?.toMs ?? 0))).toBe(false);
  });

  it('keeps days at midnight and hours round over the change of the clocks', () => {
    // given
    const days = Array.from({ length: 24 * 6 }, (_, hour) => Date.UTC(2026, 2, 6, 5) + hour * HOUR_MS);
    const night = [Date.UTC(2026, 2, 8, 4, 30), Date.UTC(2026, 2, 8, 6), Date.UTC(2026, 2, 8, 9)];
    // when
    const byDay = makeTimeScale({ changes: days, width: 600, offsets: NEW_YORK, tickWidth: 80 });
    const byHour = makeTimeScale({ changes: night, width: 400, offsets: NEW_YORK });
    // then
    expect(byDay.ticks.map(({ date, time }) => `${date} ${time}`)).toEqual(
      [6, 7, 8, 9, 10, 11, 12].map((day) => `2026-03-${String(day).padStart(2, '0')} 00:00`),
    );
    expect(byHour.ticks.map(({ time }) => time)).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00']);
  });

  it('gives work at least half of the line, however often it rests', () => {
    // given
    const changes = Array.from({ length: 40 }, (_, day) => NINE + day * 24 * HOUR_MS);
    // when
    const scale = makeTimeScale({ changes, width: 1_000, offsets: NEW_YORK });
    // then
    expect(scale.length).toBeCloseTo(2 * 39 * 56, 6);
  });

  it('shows a run of no length and a run of nothing', () => {
    const moment = makeTimeScale({ changes: [NINE], width: 500, offsets: [] });
    expect(moment.toX(NINE)).toBe(0);
    expect(moment.length).toBeCloseTo(500, 6);
    expect(makeTimeScale({ changes: [], width: 500, offsets: [] }).length).toBeCloseTo(500, 6);
  });

  it('loses no time and no instant: pieces add up, order is kept, and there is a way back', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 90 * 24 * 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(instants, fc.integer({ min: 200, max: 3_000 }), (minutes, width) => {
        const changes = minutes.map((minute) => NINE + minute * 60_000);
        const scale = makeTimeScale({ changes, width, offsets: NEW_YORK });
        const { pieces, fromMs, toMs, length, ticks } = scale;
        expect(pieces.reduce((sum, piece) => sum + piece.toMs - piece.fromMs, 0)).toBe(toMs - fromMs);
        expect(fromMs).toBe(Math.min(...changes));
        expect(toMs).toBeGreaterThanOrEqual(Math.max(...changes));
        expect(length).toBeGreaterThanOrEqual(width - 1e-6);
        for (const change of changes)
          expect(Math.abs(scale.toMsAt(scale.toX(change)) - change)).toBeLessThan(2);
        const sorted = [...changes].sort((left, right) => left - right).map(scale.toX);
        sorted.forEach((x, index) => {
          expect(x).toBeGreaterThanOrEqual((sorted[index - 1] ?? 0) - 1e-6);
        });
        ticks.forEach((tick, index) => {
          expect(tick.x).toBeGreaterThan(ticks[index - 1]?.x ?? -1);
        });
      }),
    );
  });
});
