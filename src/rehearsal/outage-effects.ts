// What stops when a system is down for a while: the good day played with and without it, step by step.
import { formatDuration } from '../kernel/duration';
import type { RunResult, RunStatus } from '../model/journal';
import type { Scenario } from '../model/scenario';
import { courseOf, type RunCourse } from '../projections/run-course';
import type { Behaviour } from '../step-kit/behaviour';
import type { RehearsalInput } from './open-rehearsal';
import { rehearse } from './rehearse';

/** Is what an outage does to a step: its tries fail and a later one works, or it fails for good and something follows, or a person is needed; it comes later; it comes only now, or no more. */
export type OutageEffect = 'tries-again' | 'fails' | 'needs-attention' | 'later' | 'comes-in' | 'left-out';

export interface AffectedStep {
  readonly step: string;
  readonly effect: OutageEffect;
  /** How much later it is done, or starts, than on the good day; 0 for what has no such time. */
  readonly laterMs: number;
  /** How many of its tries met the outage. */
  readonly failedTries: number;
}

/** Is how a day with an outage compares with the same day without. */
export interface OutageEffects {
  readonly system: string;
  readonly forMs: number;
  /** In the order in which they are met. */
  readonly steps: readonly AffectedStep[];
  readonly status: RunStatus;
  readonly result: RunResult | null;
  readonly ends: readonly string[];
  /** How much later it is over; null where it is never over. */
  readonly laterMs: number | null;
  /** Null where the good day never needs the system. */
  readonly scenario: Scenario | null;
}

/** Measures what an outage of `forMs` does to a good day; it begins when the system is first needed. */
export function measureOutage(
  { document, graph }: Pick<RehearsalInput, 'document' | 'graph'>,
  system: string,
  forMs: number,
): OutageEffects | null {
  const ordinary = rehearse({ document, graph });
  if (!ordinary.ok) return null;
  const good = courseOf(ordinary.value.journal);
  const own = new Set(document.steps.flatMap((step) => (step.system === system ? [step.id] : [])));
  const isDone = new Set(graph.steps.flatMap(({ id, behaviour }) => (takesPart(behaviour.does) ? [id] : [])));
  const first = startsOf(good).find(({ step }) => own.has(step));
  const none = { system, forMs, steps: [], status: good.status, result: good.result, laterMs: 0 };
  if (first === undefined) return { ...none, ends: good.ends.map(({ step }) => step), scenario: null };
  const fromMs = first.at - ordinary.value.startedAt;
  const scenario: Scenario = {
    id: 'sc_outage',
    name: '',
    input: {},
    script: {},
    outages: [{ system, from: formatDuration(fromMs), for: formatDuration(forMs) }],
    resolve: [],
    until: 'P365D',
    expect: {},
  };
  const played = rehearse({ document, graph, scenario });
  if (!played.ok) return null;
  const bad = courseOf(played.value.journal);
  const laterMs = bad.endedAt === null || good.endedAt === null ? null : bad.endedAt - good.endedAt;
  return {
    system,
    forMs,
    steps: affectedSteps(good, bad, own).filter(({ step }) => isDone.has(step)),
    status: bad.status,
    result: bad.result,
    ends: bad.ends.map(({ step }) => step),
    laterMs,
    scenario,
  };
}

function startsOf({ visits }: RunCourse): readonly { readonly step: string; readonly at: number }[] {
  return visits
    .flatMap(({ step, startedAt }) => (startedAt === null ? [] : [{ step, at: startedAt }]))
    .sort((left, right) => left.at - right.at);
}

/** Where something is done or waited for; the rest is passed through. */
function takesPart(does: Behaviour['does']): boolean {
  return does === 'work' || does === 'ask' || does === 'wait' || does === 'contain' || does === 'undo';
}

function affectedSteps(good: RunCourse, bad: RunCourse, own: ReadonlySet<string>): readonly AffectedStep[] {
  const before = new Map(startsOf(good).map(({ step, at }) => [step, at]));
  const after = new Map([...startsOf(bad)].reverse().map(({ step, at }) => [step, at]));
  const met = [...new Set(startsOf(bad).map(({ step }) => step))].flatMap((step): AffectedStep[] => {
    const goodAt = before.get(step);
    const hit = own.has(step) ? hitBy(bad, good, step) : null;
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
  if (failedTries === 0) return null;
  const doneAt = visits.findLast(({ state }) => state === 'done')?.endedAt ?? null;
  const goodAt = good.visits.findLast((visit) => visit.step === step)?.endedAt ?? null;
  const laterMs = doneAt !== null && goodAt !== null ? Math.max(0, doneAt - goodAt) : 0;
  const isOpen = visits.some(({ state }) => state === 'needs-attention');
  const isLost = visits.some(({ state }) => state === 'went-wrong');
  return {
    step,
    effect: isOpen ? 'needs-attention' : isLost ? 'fails' : 'tries-again',
    laterMs,
    failedTries,
  };
}
