import { parseDuration } from '../../kernel/duration';
import type { DocumentDuration } from '../../model/document';
import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';
import type { FindingData } from '../finding';

/** More tries are set, but the time limit is over before the second: one setting switches the other off. */
export const limitBeforeSecondTry = defineCheck({
  code: 'limit-before-second-try',
  severity: 'warning',
  find: ({ steps }) => steps.flatMap(secondTryTooLate),
});

function secondTryTooLate({ step, traits }: CheckedStep): readonly FindingData['limit-before-second-try'][] {
  const { retry, timeLimit, attemptLimit } = step.policy;
  if (traits.works !== true || retry === undefined || retry.attempts <= 1) return [];
  const limitMs = readMs(timeLimit);
  if (limitMs === null) return [];
  const pauseMs = Math.min(readMs(retry.firstWait) ?? 0, readMs(retry.maxWait) ?? Number.POSITIVE_INFINITY);
  // The slowest first try lasts as long as an attempt may; without such a limit even one that fails at once is looked at.
  const secondTryMs = pauseMs + (readMs(attemptLimit) ?? 0);
  return limitMs <= secondTryMs ? [{ step: step.id, limitMs, secondTryMs }] : [];
}

function readMs(duration: DocumentDuration | undefined): number | null {
  return typeof duration === 'string' ? parseDuration(duration) : null;
}
