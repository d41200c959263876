import type { Retry } from '../../model/document';
import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';
import type { WithoutEffect } from '../finding';

/** A setting of a step does nothing: by the kind of step, by how it is drawn, or because another setting is missing. */
export const settingWithoutEffect = defineCheck({
  code: 'setting-without-effect',
  severity: 'warning',
  find: ({ steps }) =>
    steps.flatMap((checked) =>
      settingsWithoutEffect(checked).map((idle) => ({ step: checked.step.id, ...idle })),
    ),
});

interface Idle {
  readonly setting: string;
  readonly why: WithoutEffect;
}

function settingsWithoutEffect(checked: CheckedStep): readonly Idle[] {
  const { policy } = checked.step;
  const { works = false, takesTime = false } = checked.traits;
  const idle: Idle[] = [];
  if (policy.retry !== undefined && !works) idle.push({ setting: 'retry', why: 'no-tries' });
  if (policy.attemptLimit !== undefined && !works) idle.push({ setting: 'attemptLimit', why: 'no-tries' });
  if (policy.timeLimit !== undefined && !takesTime) idle.push({ setting: 'timeLimit', why: 'no-time' });
  if (policy.retry !== undefined && works && triesOnceOnly(policy.retry))
    idle.push({ setting: 'retry', why: 'one-try' });
  if (policy.arrival !== undefined && !isMeeting(checked))
    idle.push({ setting: 'arrival', why: 'one-way-in' });
  if (policy.cancelOthers === true && !letsOneGoFirst(checked))
    idle.push({ setting: 'cancelOthers', why: 'nobody-first' });
  return idle;
}

/** Pauses between tries are set, and there is one try. */
function triesOnceOnly({ attempts, firstWait, factor, maxWait, jitter }: Retry): boolean {
  return attempts === 1 && (firstWait !== 'PT1M' || factor !== 2 || maxWait !== 'P1D' || jitter !== 0);
}

/** Paths meet where arrows of different steps or outcomes enter; an end takes each on its own. */
function isMeeting({ step, traits, into }: CheckedStep): boolean {
  if (traits.terminal === true) return false;
  const ways = new Set(into.map(({ from, outcome }) => `${from}/${outcome}`));
  return ways.size + (step.starts && step.in !== null ? 1 : 0) > 1;
}

function letsOneGoFirst({ step }: CheckedStep): boolean {
  const { arrival } = step.policy;
  return arrival === 'first' || typeof arrival === 'object';
}
