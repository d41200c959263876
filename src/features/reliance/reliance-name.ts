import type { SharedReliance } from '../../rehearsal/blast-radius';
import type { Language } from '../../words/language';

/** Says what it is called, as it is written where most steps rely on it. */
export function relianceName({ kind, names }: SharedReliance, language: Language): string {
  const [name = ''] = names;
  const { system, person } = language.names.untitled;
  return name === '' ? { system, person }[kind] : name;
}
