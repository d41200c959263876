// The engine has no clock and no time-zone library: a host tells it what the workflow's zone does as a table.
// Intl is the only source. It formats numbers of ms, so no Date object is needed.
import type { Offsets } from '../kernel/instant';
import { fail, type Result, succeed } from '../kernel/result';

export interface UnknownZone {
  readonly code: 'unknown-time-zone';
  readonly zone: string;
}

const SECOND_MS = 1_000;
const YEAR_MS = 365 * 86_400_000;

/** No zone has put its clocks there and back again within a week, so a week between looks misses no change. */
const LOOK_MS = 7 * 86_400_000;

/** Half a lifetime: what lies further off keeps the last offset that was seen. */
const LONGEST_SPAN_MS = 40 * YEAR_MS;

/**
 * Lists the offsets of a time zone (an IANA name) for every instant from `fromMs` to `toMs`, found by bisection to
 * the second. The first entry stands at `fromMs`. A span over 40 years is cut short at its end.
 */
export function zoneOffsets(zone: string, fromMs: number, toMs: number): Result<Offsets, UnknownZone> {
  const read = offsetReader(zone);
  if (read === null) return fail({ code: 'unknown-time-zone', zone });
  const lastMs = Math.min(toMs, fromMs + LONGEST_SPAN_MS);
  const offsets: (readonly [number, number])[] = [[fromMs, read(fromMs)]];
  for (let leftMs = fromMs; leftMs < lastMs; leftMs += LOOK_MS) {
    const rightMs = Math.min(leftMs + LOOK_MS, lastMs);
    const after = read(rightMs);
    if (after !== read(leftMs)) offsets.push([findChange(read, leftMs, rightMs), after]);
  }
  return succeed(offsets);
}

/** Asking Intl takes longer than playing a case; hundreds of cases of one day ask for the same years. */
const last: { asked: string; offsets: Offsets } = { asked: '', offsets: [] };

/** Lists what a run needs to know of its zone: from a year before its start to a year after `lastMs`. */
export function offsetsAround(zone: string, startMs: number, lastMs: number): Result<Offsets, UnknownZone> {
  const asked = `${zone} ${String(startMs)} ${String(lastMs)}`;
  if (asked === last.asked) return succeed(last.offsets);
  const found = zoneOffsets(zone, startMs - YEAR_MS, lastMs + YEAR_MS);
  if (found.ok) Object.assign(last, { asked, offsets: found.value });
  return found;
}

type OffsetReader = (atMs: number) => number;

function findChange(read: OffsetReader, leftMs: number, rightMs: number): number {
  const before = read(leftMs);
  let [low, high] = [Math.floor(leftMs / SECOND_MS), Math.ceil(rightMs / SECOND_MS)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (read(middle * SECOND_MS) === before) low = middle;
    else high = middle;
  }
  return high * SECOND_MS;
}

function offsetReader(zone: string): OffsetReader | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    // Intl says by a throw that it does not know a zone.
    return null;
  }
  return (atMs) =>
    toMinutes(format.formatToParts(atMs).find((part) => part.type === 'timeZoneName')?.value ?? '');
}

/** Reads `GMT`, `GMT-05:00` or, before zones were round, `GMT-04:56:02` as whole minutes. */
function toMinutes(name: string): number {
  const match = /^GMT([+-])(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(name);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]) + Math.round(Number(match[4] ?? 0) / 60);
  return match[1] === '-' ? -minutes : minutes;
}
