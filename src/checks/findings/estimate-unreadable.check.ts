import { parseDuration } from '../../kernel/duration';
import type { Distribution, DocumentDuration, Step } from '../../model/document';
import { defineCheck } from '../check';

/** An estimate holds a length of time that cannot be read: rehearsals and forecasts would take it for none. */
export const estimateUnreadable = defineCheck({
  code: 'estimate-unreadable',
  severity: 'warning',
  find: ({ document }) =>
    document.steps.flatMap((step) => unreadableIn(step).map((setting) => ({ step: step.id, setting }))),
});

function unreadableIn({ estimate }: Step): readonly string[] {
  const lengths = { duration: estimate.duration, arrivals: estimate.arrivals };
  return Object.entries(lengths)
    .filter(([, length]) => length !== undefined && durationsOf(length).some(isUnreadable))
    .map(([setting]) => setting);
}

function durationsOf(length: Distribution): readonly DocumentDuration[] {
  if ('fixed' in length) return [length.fixed];
  if ('uniform' in length) return length.uniform;
  if ('triangular' in length) return length.triangular;
  if ('exponential' in length) return [length.exponential.mean];
  const { mean, sd } = 'normal' in length ? length.normal : length.lognormal;
  return [mean, sd];
}

/** Working time of a calendar cannot be counted yet. */
function isUnreadable(duration: DocumentDuration): boolean {
  return typeof duration !== 'string' || parseDuration(duration) === null;
}
