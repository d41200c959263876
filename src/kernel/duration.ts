// ISO 8601 durations without months and years; a day is 24 hours.

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const SHAPE =
  /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,10})(?:\.(\d{1,3}))?S)?)?$/;

/** Reads an ISO 8601 duration (`PT4H`, `P2D`, `P1W`, `PT0.5S`) as whole milliseconds, or null when it is none. */
export function parseDuration(text: string): number | null {
  const match = SHAPE.exec(text);
  if (match === null || text.endsWith('T') || text === 'P') return null;
  const [weeks, days, hours, minutes, seconds] = [1, 2, 3, 4, 5].map((group) => Number(match[group] ?? 0));
  const fraction = Number((match[6] ?? '').padEnd(3, '0'));
  return (
    (weeks ?? 0) * WEEK_MS +
    (days ?? 0) * DAY_MS +
    (hours ?? 0) * HOUR_MS +
    (minutes ?? 0) * MINUTE_MS +
    (seconds ?? 0) * SECOND_MS +
    fraction
  );
}

/** Writes whole milliseconds (zero or more) as the shortest ISO 8601 duration in days and below: `P1DT2H`. */
export function formatDuration(durationMs: number): string {
  const days = Math.floor(durationMs / DAY_MS);
  const hours = Math.floor((durationMs % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((durationMs % HOUR_MS) / MINUTE_MS);
  const seconds = (durationMs % MINUTE_MS) / SECOND_MS;
  const date = days > 0 ? `${String(days)}D` : '';
  const time = [
    hours > 0 ? `${String(hours)}H` : '',
    minutes > 0 ? `${String(minutes)}M` : '',
    seconds > 0 ? `${String(seconds)}S` : '',
  ].join('');
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
