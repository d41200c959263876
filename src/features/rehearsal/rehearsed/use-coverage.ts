import { useMemo, useState } from 'react';
import type { CoverageMark } from '../../../parts/step-card/step-mark';
import { type Coverage, coverageOf, findWays, type RunTally } from '../../../projections/coverage';
import type { BadDayState } from '../bad-day/bad-day-session';
import type { RehearsalView } from '../screen/rehearsal-view';
import { playedTallies } from '../session/played-days';
import type { RehearsalState } from '../session/rehearsal-state';
import { makeRings } from './make-rings';

/** Is how the drawing on the screen was rehearsed so far, in numbers and as rings. */
export interface Rehearsed {
  readonly coverage: Coverage;
  readonly rings: ReadonlyMap<string, CoverageMark>;
}

/** Follows how the drawing was rehearsed: by its saved days, by what was tried, and by bad days. */
export function useCoverage(
  { session, state, words }: RehearsalView,
  days: BadDayState | null,
): Rehearsed | null {
  const { document, results, played, goodDay, kept } = state;
  const [toRings] = useState(makeRings);
  const ways = useMemo(() => findWays(document, session.catalog), [document, session.catalog]);
  // While the cases come in, counting them again and again would cost more than it shows.
  const cases = days === null || days.progress === 'playing' ? null : days.cases;
  const coverage = useMemo(
    () => coverageOf(ways, talliesOf({ results, played, goodDay }, cases)),
    [ways, results, played, goodDay, cases],
  );
  const rings = useMemo(() => toRings(coverage, words.coverage), [toRings, coverage, words]);
  // An earlier rehearsal may be one of another drawing: what was rehearsed of today's says nothing about it.
  return kept === null ? { coverage, rings } : null;
}

function talliesOf(
  { results, played, goodDay }: Pick<RehearsalState, 'results' | 'played' | 'goodDay'>,
  cases: BadDayState['cases'] | null,
): readonly RunTally[] {
  return [
    ...(goodDay === null ? [] : [goodDay.tried]),
    ...[...results.values()].map(({ tried }) => tried),
    ...playedTallies(played),
    ...(cases ?? []).map(({ tried }) => tried),
  ];
}
