import { describe, expect, it } from 'vitest';
import { offsetsAround, zoneOffsets } from '../../../src/host-kit/zone-offsets';
import { formatInstant, offsetAt, parseInstant, startOfDay } from '../../../src/kernel/instant';
import { present } from '../../../src/kernel/invariant';

function at(text: string): number {
  return present(parseInstant(text), text).atMs;
}

function table(zone: string, from: string, to: string) {
  const offsets = zoneOffsets(zone, at(from), at(to));
  if (!offsets.ok) throw new Error(offsets.error.zone);
  return offsets.value;
}

function told(zone: string, from: string, to: string): readonly string[] {
  return table(zone, from, to).map(([fromMs, minutes]) => `${formatInstant(fromMs, 0)} ${String(minutes)}`);
}

describe('the offsets of a time zone', () => {
  it('change twice a year in New York, to the second', () => {
    expect(told('America/New_York', '2026-01-01T00:00Z', '2027-01-01T00:00Z')).toEqual([
      '2026-01-01T00:00:00Z -300',
      '2026-03-08T07:00:00Z -240',
      '2026-11-01T06:00:00Z -300',
    ]);
  });

  it('change twice a year in Berlin, at one o’clock UTC', () => {
    expect(told('Europe/Berlin', '2026-01-01T00:00Z', '2027-01-01T00:00Z')).toEqual([
      '2026-01-01T00:00:00Z 60',
      '2026-03-29T01:00:00Z 120',
      '2026-10-25T01:00:00Z 60',
    ]);
  });

  it('never change in Kolkata, and are half an hour off', () => {
    expect(told('Asia/Kolkata', '2026-01-01T00:00Z', '2036-01-01T00:00Z')).toEqual([
      '2026-01-01T00:00:00Z 330',
    ]);
  });

  it('leap over a whole day where Apia crossed the date line', () => {
    // given
    const offsets = table('Pacific/Apia', '2011-12-01T00:00Z', '2012-01-31T00:00Z');
    // then
    expect(offsets).toEqual([
      [at('2011-12-01T00:00Z'), -600],
      [at('2011-12-30T10:00Z'), 840],
    ]);
    // a day that never was begins when the next one does
    expect(startOfDay('2011-12-30', offsets)).toBe(startOfDay('2011-12-31', offsets));
  });

  it('are nothing in UTC', () => {
    expect(told('UTC', '2026-01-01T00:00Z', '2027-01-01T00:00Z')).toEqual(['2026-01-01T00:00:00Z 0']);
  });

  it('are rounded to minutes where local time was the sun’s', () => {
    expect(table('America/New_York', '1880-01-01T00:00Z', '1880-01-02T00:00Z')[0]?.[1]).toBe(-296);
  });

  it('agree with Intl at every hour of two years', () => {
    // given
    const zone = 'Africa/Casablanca';
    const [from, to] = [at('2025-01-01T00:00Z'), at('2027-01-01T00:00Z')];
    const offsets = table(zone, '2025-01-01T00:00Z', '2027-01-01T00:00Z');
    const hour = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
    // then
    for (let atMs = from; atMs <= to; atMs += 3_600_000) {
      const local = Math.floor(atMs / 3_600_000) * 60 + offsetAt(offsets, atMs);
      expect(Number(hour.format(atMs))).toBe((local / 60) % 24);
    }
  });

  it('reach a year before and after what a run needs', () => {
    const offsets = offsetsAround('America/New_York', at('2026-07-01T00:00Z'), at('2026-07-02T00:00Z'));
    expect(offsets.ok && offsets.value.map(([fromMs]) => formatInstant(fromMs, 0).slice(0, 10))).toEqual([
      '2025-07-01',
      '2025-11-02',
      '2026-03-08',
      '2026-11-01',
      '2027-03-14',
    ]);
  });

  it.each(['Mars/Olympus', '', 'not a zone'])('are refused for «%s»', (zone) => {
    expect(zoneOffsets(zone, 0, 1)).toEqual({ ok: false, error: { code: 'unknown-time-zone', zone } });
  });
});
