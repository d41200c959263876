import type { Scenario } from '../../../model/scenario';
import type { PackedPath } from '../../../paths/explore-paths';
import { nameDay } from '../../../words/day-names';
import type { SentenceContext } from '../../../words/sentence-context';
import { namesIn } from '../script/names-in';
import { isGoodDay, sameWorld } from '../script/ordinary-day';
import type { RehearsalState } from '../session/rehearsal-state';
import type { MadeDay } from './make-days';

/** Names what was made, no two alike and none like a saved one; `pack` are the same days, with how each of them ends. */
export function nameMadeDays(
  days: readonly Scenario[],
  pack: readonly PackedPath[],
  {
    state: { document },
    context,
  }: { readonly state: Pick<RehearsalState, 'document'>; readonly context: SentenceContext },
): readonly MadeDay[] {
  const { scenarios } = document;
  const taken = namesIn(document);
  return days.map((day, index) => {
    const name = nameDay(day, context, taken);
    taken.add(name);
    const isKnown = scenarios.some((saved) => sameWorld(saved, day) || (isGoodDay(saved) && isGoodDay(day)));
    return { day: { ...day, name }, ending: pack[index]?.ending, isKnown };
  });
}
