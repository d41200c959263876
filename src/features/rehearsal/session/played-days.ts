import type { StoreApi } from 'zustand/vanilla';
import { type RunTally, tallyOf } from '../../../projections/coverage';
import { worldKey } from '../script/ordinary-day';
import type { RehearsalState } from './rehearsal-state';

/** Notes each unsaved day of a session once its end was watched: what is only set has not been rehearsed. */
export function notePlayedDays({ setState, subscribe }: StoreApi<RehearsalState>): void {
  subscribe(({ show, seq, isTried, played }, before) => {
    // A run that has just come is not watched yet, wherever the player stood in the one before.
    if (!isTried || show.is !== 'played' || show !== before.show) return;
    const { scenario, rehearsal } = show.replay;
    if (seq === 0 || seq < (rehearsal.journal.at(-1)?.seq ?? 0)) return;
    const key = worldKey(scenario);
    if ((played.get(key)?.tried ?? null) !== null) return;
    setState({ played: new Map(played).set(key, { scenario, tried: tallyOf(rehearsal.journal) }) });
  });
}

/** Keeps the days that were played for another drawing: they are played again on it, for what it has of them. */
export function toPlayAgain(
  played: RehearsalState['played'],
  keep: (scenario: RehearsalState['scenario']) => RehearsalState['scenario'],
): RehearsalState['played'] {
  return new Map(
    [...played.values()].map((day) => {
      const scenario = keep(day.scenario);
      return [worldKey(scenario), { scenario, tried: null }];
    }),
  );
}

/** Lists what days that were played tried of today's drawing, as far as that is known. */
export function playedTallies(played: RehearsalState['played']): readonly RunTally[] {
  return [...played.values()].flatMap(({ tried }) => (tried === null ? [] : [tried]));
}
