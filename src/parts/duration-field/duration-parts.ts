import { formatDuration, parseDuration } from '../../kernel/duration';
import type { DocumentDuration } from '../../model/document';

/** Lists the units that a duration is entered in, the smallest first. */
export const DURATION_UNITS = ['seconds', 'minutes', 'hours', 'days', 'weeks'] as const;

export type DurationUnit = (typeof DURATION_UNITS)[number];

const MS: Readonly<Record<DurationUnit, number>> = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  weeks: 604_800_000,
};

/** Is a duration as a number of one unit. */
export interface DurationParts {
  readonly count: number;
  readonly unit: DurationUnit;
}

/**
 * Takes a duration apart into the largest unit that it is a whole number of; weeks only where it was written in weeks.
 * Null for one that cannot be read.
 */
export function splitDuration(duration: DocumentDuration): DurationParts | null {
  const durationMs = typeof duration === 'string' ? parseDuration(duration) : null;
  if (durationMs === null) return null;
  if (durationMs === 0) return { count: 0, unit: 'minutes' };
  const inWeeks = typeof duration === 'string' && duration.includes('W');
  const units = [...DURATION_UNITS].reverse().filter((unit) => unit !== 'weeks' || inWeeks);
  const unit = units.find((candidate) => durationMs % MS[candidate] === 0) ?? 'seconds';
  return { count: durationMs / MS[unit], unit };
}

/** Puts a number of a unit together as a duration of a document; below zero counts as nothing. */
export function joinDuration({ count, unit }: DurationParts): string {
  const durationMs = Math.max(0, Math.round(count * MS[unit]));
  if (unit === 'weeks' && durationMs % MS.weeks === 0 && durationMs > 0)
    return `P${String(durationMs / MS.weeks)}W`;
  return formatDuration(durationMs);
}

/** Tells a duration as a number of a unit, however it was written. */
export function countIn(duration: DocumentDuration, unit: DurationUnit): number | null {
  const durationMs = typeof duration === 'string' ? parseDuration(duration) : null;
  return durationMs === null ? null : durationMs / MS[unit];
}
