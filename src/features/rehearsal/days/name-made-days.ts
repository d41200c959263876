import type { Scenario } from '../../../model/scenario';
import type { PackedPath } from '../../../paths/explore-paths';
import { nameDay } from '../../../words/day-names';
import type { RehearsalView } from '../screen/rehearsal-view';
import { sameWorld } from '../script/ordinary-day';
import type { MadeDay } from './make-days';

/** Names what was made, no two alike and none like a saved one; `pack` are the same days, with how each of them ends. */
export function nameMadeDays(
  days: readonly Scenario[],
  pack: readonly PackedPath[],
  { state, context }: Pick<RehearsalView, 'state' | 'context'>,
): readonly MadeDay[] {
  const { scenarios } = state.document;
  const taken = new Set(scenarios.map(({ name }) => name.trim()));
  return days.map((day, index) => {
    const name = nameDay(day, context, taken);
    taken.add(name);
    const isKnown = scenarios.some((saved) => sameWorld(saved, day));
    return { day: { ...day, name }, ending: pack[index]?.ending, isKnown };
  });
}
