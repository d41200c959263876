import type { RehearsalWords } from '../../../words/rehearsal';
import type { RehearsalState } from '../session/rehearsal-state';

/** Names what is on the screen: the good day, a saved scenario, or either of them changed. */
export function nameScenario(
  { document, origin, isTried, kept }: Pick<RehearsalState, 'document' | 'origin' | 'isTried' | 'kept'>,
  words: RehearsalWords,
): string {
  if (kept !== null) return kept.title;
  const saved = document.scenarios.find(({ id }) => id === origin);
  const name = saved === undefined ? words.goodDay : saved.name.trim() === '' ? words.untitled : saved.name;
  return isTried ? words.variationOf(name) : name;
}
