// When a day begins, as a date and a time of the workflow's zone.
import { offsetsAround } from '../../../host-kit/zone-offsets';
import { formatInstant, offsetAt, parseInstant, startOfDay } from '../../../kernel/instant';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface ZonedStart {
  /** `2026-03-02` */
  readonly date: string;
  /** `09:00` */
  readonly time: string;
}

/** Reads an instant (ms) in a zone; null where the zone is not known. */
export function readStart(atMs: number, timeZone: string): ZonedStart | null {
  const offsets = offsetsAround(timeZone, atMs, atMs);
  if (!offsets.ok) return null;
  const text = formatInstant(atMs, offsetAt(offsets.value, atMs));
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** Writes a date and a time of a zone as an instant; null where they are none. */
export function writeStart({ date, time }: ZonedStart, timeZone: string): string | null {
  const roughMs = parseInstant(`${date}T00:00:00Z`)?.atMs;
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  if (roughMs === undefined || Number.isNaN(hours) || Number.isNaN(minutes)) return null;
  const offsets = offsetsAround(timeZone, roughMs - DAY_MS, roughMs + 2 * DAY_MS);
  const midnight = offsets.ok ? startOfDay(date, offsets.value) : null;
  if (!offsets.ok || midnight === null) return null;
  const wallMs = midnight + (hours * 60 + minutes) * MINUTE_MS;
  // On a day on which clocks change, the hours after it are as many as the clock says, not as have passed.
  const shift = (offsetAt(offsets.value, midnight) - offsetAt(offsets.value, wallMs)) * MINUTE_MS;
  const atMs = wallMs + shift;
  return formatInstant(atMs, offsetAt(offsets.value, atMs));
}
