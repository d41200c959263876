import { parseDuration } from '../../kernel/duration';
import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';
import type { FindingData } from '../finding';

/** Something is to happen while nobody answers, but by then nobody is waited for: one setting switches the other off. */
export const limitBeforeRung = defineCheck({
  code: 'limit-before-rung',
  severity: 'warning',
  find: ({ steps }) => steps.flatMap(rungTooLate),
});

function rungTooLate({ step, behaviour }: CheckedStep): readonly FindingData['limit-before-rung'][] {
  const { timeLimit } = step.policy;
  const limitMs = typeof timeLimit === 'string' ? parseDuration(timeLimit) : null;
  if (behaviour?.does !== 'ask' || limitMs === null) return [];
  const end = behaviour.ladder.find(({ does }) => does === 'answer' || does === 'give-up');
  // What comes after the ladder's own end is another finding.
  const last = end ?? behaviour.ladder.at(-1);
  if (last === undefined || last.afterMs < limitMs) return [];
  return [{ step: step.id, limitMs, rungMs: last.afterMs, isEnd: end !== undefined }];
}
