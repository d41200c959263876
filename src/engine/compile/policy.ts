import { parseDuration } from '../../kernel/duration';
import type { DocumentDuration, Policy } from '../../model/document';
import { FAILURE_KINDS, type FailureKind } from '../../model/journal';
import type { StepTraits } from '../../step-kit/define-step';
import type { GraphRetry, GraphStep } from '../graph';

/** Is what is wrong with a policy, and where. */
export interface PolicyProblem {
  readonly place: string;
  readonly detail: string;
  readonly notYet: boolean;
}

/** Is a policy in the engine's units. What is wrong is listed; the rest has its default there. */
export interface CompiledPolicy
  extends Pick<GraphStep, 'retry' | 'timeLimitMs' | 'attemptLimitMs' | 'maxVisits'> {
  readonly problems: readonly PolicyProblem[];
}

const ONE_TRY: GraphRetry = {
  attempts: 1,
  firstWaitMs: 60_000,
  factor: 2,
  maxWaitMs: 86_400_000,
  jitter: 0,
  on: ['unavailable', 'too-late', 'error'],
};

/** Reads a step's policy: durations to ms, ranges as the contract sets them. */
export function compilePolicy(policy: Policy, traits: StepTraits): CompiledPolicy {
  const problems: PolicyProblem[] = [];
  const problem = (place: string, detail: string, notYet = false) => {
    problems.push({ place: `policy.${place}`, detail, notYet });
  };
  const durationOf = (value: DocumentDuration | undefined, place: string): number | null => {
    if (value === undefined) return null;
    if (typeof value !== 'string') {
      problem(place, 'working hours', true);
      return null;
    }
    const read = parseDuration(value);
    if (read === null) problem(place, value);
    return read;
  };
  const whole = (value: number, place: string, least: number, most: number) => {
    if (!Number.isInteger(value) || value < least || value > most) problem(place, String(value));
  };

  const retry = compileRetry(policy.retry, durationOf, problem, whole);
  const { arrival, maxVisits } = policy;
  if (maxVisits !== undefined) whole(maxVisits, 'maxVisits', 1, Number.MAX_SAFE_INTEGER);
  if (typeof arrival === 'object') whole(arrival.count, 'arrival.count', 1, Number.MAX_SAFE_INTEGER);
  const answersEarly = arrival === 'first' || typeof arrival === 'object';
  if (answersEarly && traits.meeting !== true) problem('arrival', arrival === 'first' ? 'first' : 'count');
  return {
    retry,
    timeLimitMs: durationOf(policy.timeLimit, 'timeLimit'),
    attemptLimitMs: durationOf(policy.attemptLimit, 'attemptLimit'),
    maxVisits: maxVisits ?? null,
    problems,
  };
}

function compileRetry(
  retry: Policy['retry'],
  durationOf: (value: DocumentDuration | undefined, place: string) => number | null,
  problem: (place: string, detail: string) => void,
  whole: (value: number, place: string, least: number, most: number) => void,
): GraphRetry {
  if (retry === undefined) return ONE_TRY;
  const firstWaitMs = durationOf(retry.firstWait, 'retry.firstWait');
  const maxWaitMs = durationOf(retry.maxWait, 'retry.maxWait');
  whole(retry.attempts, 'retry.attempts', 1, 1_000);
  if (retry.factor < 1) problem('retry.factor', String(retry.factor));
  if (retry.jitter < 0 || retry.jitter > 1) problem('retry.jitter', String(retry.jitter));
  if (firstWaitMs !== null && firstWaitMs < 1_000)
    problem('retry.firstWait', JSON.stringify(retry.firstWait));
  const on = retry.on.filter(isFailureKind);
  if (on.length < retry.on.length)
    problem('retry.on', retry.on.filter((kind) => !isFailureKind(kind)).join(', '));
  return {
    attempts: retry.attempts,
    firstWaitMs: firstWaitMs ?? ONE_TRY.firstWaitMs,
    factor: retry.factor,
    maxWaitMs: maxWaitMs ?? ONE_TRY.maxWaitMs,
    jitter: retry.jitter,
    on,
  };
}

/** Tells whether a text names a kind of failure. */
export function isFailureKind(text: string): text is FailureKind {
  return FAILURE_KINDS.some((kind) => kind === text);
}
