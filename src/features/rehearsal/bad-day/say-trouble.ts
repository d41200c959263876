import type { BadDayCase } from '../../../rehearsal/bad-day/judge-bad-day';
import { endingText } from '../../../words/paths';
import { promiseName } from '../../../words/promises';
import type { SentenceContext } from '../../../words/sentence-context';
import type { RehearsalState } from '../session/rehearsal-state';

/** Says what came of a case: the promise that it broke, else how it ended. */
export function sayTrouble(
  { standing, ending, broken }: Pick<BadDayCase, 'standing' | 'ending' | 'broken'>,
  { promises }: RehearsalState['document'],
  context: SentenceContext,
): string {
  const promise = standing === 'broken' ? promises.find(({ id }) => id === broken[0]) : undefined;
  if (promise === undefined) return endingText(ending, context);
  return context.language.rehearsal.badDay.breaks(promiseName(promise.name, promise.rule, context));
}
