import type { CheckedStep } from '../check-context';

/** Counts how often work is tried in all; once for what is not tried again. */
export function triesInAll({ step, traits }: CheckedStep): number {
  return traits.works === true ? (step.policy.retry?.attempts ?? 1) : 1;
}
