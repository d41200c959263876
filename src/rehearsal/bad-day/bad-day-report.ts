import { groupBy } from '../../kernel/group-by';
import { type Ending, endingKey } from '../../paths/ending';
import { CASE_STANDINGS, type CaseStanding } from '../../projections/case-standing';
import type { BadDayCase } from './judge-bad-day';

/** Is the same trouble in several cases: the same ending at the same step, or the same promise broken. */
export interface TroubleGroup {
  readonly key: string;
  readonly standing: CaseStanding;
  readonly ending: Ending;
  /** The promise that was broken, where that is the trouble. */
  readonly promise: string | null;
  readonly cases: readonly BadDayCase[];
}

/** Is what came of a bad day: how many cases came out how, and what the trouble was, worst and most frequent first. */
export interface BadDayReport {
  readonly counts: Readonly<Record<CaseStanding, number>>;
  readonly groups: readonly TroubleGroup[];
}

/** Sums up the cases of a bad day; any part of them can be summed up while the others are still played. */
export function sumUpBadDay(cases: readonly BadDayCase[]): BadDayReport {
  const counts: Record<CaseStanding, number> = {
    waits: 0,
    stuck: 0,
    broken: 0,
    untold: 0,
    told: 0,
    handled: 0,
  };
  for (const { standing } of cases) counts[standing] += 1;
  const groups = [
    ...groupBy(
      cases,
      ({ standing, ending, broken }) =>
        `${standing} ${standing === 'broken' ? String(broken[0]) : endingKey(ending)}`,
    ),
  ].flatMap(([key, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            key,
            standing: first.standing,
            ending: first.ending,
            promise: promiseOf(first),
            cases: [first, ...others],
          },
        ],
  );
  const rank = ({ standing }: TroubleGroup) => CASE_STANDINGS.indexOf(standing);
  return {
    counts,
    groups: groups.sort((one, other) => rank(one) - rank(other) || other.cases.length - one.cases.length),
  };
}

function promiseOf({ standing, broken }: BadDayCase): string | null {
  return standing === 'broken' ? (broken[0] ?? null) : null;
}
