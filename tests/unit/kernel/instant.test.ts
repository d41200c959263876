import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatInstant,
  isDate,
  type Offsets,
  offsetAt,
  parseInstant,
  readMoment,
  startOfDay,
} from '../../../src/kernel/instant';

const utc = (text: string): number => Date.parse(text);
const iso = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString());

/** New York in 2026: the clocks go forward on 8 March and back on 1 November, both at 2 in the morning. */
const newYork: Offsets = [
  [utc('2025-11-02T06:00Z'), -300],
  [utc('2026-03-08T07:00Z'), -240],
  [utc('2026-11-01T06:00Z'), -300],
];

/** Beirut in 2026: the hour after midnight on 29 March does not exist. */
const beirut: Offsets = [
  [utc('2025-10-25T21:00Z'), 120],
  [utc('2026-03-28T22:00Z'), 180],
];

/** Havana in 2026: the hour after midnight on 1 November comes twice. */
const havana: Offsets = [
  [utc('2026-03-08T05:00Z'), -240],
  [utc('2026-11-01T05:00Z'), -300],
];

/** Apia in 2011: 30 December was left out when the date line moved. */
const apia: Offsets = [
  [utc('2011-09-24T14:00Z'), -600],
  [utc('2011-12-30T10:00Z'), 840],
];

describe('a calendar date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31'])('%s exists', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00Z',
    'today',
    '',
  ])('%j does not', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-03-02T09:00:00-05:00', '2026-03-02T14:00:00.000Z', -300],
    ['2026-03-02T09:00-05:00', '2026-03-02T14:00:00.000Z', -300],
    ['2026-03-02T09:00:00.5Z', '2026-03-02T09:00:00.500Z', 0],
    ['2026-03-02T09:00:00.123456789+05:45', '2026-03-02T03:15:00.123Z', 345],
    ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z', 0],
    ['2024-02-29T23:30:00-01:00', '2024-03-01T00:30:00.000Z', -60],
  ])('%s is read', (text, expected, offsetMinutes) => {
    const read = parseInstant(text);
    expect(iso(read?.atMs ?? null)).toBe(expected);
    expect(read?.offsetMinutes).toBe(offsetMinutes);
  });

  it.each([
    '2026-03-02',
    '2026-03-02T09:00',
    '2026-03-02T24:00Z',
    '2026-03-02T09:60Z',
    '2026-03-02T09:00:60Z',
    '2026-02-29T09:00Z',
    '2026-03-02T09:00+19:00',
    '2026-03-02T09:00+05:60',
    '2026-03-02 09:00Z',
    '2026-03-02t09:00z',
    'now',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('is what the platform says it is, and comes back from its own writing', () => {
    const range = { min: utc('0001-01-02T00:00Z'), max: utc('9999-12-30T00:00Z') };
    fc.assert(
      fc.property(fc.integer(range), fc.integer({ min: -720, max: 840 }), (atMs, offsetMinutes) => {
        const text = formatInstant(atMs, offsetMinutes);
        expect(parseInstant(text)).toEqual({ atMs, offsetMinutes });
        expect(Date.parse(text)).toBe(atMs);
      }),
    );
  });

  it.each([
    [0, 0, '1970-01-01T00:00:00Z'],
    [0, -300, '1969-12-31T19:00:00-05:00'],
    [1_500, 345, '1970-01-01T05:45:01.500+05:45'],
  ])('%i at offset %i is written %s', (atMs, offsetMinutes, text) => {
    expect(formatInstant(atMs, offsetMinutes)).toBe(text);
  });
});

describe('the offset of a zone', () => {
  it.each([
    ['2020-01-01T00:00Z', -300],
    ['2026-03-08T06:59:59.999Z', -300],
    ['2026-03-08T07:00Z', -240],
    ['2026-11-01T05:59:59.999Z', -240],
    ['2026-11-01T06:00Z', -300],
    ['2030-07-01T00:00Z', -300],
  ])('at %s is %i minutes', (instant, minutes) => {
    expect(offsetAt(newYork, utc(instant))).toBe(minutes);
  });

  it('is none where no table is given', () => {
    expect(offsetAt([], 0)).toBe(0);
  });
});

describe('the start of a day', () => {
  it.each([
    ['on a plain day', '2026-03-07', newYork, '2026-03-07T05:00:00.000Z'],
    ['on the day the clocks go forward', '2026-03-08', newYork, '2026-03-08T05:00:00.000Z'],
    ['the day after', '2026-03-09', newYork, '2026-03-09T04:00:00.000Z'],
    ['on the day the clocks go back', '2026-11-01', newYork, '2026-11-01T04:00:00.000Z'],
    ['the day after that', '2026-11-02', newYork, '2026-11-02T05:00:00.000Z'],
    ['before the table begins', '2020-01-01', newYork, '2020-01-01T05:00:00.000Z'],
    ['where midnight is skipped', '2026-03-29', beirut, '2026-03-28T22:00:00.000Z'],
    ['where midnight comes twice', '2026-11-01', havana, '2026-11-01T04:00:00.000Z'],
    ['of a day that was left out', '2011-12-30', apia, '2011-12-30T10:00:00.000Z'],
    ['after a day that was left out', '2011-12-31', apia, '2011-12-30T10:00:00.000Z'],
    ['without a table', '2026-03-08', [], '2026-03-08T00:00:00.000Z'],
  ])('%s', (_when, date, offsets: Offsets, expected) => {
    expect(iso(startOfDay(date, offsets))).toBe(expected);
  });

  it('is none of a date that does not exist', () => {
    expect(startOfDay('2026-02-29', newYork)).toBeNull();
  });
});

describe('a moment', () => {
  it.each([
    ['2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['2026-03-08T00:00:00Z', '2026-03-08T00:00:00.000Z'],
    ['soon', null],
  ])('%s', (text, expected) => {
    expect(iso(readMoment(text, newYork))).toBe(expected);
  });
});
