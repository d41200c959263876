// What becomes of each step when something is gone for a while: two courses of one day, with it and without, held side by side.
import type { RunCourse } from './run-course';
import { isOpen } from './visit';

/**
 * Is what a lapse does to a step. An outage: its tries fail and a later one works, or it fails for good and something
 * follows. An absence: it takes longer, somebody else is asked too, or nobody comes to it in time. Either: a person is
 * needed; it waits for ever; it comes later; it comes only now, or no more.
 */
export type LapseEffect =
  | 'tries-again'
  | 'fails'
  | 'takes-longer'
  | 'asked-too'
  | 'not-in-time'
  | 'needs-attention'
  | 'stays-open'
  | 'later'
  | 'comes-in'
  | 'left-out';

export interface AffectedStep {
  readonly step: string;
  readonly effect: LapseEffect;
  /** How much later it is done, or starts, than on the good day; 0 for what has no such time. */
  readonly laterMs: number;
  /** How many of its tries met an outage. */
  readonly failedTries: number;
}

/** Lists the steps that go otherwise than on the good day, in the order in which they are met; `touched` need what is gone. */
export function affectedSteps(
  good: RunCourse,
  bad: RunCourse,
  touched: ReadonlySet<string>,
): readonly AffectedStep[] {
  const before = new Map(startsOf(good).map(({ step, at }) => [step, at]));
  const after = new Map([...startsOf(bad)].reverse().map(({ step, at }) => [step, at]));
  const met = [...new Set(startsOf(bad).map(({ step }) => step))].flatMap((step): AffectedStep[] => {
    const goodAt = before.get(step);
    const hit = touched.has(step) ? hitBy(bad, good, step) : null;
    if (hit !== null) return [hit];
    if (goodAt === undefined) return [{ step, effect: 'comes-in', laterMs: 0, failedTries: 0 }];
    const laterMs = (after.get(step) ?? goodAt) - goodAt;
    return laterMs > 0 ? [{ step, effect: 'later', laterMs, failedTries: 0 }] : [];
  });
  const leftOut = [...before.keys()].filter((step) => !after.has(step));
  return [
    ...met,
    ...leftOut.map((step) => ({ step, effect: 'left-out', laterMs: 0, failedTries: 0 }) as const),
  ];
}

function hitBy(bad: RunCourse, good: RunCourse, step: string): AffectedStep | null {
  const visits = bad.visits.filter((visit) => visit.step === step);
  const failedTries = visits
    .flatMap(({ attempts }) => attempts)
    .filter(({ kind }) => kind === 'unavailable').length;
  const doneAt = visits.findLast(({ state }) => state === 'done')?.endedAt ?? null;
  const goodAt = good.visits.findLast((visit) => visit.step === step)?.endedAt ?? null;
  const laterMs = doneAt !== null && goodAt !== null ? Math.max(0, doneAt - goodAt) : 0;
  const lasts = (course: RunCourse) =>
    Math.max(
      0,
      ...course.visits.map((visit) =>
        visit.step === step ? (visit.endedAt ?? 0) - (visit.startedAt ?? visit.endedAt ?? 0) : 0,
      ),
    );
  const hit = (effect: LapseEffect): AffectedStep => ({ step, effect, laterMs, failedTries });
  if (visits.some(({ state }) => state === 'needs-attention')) return hit('needs-attention');
  if (visits.some(({ state }) => isOpen(state) && state !== 'held')) return hit('stays-open');
  if (visits.some(({ state }) => state === 'went-wrong'))
    return hit(failedTries > 0 ? 'fails' : 'not-in-time');
  if (failedTries > 0) return hit('tries-again');
  if (visits.some(({ escalated }) => escalated)) return hit('asked-too');
  return goodAt !== null && lasts(bad) > lasts(good) ? hit('takes-longer') : null;
}

/** Lists when the steps of a run started, the earliest first; ms since 1970. */
export function startsOf({ visits }: RunCourse): readonly { readonly step: string; readonly at: number }[] {
  return visits
    .flatMap(({ step, startedAt }) => (startedAt === null ? [] : [{ step, at: startedAt }]))
    .sort((left, right) => left.at - right.at);
}
