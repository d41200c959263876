import type { DockKind } from './dock-kinds';

/** Puts the kind that a name speaks of first: «Owner approves the quote» is an approval, what asks («?») an either-or. The others keep their order. */
export function guessFirst(kinds: readonly DockKind[], name: string): readonly DockKind[] {
  const said = name.toLowerCase().match(/\p{L}+|\?$/gu) ?? [];
  for (const word of said) {
    const meant = kinds.find(({ verbs }) => verbs.some((verb) => isFormOf(word, verb)));
    if (meant !== undefined) return [meant, ...kinds.filter((kind) => kind !== meant)];
  }
  return kinds;
}

const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing'];

function isFormOf(word: string, verb: string): boolean {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return ENDINGS.some((ending) => word === verb + ending || word === stem + ending);
}
