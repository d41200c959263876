import type { RehearsalState, ScenarioResult } from './rehearsal-state';

/** Is how many saved days there are, how many were judged on this drawing, and how many came out how. */
export type DaysCount = Readonly<Record<ScenarioResult['is'] | 'all' | 'judged', number>>;

/** Counts how the saved days stand. Every number on a screen comes from here. */
export function countDays({
  document: { scenarios },
  results,
}: Pick<RehearsalState, 'document' | 'results'>): DaysCount {
  const judged = scenarios.flatMap(({ id }) => results.get(id) ?? []);
  const count = (is: ScenarioResult['is']) => judged.filter((result) => result.is === is).length;
  return {
    all: scenarios.length,
    judged: judged.length,
    holds: count('holds'),
    gap: count('gap'),
    better: count('better'),
    fails: count('fails'),
    refused: count('refused'),
  };
}
