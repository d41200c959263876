const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Rounds a length of time (ms) up to whole hours, or days: what takes a minute more than today still holds. */
export function roundedUp(durationMs: number): number {
  const unit = durationMs > DAY_MS ? DAY_MS : HOUR_MS;
  return Math.max(1, Math.ceil(durationMs / unit)) * unit;
}
