import { describe, expect, it } from 'vitest';
import { makeEnglishFormat } from '../../../src/words/english-format';

const format = makeEnglishFormat({ timeZone: 'America/New_York', currency: 'USD' });
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe('lengths of time', () => {
  it.each([
    [0, 'no time'],
    [400, 'less than a second'],
    [1_000, '1 second'],
    [20_000, '20 seconds'],
    [90_000, '1 min 30 seconds'],
    [40 * MINUTE_MS, '40 min'],
    [2 * HOUR_MS, '2 h'],
    [HOUR_MS + 18 * MINUTE_MS + 31_000, '1 h 19 min'],
    [24 * HOUR_MS, '1 day'],
    [42 * HOUR_MS, '1 day 18 h'],
    [24.5 * HOUR_MS, '1 day 30 min'],
    [26.7 * HOUR_MS, '1 day 3 h'],
    [2 * HOUR_MS + 20_000, '2 h'],
    [7 * 24 * HOUR_MS + 1_000, '7 days'],
    [24 * HOUR_MS - 1, '1 day'],
    [21 * 24 * HOUR_MS, '21 days'],
  ])('%d ms reads «%s»', (durationMs, text) => {
    expect(format.duration(durationMs)).toBe(text);
  });

  it.each([
    ['2026-03-02T09:00-05:00', '2026-03-09T09:00-04:00', '7 days'],
    ['2026-10-30T09:00-04:00', '2026-11-02T11:00-05:00', '3 days 2 h'],
    ['2026-03-08T01:00-05:00', '2026-03-08T04:00-04:00', '2 h'],
    ['2026-03-02T09:00-05:00', '2026-03-03T09:30-05:00', '1 day 30 min'],
  ])('from %s to %s are told as calendar and clock count: «%s»', (from, to, text) => {
    expect(format.between(Date.parse(from), Date.parse(to))).toBe(text);
  });

  it('are told roughly, or exactly as they are set', () => {
    expect(format.about(40 * MINUTE_MS)).toBe('about 40 min');
    expect(format.length('P1DT2H30M')).toBe('1 day 2 h 30 min');
    expect(format.length('soon')).toBe('a time that cannot be read');
    expect(format.length({ work: 'PT8H', calendar: 'ca_shop' })).toBe('8 h of working time');
  });

  it('are told in every form of an estimate', () => {
    expect(format.takes({ fixed: 'PT40M' })).toBe('about 40 min');
    expect(format.takes({ uniform: ['PT20M', 'PT2H'] })).toBe('20 min to 2 h');
    expect(format.takes({ triangular: ['PT20M', 'PT40M', 'PT2H'] })).toBe('20 min to 2 h, mostly 40 min');
    expect(format.takes({ normal: { mean: 'PT1H', sd: 'PT10M' } })).toBe('about 1 h, give or take 10 min');
    expect(format.takes({ lognormal: { mean: 'PT1H', sd: 'PT10M' } })).toBe('about 1 h, give or take 10 min');
    expect(format.takes({ exponential: { mean: 'PT1H' } })).toBe('about 1 h on average');
  });
});

describe('instants', () => {
  const at = Date.UTC(2026, 2, 3, 14, 48);

  it('are told in the zone of the workflow', () => {
    expect(format.time(at)).toBe('09:48');
    expect(format.day(at)).toBe('Tue 3 March');
    expect(format.weekday(at)).toBe('Tuesday');
    expect(format.moment(at)).toBe('Tue 3 March, 09:48');
    expect(format.dayTime(at)).toBe('Tue 09:48');
    expect(format.date(at)).toBe('3 March 2026');
    expect(format.time(Date.UTC(2026, 2, 3, 5, 0))).toBe('00:00');
  });

  it('are told in UTC where nobody knows the zone', () => {
    expect(makeEnglishFormat({ timeZone: 'Mars/Base', currency: 'USD' }).time(at)).toBe('14:48');
  });
});

describe('amounts', () => {
  it('show cents only where there are any', () => {
    expect(format.money(500)).toBe('$500');
    expect(format.money(1284.5)).toBe('$1,284.50');
  });

  it('keep the code of a currency that nobody knows', () => {
    expect(makeEnglishFormat({ timeZone: 'UTC', currency: 'GOLD' }).money(5)).toBe('GOLD 5');
  });

  it('count with the noun of the owner', () => {
    const noun = { one: 'order', many: 'orders' };
    expect(format.count(1, noun)).toBe('1 order');
    expect(format.count(1_200, noun)).toBe('1,200 orders');
    expect([1, 2, 3].map(format.times)).toEqual(['once', 'twice', '3 times']);
    expect([1, 3, 11, 22].map(format.ordinal)).toEqual(['first', 'third', '11th', '22nd']);
  });
});

describe('lists and values', () => {
  it('read as a sentence does', () => {
    expect(format.all(['a'])).toBe('a');
    expect(format.all(['a', 'b', 'c'])).toBe('a, b and c');
    expect(format.any(['a', 'b', 'c'])).toBe('a, b or c');
  });

  it.each([
    [undefined, 'text', 'left empty'],
    ['', 'text', 'left empty'],
    ['Main St', 'text', 'Main St'],
    [120, 'money', '$120'],
    [1_200, 'number', '1,200'],
    [false, 'yesno', 'no'],
    ['2026-03-02', 'date', '2 March 2026'],
    ['2026-03-02T09:14:00-05:00', 'date', 'Mon 2 March, 09:14'],
    [['red', 'blue'], 'list', 'red and blue'],
    [[1, 2, 3, 4], 'list', '4 items'],
    [[{ a: 1 }], 'list', '1 item'],
    [[], 'list', 'left empty'],
  ] as const)('%j of type %s reads «%s»', (value, type, text) => {
    expect(format.value(value, { type })).toBe(text);
  });
});
