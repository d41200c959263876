import { complaintOf } from '../../../words/compile-errors';
import { scenarioComplaint } from '../../../words/scenario-problems';
import type { SentenceContext } from '../../../words/sentence-context';
import type { Refusal } from '../session/rehearsal-state';

/** Is one reason why there is nothing to watch, its repair, and the step to show it on. */
export interface RefusalComplaint {
  readonly key: string;
  readonly says: string;
  readonly repair: string;
  readonly step: string | null;
}

/** Says why a drawing cannot run or a world cannot be played, reason by reason. */
export function complaintsOf(refusal: Refusal, context: SentenceContext): readonly RefusalComplaint[] {
  switch (refusal.is) {
    case 'cannot-run':
      return refusal.errors.map((error) => ({
        ...complaintOf(error, context),
        key: `${error.code}${error.place}`,
        step: error.step ?? null,
      }));
    case 'cannot-play':
      return refusal.problems.map((problem) => ({
        ...scenarioComplaint(problem, context),
        key: `${problem.code}${problem.place}`,
        step: problem.step ?? null,
      }));
    case 'too-slow':
    case 'broken':
      return [];
  }
}
