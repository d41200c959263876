const MINUTE_MS = 60_000;

/** From the largest: a unit is taken once it is full. */
const UNITS = [
  ['year', 365 * 24 * 60 * MINUTE_MS],
  ['month', 30 * 24 * 60 * MINUTE_MS],
  ['week', 7 * 24 * 60 * MINUTE_MS],
  ['day', 24 * 60 * MINUTE_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
] as const;

/** Says how long ago something was: «just now», «2 hours ago», «yesterday». */
export function ago(passedMs: number): string {
  const unit = UNITS.find(([, lengthMs]) => passedMs >= lengthMs);
  if (unit === undefined) return 'just now';
  const [name, lengthMs] = unit;
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
    -Math.floor(passedMs / lengthMs),
    name,
  );
}
