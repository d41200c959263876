import type { RehearsalWords } from '../../../words/rehearsal';
import type { RehearsalState } from '../session/rehearsal-state';

/** Names what is on the screen: the good day, a saved scenario, or either of them changed. */
export function nameScenario(
  {
    document,
    scenario,
    origin,
    isTried,
    kept,
  }: Pick<RehearsalState, 'document' | 'scenario' | 'origin' | 'isTried' | 'kept'>,
  words: RehearsalWords,
): string {
  if (kept !== null) return kept.title;
  // A day that came from elsewhere brings its name: it began as nothing that is saved.
  if (origin === null && scenario.name !== '') return scenario.name;
  const saved = document.scenarios.find(({ id }) => id === origin);
  const name = saved === undefined ? words.goodDay : saved.name.trim() === '' ? words.untitled : saved.name;
  return isTried ? words.variationOf(name) : name;
}
