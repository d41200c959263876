import { parseDuration } from '../../kernel/duration';
import type { DocumentDuration } from '../../model/document';
import { findAhead } from '../analysis/ahead';
import { mayBeDoneBefore } from '../analysis/done-before';
import { defineCheck } from '../check';
import type { CheckContext, CheckedStep } from '../check-context';
import type { WithoutEffect } from '../finding';

/** A setting of a step does nothing: by the kind of step, by how it is drawn, or because of another setting. */
export const settingWithoutEffect = defineCheck({
  code: 'setting-without-effect',
  severity: 'warning',
  find: (context) =>
    context.steps.flatMap((checked) =>
      [
        ...triesWithoutEffect(checked),
        ...pausesWithoutEffect(checked),
        ...limitsWithoutEffect(checked),
        ...meetingWithoutEffect(checked, context),
        ...keptOutWithoutEffect(checked, context),
        ...onlyOnceWithoutEffect(checked, context),
        ...frameWithoutEffect(checked),
        ...estimateWithoutEffect(checked),
        ...checked.bound.idle.map(({ place, why }) => ({ setting: `config.${place}`, why })),
      ].map((idle) => ({ step: checked.step.id, ...idle })),
    ),
});

interface Idle {
  readonly setting: string;
  readonly why: WithoutEffect;
}

function triesWithoutEffect({ step, traits }: CheckedStep): readonly Idle[] {
  const { retry, attemptLimit } = step.policy;
  const works = traits.works === true;
  const idle: Idle[] = [];
  if (retry !== undefined && !works) idle.push({ setting: 'policy.retry', why: 'no-tries' });
  if (attemptLimit !== undefined && !works) idle.push({ setting: 'policy.attemptLimit', why: 'no-tries' });
  if (retry === undefined || !works) return idle;
  const { attempts, firstWait, factor, maxWait, jitter, on } = retry;
  const hasPauses = firstWait !== 'PT1M' || factor !== 2 || maxWait !== 'P1D' || jitter !== 0;
  if (attempts === 1 && hasPauses) idle.push({ setting: 'policy.retry', why: 'one-try' });
  if (attempts > 1 && on.length === 0) idle.push({ setting: 'policy.retry', why: 'no-kind' });
  // Between two tries there is one pause: nothing grows.
  if (attempts === 2 && factor !== 2 && factor !== 1)
    idle.push({ setting: 'policy.retry.factor', why: 'two-tries' });
  return idle;
}

/** A longest pause that no pause comes to, or a first one that is longer than it. */
function pausesWithoutEffect({ step, traits }: CheckedStep): readonly Idle[] {
  const { retry } = step.policy;
  if (retry === undefined || traits.works !== true || retry.attempts < 2 || retry.on.length === 0) return [];
  const [firstMs, mostMs] = [readMs(retry.firstWait), readMs(retry.maxWait)];
  if (firstMs === null || mostMs === null) return [];
  if (firstMs > mostMs) return [{ setting: 'policy.retry.firstWait', why: 'cut-short' }];
  const longestMs = firstMs * retry.factor ** (retry.attempts - 2);
  const isSet = retry.maxWait !== 'P1D';
  return isSet && longestMs < mostMs ? [{ setting: 'policy.retry.maxWait', why: 'never-that-long' }] : [];
}

function limitsWithoutEffect(checked: CheckedStep): readonly Idle[] {
  const { step, traits } = checked;
  const { timeLimit, attemptLimit, maxVisits, retry } = step.policy;
  const idle: Idle[] = [];
  if (timeLimit !== undefined && traits.takesTime !== true)
    idle.push({ setting: 'policy.timeLimit', why: 'no-time' });
  const [wholeMs, tryMs] = [readMs(timeLimit), readMs(attemptLimit)];
  const triesOnce = (retry?.attempts ?? 1) === 1;
  if (traits.works === true && triesOnce && wholeMs !== null && tryMs !== null && tryMs >= wholeMs)
    idle.push({ setting: 'policy.attemptLimit', why: 'over-before' });
  if (maxVisits !== undefined && !comesAgain(checked))
    idle.push({ setting: 'policy.maxVisits', why: 'no-second-visit' });
  return idle;
}

function readMs(duration: DocumentDuration | undefined): number | null {
  return typeof duration === 'string' ? parseDuration(duration) : null;
}

/** A step that arrows enter may begin again, by a loop somewhere before it; one that none enters begins once. */
function comesAgain({ step, traits, into }: CheckedStep): boolean {
  return into.length > 0 || step.in !== null || traits.catches === true;
}

function meetingWithoutEffect(checked: CheckedStep, context: CheckContext): readonly Idle[] {
  const { arrival, cancelOthers } = checked.step.policy;
  const idle: Idle[] = [];
  if (arrival !== undefined && !isMeeting(checked))
    idle.push({ setting: 'policy.arrival', why: 'one-way-in' });
  if (cancelOthers !== true) return idle;
  if (arrival !== 'first' && typeof arrival !== 'object')
    idle.push({ setting: 'policy.cancelOthers', why: 'nobody-first' });
  else if (isMeeting(checked) && comesAlone(checked, context))
    idle.push({ setting: 'policy.cancelOthers', why: 'nobody-beside' });
  return idle;
}

/** No paths that part lead here together: whoever comes first, nobody else is under way. */
function comesAlone({ step }: CheckedStep, context: CheckContext): boolean {
  const ahead = findAhead(context);
  const here = ahead?.graph.steps.findIndex(({ id }) => id === step.id) ?? -1;
  if (ahead === null || here === -1) return false;
  const starts = ahead.graph.scopes[ahead.graph.steps[here]?.scope ?? 0]?.starts ?? [];
  const parting = [starts, ...ahead.forks.map(({ targets }) => targets)];
  return !parting.some((targets) => targets.filter((target) => ahead.leadsTo(target, here)).length > 1);
}

/** Whoever did a step may not decide, and that step cannot have been done by then. */
function keptOutWithoutEffect(checked: CheckedStep, context: CheckContext): readonly Idle[] {
  const { step, behaviour } = checked;
  if (behaviour?.does !== 'ask' || step.off) return [];
  return behaviour.notBy.flatMap((other, index): readonly Idle[] =>
    other === 'starter' || context.stepOf(other) === undefined || mayBeDoneBefore(context, other, step.id)
      ? []
      : [{ setting: `config.notBy[${String(index)}]`, why: 'not-done-by-then' }],
  );
}

/** What a start neither asks for nor must have is always empty there, and empty is never the same. */
function onlyOnceWithoutEffect(
  { behaviour, bound }: CheckedStep,
  { document }: CheckContext,
): readonly Idle[] {
  if (behaviour?.does !== 'begin' || behaviour.dedupe === null) return [];
  const { dedupe } = behaviour;
  const isAsked = bound.uses.some(({ id, use }) => use === 'filled' && id === dedupe);
  const isRequired = document.fields.some(({ id, required }) => id === dedupe && required);
  return isAsked || isRequired ? [] : [{ setting: 'config.dedupe', why: 'not-asked-for' }];
}

/** Paths meet where arrows of different steps or outcomes enter; an end takes each on its own. */
function isMeeting({ step, traits, into }: CheckedStep): boolean {
  if (traits.terminal === true) return false;
  const ways = new Set(into.map(({ from, outcome }) => `${from}/${outcome}`));
  return ways.size + (step.starts && step.in !== null ? 1 : 0) > 1;
}

function frameWithoutEffect({ step }: CheckedStep): readonly Idle[] {
  return step.starts && step.in === null ? [{ setting: 'starts', why: 'not-inside' }] : [];
}

function estimateWithoutEffect({ step, traits, bound }: CheckedStep): readonly Idle[] {
  const { duration, chance = {}, arrivals } = step.estimate;
  const outcomes = bound.outcomes.map(({ id }) => id);
  const canCome = (outcome: string) =>
    outcomes.includes(outcome.startsWith('failed.') ? 'failed' : outcome) || outcome === 'too-many-visits';
  const idle: Idle[] = [];
  if (duration !== undefined && traits.takesTime !== true)
    idle.push({ setting: 'estimate.duration', why: 'no-time' });
  if (arrivals !== undefined && traits.entry !== true)
    idle.push({ setting: 'estimate.arrivals', why: 'not-a-start' });
  if (Object.keys(chance).some((outcome) => !canCome(outcome)))
    idle.push({ setting: 'estimate.chance', why: 'no-such-outcome' });
  return idle;
}
