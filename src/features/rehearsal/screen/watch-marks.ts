import type { StepMark } from '../../../parts/step-card/step-mark';
import type { Moment, StepMoment } from '../../../projections/moment';
import type { SentenceContext } from '../../../words/sentence-context';

/** Says on each step how it stands at a moment; a step that was not reached has no mark. */
export function marksOf({ steps }: Moment, context: SentenceContext): ReadonlyMap<string, StepMark> {
  return new Map([...steps].map(([step, moment]) => [step, markOf(step, moment, context)]));
}

function markOf(step: string, { state, tryNumber }: StepMoment, context: SentenceContext): StepMark {
  const { states } = context.language;
  const attempts = context.step(step)?.policy.retry?.attempts ?? null;
  const stamp = tryNumber === null ? states.visit[state] : states.tryOf(tryNumber, attempts);
  return { state, stamp };
}
