import type { Step } from '../model/document';
import { failureKindOf } from './failures';
import { capitalised } from './sentence';
import type { DrawingContext } from './sentence-context';

/** Says the outcomes that every step type may have besides its own. */
export interface OutcomeWords {
  readonly tooManyVisits: (times: string | null) => string;
  /** For an outcome that the step does not have any more. */
  readonly gone: string;
}

export const englishOutcomes: OutcomeWords = {
  tooManyVisits: (times) => (times === null ? 'Too often' : `More than ${times}`),
  gone: 'A way that is gone',
};

/** Says what stands at an arrow that leaves a step by an outcome. */
export function outcomeLabel(step: Step | undefined, outcome: string, context: DrawingContext): string {
  const { failures, outcomes } = context.language;
  const kind = failureKindOf(outcome);
  if (kind !== null) return capitalised(failures.label[kind]);
  if (outcome === 'too-many-visits') {
    const most = step?.policy.maxVisits;
    return outcomes.tooManyVisits(most === undefined ? null : context.format.times(most));
  }
  const said = step === undefined ? undefined : context.wordsOf(step)?.outcome(outcome, step, context);
  return said ?? outcomes.gone;
}
