import { defineCheck } from '../check';
import type { CheckedStep } from '../check-context';

/**
 * The drawing stops at an outcome that can come and has no arrow. A failure is no gap: what catches it is asked for
 * elsewhere. An answer that is not offered, and silence without a limit, cannot come.
 */
export const outcomeLeadsNowhere = defineCheck({
  code: 'outcome-leads-nowhere',
  severity: 'problem',
  find: ({ steps }) =>
    steps.flatMap((checked) =>
      outcomesThatCanCome(checked)
        .filter((outcome) => !checked.outOf.some((arrow) => arrow.outcome === outcome))
        .map((outcome) => ({ step: checked.step.id, outcome })),
    ),
});

/** Inside a container these lead to its border without an arrow. */
const TO_THE_BORDER: readonly string[] = ['done', 'sure', 'approved', 'over'];

function outcomesThatCanCome({ step, bound, traits }: CheckedStep): readonly string[] {
  if (traits.inert === true) return [];
  const own = bound.outcomes.map(({ id }) => id).filter((id) => id !== 'failed');
  const first = own.slice(0, 1);
  const possible = step.off
    ? first
    : own.filter((id) => canCome(id, step.policy.timeLimit !== undefined, bound));
  return step.in === null ? possible : possible.filter((id) => !TO_THE_BORDER.includes(id));
}

function canCome(outcome: string, hasLimit: boolean, bound: CheckedStep['bound']): boolean {
  const lowered = bound.lower();
  const behaviour = lowered.ok ? lowered.value : null;
  if (outcome === 'no-answer') return hasLimit && (behaviour === null || behaviour.does === 'ask');
  return behaviour?.does !== 'ask' || behaviour.answers.includes(outcome);
}
