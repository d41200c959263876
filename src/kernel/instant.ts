// Instants are milliseconds since 1970-01-01T00:00Z. This floor has no clock and no time-zone library, so the
// calendar arithmetic is Howard Hinnant's days_from_civil / civil_from_days (https://howardhinnant.github.io/date_algorithms.html),
// and what a zone does is told by a table of offsets that the host builds.

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT_SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Lists what a time zone does: from each instant (ms) on, local time is UTC plus that many minutes.
 * Sorted; the first entry also serves every instant before it.
 */
export type Offsets = readonly (readonly [fromMs: number, offsetMinutes: number])[];

/** Is an instant together with the offset it was written with. */
export interface ZonedInstant {
  readonly atMs: number;
  readonly offsetMinutes: number;
}

/** Tells whether a text is a calendar date that exists (`2026-02-29` does not). */
export function isDate(text: string): boolean {
  return parseDate(text) !== null;
}

/** Reads an ISO 8601 instant with offset (`2026-03-02T09:00:00-05:00`), or null when it is none. */
export function parseInstant(text: string): ZonedInstant | null {
  const match = INSTANT_SHAPE.exec(text);
  if (match === null) return null;
  const [, date = '', hour = '', minute = '', second = '0', fraction = '', zone = ''] = match;
  const days = parseDate(date);
  const offsetMinutes = parseOffset(zone);
  if (days === null || offsetMinutes === null) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const timeMs = Number(hour) * 3_600_000 + Number(minute) * MINUTE_MS + Number(second) * 1_000;
  const fractionMs = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return { atMs: days * DAY_MS + timeMs + fractionMs - offsetMinutes * MINUTE_MS, offsetMinutes };
}

/** Writes an instant as ISO 8601 with the given offset; seconds always, milliseconds only where there are any. */
export function formatInstant(atMs: number, offsetMinutes: number): string {
  const local = atMs + offsetMinutes * MINUTE_MS;
  const days = Math.floor(local / DAY_MS);
  const rest = local - days * DAY_MS;
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [rest / 3_600_000, (rest / MINUTE_MS) % 60, (rest / 1_000) % 60].map((part) =>
    two(Math.floor(part)),
  );
  const millis = rest % 1_000;
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const zone = size === 0 ? 'Z' : `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${formatDate(days)}T${time.join(':')}${millis === 0 ? '' : `.${String(millis).padStart(3, '0')}`}${zone}`;
}

/** Finds how many minutes local time is ahead of UTC at an instant. */
export function offsetAt(offsets: Offsets, atMs: number): number {
  let found = offsets[0]?.[1] ?? 0;
  for (const [fromMs, offsetMinutes] of offsets) {
    if (fromMs > atMs) break;
    found = offsetMinutes;
  }
  return found;
}

/**
 * Finds the instant at which a calendar date begins in a zone, or null when the text is no date. Where clocks
 * are put back over midnight it is the first of the two; where midnight itself is skipped, the moment of the change.
 */
export function startOfDay(date: string, offsets: Offsets): number | null {
  const days = parseDate(date);
  if (days === null) return null;
  const wallMs = days * DAY_MS;
  if (offsets.length === 0) return wallMs;
  for (const [index, [fromMs, offsetMinutes]] of offsets.entries()) {
    const start = index === 0 ? Number.NEGATIVE_INFINITY : fromMs;
    const end = offsets[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const candidate = wallMs - offsetMinutes * MINUTE_MS;
    if (candidate < start) return start;
    if (candidate < end) return candidate;
  }
  return wallMs;
}

/** Reads a date value of a document: a plain date as the start of its day, or an instant; null when it is neither. */
export function readMoment(text: string, offsets: Offsets): number | null {
  return startOfDay(text, offsets) ?? parseInstant(text)?.atMs ?? null;
}

function parseOffset(zone: string): number | null {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 18 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function parseDate(text: string): number | null {
  const match = DATE_SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = daysFromCivil(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && formatDate(days) === text ? days : null;
}

function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function formatDate(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
