import { groupBy } from '../../../kernel/group-by';
import type { StepMark } from '../../../parts/step-card/step-mark';
import type { Moment, StepMoment } from '../../../projections/moment';
import type { SentenceContext } from '../../../words/sentence-context';
import { type Break, reachedBy } from '../promises/breaks';

/**
 * Says on each step how it stands at a moment, and whether a promise was broken there by then. A step that was not
 * reached has a mark only where it should have been.
 */
export function marksOf(
  { steps, seq }: Moment,
  breaks: readonly Break[],
  context: SentenceContext,
): ReadonlyMap<string, StepMark> {
  const marks = new Map([...steps].map(([step, moment]) => [step, markOf(step, moment, context)]));
  const broken = groupBy(breaks.filter(reachedBy(seq)), ({ step }) => step);
  for (const [step, here] of broken) {
    if (step === null) continue;
    const word = context.language.promises.list.brokenHere.short(here.length);
    marks.set(step, { ...(marks.get(step) ?? { state: null, stamp: null }), broken: word });
  }
  return marks;
}

function markOf(step: string, { state, tryNumber }: StepMoment, context: SentenceContext): StepMark {
  const { states } = context.language;
  const attempts = context.step(step)?.policy.retry?.attempts ?? null;
  const stamp = tryNumber === null ? states.visit[state] : states.tryOf(tryNumber, attempts);
  return { state, stamp };
}
