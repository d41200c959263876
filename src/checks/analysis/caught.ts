import { groupBy } from '../../kernel/group-by';
import { stepsBehindFallbacks } from '../../model/behind-fallback';
import type { FailureKind } from '../../model/journal';
import { type CheckContext, type CheckedStep, shareAnalysis } from '../check-context';

const fallbacksIn = shareAnalysis(({ steps }) =>
  groupBy(
    steps.filter(({ traits }) => traits.catches === true),
    ({ step }) => step.in ?? '',
  ),
);

const behindFallbacks = shareAnalysis((context) =>
  stepsBehindFallbacks(context.document, ({ id }) => context.stepOf(id)?.traits.catches === true),
);

/** Says what takes a failure of a kind: an arrow of the step, a fallback around it, an arrow of what holds it; or nothing. */
export function catcherOf(
  context: CheckContext,
  failing: CheckedStep,
  kind: FailureKind,
): CheckedStep | null {
  const seen = new Set<string>();
  let here: CheckedStep | undefined = failing;
  while (here !== undefined && !seen.has(here.step.id)) {
    seen.add(here.step.id);
    if (here.outOf.some(({ outcome }) => outcome === 'failed' || outcome === `failed.${kind}`)) return here;
    const fallback = (fallbacksIn(context).get(here.step.in ?? '') ?? []).find(
      ({ behaviour }) => behaviour?.does === 'catch' && (behaviour.kinds?.includes(kind) ?? true),
    );
    if (fallback !== undefined && !behindFallbacks(context).has(here.step.id)) return fallback;
    here = here.step.in === null ? undefined : context.stepOf(here.step.in);
  }
  return null;
}

/** Lists how work can fail by what is set: a limit makes it too late, something to leave behind can be wrong. */
export function failuresOf({ step, traits, bound, behaviour }: CheckedStep): readonly FailureKind[] {
  // What cannot be undone is for a person to see, whatever is drawn.
  if (traits.works !== true || step.off || behaviour?.does === 'undo') return [];
  const { timeLimit, attemptLimit } = step.policy;
  const isLimited = timeLimit !== undefined || attemptLimit !== undefined;
  const leaves = behaviour?.does === 'work' && behaviour.produces.length > 0;
  const bySelf = bound.nature.doneBy !== 'person' && behaviour?.does === 'work';
  return [
    ...(bySelf ? (['unavailable', 'refused', 'error'] as const) : []),
    ...(isLimited ? (['too-late'] as const) : []),
    ...(bySelf && leaves ? (['wrong-output'] as const) : []),
  ];
}

/** Lists the kinds of failure that nothing takes: the run would stop there until somebody looks. */
export function uncaughtFailures(context: CheckContext, checked: CheckedStep): readonly FailureKind[] {
  return failuresOf(checked).filter((kind) => catcherOf(context, checked, kind) === null);
}
