// How a day that was played comes out, against what it is expected to come to and every promise of its workflow.
import type { WorkflowDocument } from '../model/document';
import type { RunResult } from '../model/journal';
import type { Expectation } from '../model/scenario';
import { type JudgedPromise, judgePromises, type PlayedRun } from '../promises/judged-run';
import { checkExpectations, type ExpectationCheck, type RunOutcome } from './expectation-checks';

/**
 * Is how a day comes out: as expected, or (nothing expected) finished; as expected, and yet it reaches no end: a gap that
 * somebody knows of; such a gap, and it comes to an end now; worse was expected, and it ends well; none of these.
 */
export type DayVerdict = 'holds' | 'gap' | 'closed' | 'better' | 'fails';

export interface JudgedDay {
  readonly is: DayVerdict;
  readonly checks: readonly ExpectationCheck[];
  readonly promises: readonly JudgedPromise[];
}

/** Judges a day that was played. A broken promise is none of what it may be forgiven. */
export function judgeDay(
  document: WorkflowDocument,
  played: RunOutcome & PlayedRun,
  expect: Expectation,
): JudgedDay {
  const checks = checkExpectations(played, { expect });
  const promises = judgePromises(document, played);
  const isKept = promises.every(({ judgement }) => judgement.is !== 'broken');
  return { is: isKept ? verdictOf(played.state, checks) : 'fails', checks, promises };
}

function verdictOf({ status, result }: RunOutcome['state'], checks: readonly ExpectationCheck[]): DayVerdict {
  if (checks.length === 0) return status === 'finished' ? 'holds' : 'fails';
  const broken = checks.filter(({ ok }) => !ok);
  if (broken.length === 0) return isOver(status) ? 'holds' : 'gap';
  if (!broken.every(isAboutEnd)) return 'fails';
  if (isOver(status) && result !== 'incomplete' && broken.some(isAboutGap)) return 'closed';
  return endsBetter(result, checks) ? 'better' : 'fails';
}

function isOver(status: string): boolean {
  return status === 'finished' || status === 'cancelled';
}

function isAboutEnd({ code }: ExpectationCheck): boolean {
  return code === 'status' || code === 'result' || code === 'ends';
}

function isAboutGap(check: ExpectationCheck): boolean {
  return check.code === 'status' && !isOver(check.expected);
}

function endsBetter(result: RunResult | null, checks: readonly ExpectationCheck[]): boolean {
  const wasGood = checks.some((check) => check.code === 'result' && check.expected === 'success');
  const wasBad = checks.some(({ ok, code }) => !ok && (code === 'status' || code === 'result'));
  return result === 'success' && wasBad && !wasGood;
}
