import { otherwiseCanCome } from '../analysis/rules';
import { defineCheck } from '../check';
import { type CheckContext, type CheckedStep, hasHardlyBegun } from '../check-context';

/**
 * The drawing stops at an outcome that can come and has no arrow. A failure is no gap: what catches it is asked for
 * elsewhere. An answer that is not offered, and silence without a limit, cannot come.
 */
export const outcomeLeadsNowhere = defineCheck({
  code: 'outcome-leads-nowhere',
  severity: 'problem',
  find: (context) =>
    (hasHardlyBegun(context) ? [] : context.steps).flatMap((checked) =>
      outcomesThatCanCome(checked, context)
        .filter((outcome) => !checked.outOf.some((arrow) => arrow.outcome === outcome))
        .map((outcome) => ({ step: checked.step.id, outcome })),
    ),
});

/** Inside a container these lead to its border without an arrow. */
const TO_THE_BORDER: readonly string[] = ['done', 'sure', 'approved', 'over'];

function outcomesThatCanCome(checked: CheckedStep, context: CheckContext): readonly string[] {
  const { step, bound, traits } = checked;
  if (traits.inert === true) return [];
  const own = bound.outcomes.map(({ id }) => id).filter((id) => id !== 'failed');
  const first = own.slice(0, 1);
  const possible = step.off ? first : own.filter((id) => canCome(id, checked, context));
  return step.in === null ? possible : possible.filter((id) => !TO_THE_BORDER.includes(id));
}

function canCome(outcome: string, { step, behaviour }: CheckedStep, context: CheckContext): boolean {
  const hasLimit = step.policy.timeLimit !== undefined;
  if (outcome === 'no-answer') {
    if (behaviour?.does === 'ask') return hasLimit || behaviour.ladder.some(({ does }) => does === 'give-up');
    return hasLimit;
  }
  if (behaviour?.does === 'choose' && outcome === 'otherwise') return otherwiseCanCome(context, step.id);
  return behaviour?.does !== 'ask' || behaviour.answers.includes(outcome);
}
