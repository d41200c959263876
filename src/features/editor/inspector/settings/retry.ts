import { parseDuration } from '../../../../kernel/duration';
import type { DocumentDuration, Retry, Step } from '../../../../model/document';

/** Is how a step without a retry of its own is tried: once. */
export const FRESH_RETRY: Retry = {
  attempts: 1,
  firstWait: 'PT1M',
  factor: 2,
  maxWait: 'P1D',
  jitter: 0,
  on: ['unavailable', 'too-late', 'error'],
};

/** Reads how often a step is tried. */
export function retryOf(step: Pick<Step, 'policy'>): Retry {
  return step.policy.retry ?? FRESH_RETRY;
}

/** Lists the pauses before the second try and each after it, in ms, none longer than the longest allowed. */
export function pausesOf({ attempts, firstWait, factor, maxWait }: Retry): readonly number[] {
  const most = lengthMs(maxWait);
  const pauses: number[] = [];
  let pauseMs = lengthMs(firstWait);
  for (let tries = 1; tries < attempts; tries += 1) {
    pauses.push(Math.min(pauseMs, most));
    pauseMs = Math.min(pauseMs * factor, most);
  }
  return pauses;
}

function lengthMs(duration: DocumentDuration): number {
  return typeof duration === 'string' ? (parseDuration(duration) ?? 0) : 0;
}
