import { parseDuration } from '../kernel/duration';
import type { Distribution, DocumentDuration } from '../model/document';

/**
 * Tells how long something likely takes, in whole ms: the fixed value, the midpoint of a uniform, the likely value
 * of a triangular, the mean of the others; nothing said: 0.
 */
export function likelyDurationMs(distribution: Distribution | undefined): number {
  if (distribution === undefined) return 0;
  if ('fixed' in distribution) return readMs(distribution.fixed);
  if ('uniform' in distribution) {
    const [shortest, longest] = distribution.uniform;
    return Math.round((readMs(shortest) + readMs(longest)) / 2);
  }
  if ('triangular' in distribution) return readMs(distribution.triangular[1]);
  if ('normal' in distribution) return readMs(distribution.normal.mean);
  if ('lognormal' in distribution) return readMs(distribution.lognormal.mean);
  return readMs(distribution.exponential.mean);
}

/** An estimate that cannot be read counts as none: a finding says so on the step. */
function readMs(duration: DocumentDuration): number {
  return typeof duration === 'string' ? (parseDuration(duration) ?? 0) : 0;
}
