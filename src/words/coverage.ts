import type { StepWay, WayCoverage } from '../projections/coverage';
import { capitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

/** Says how far a drawing was rehearsed. */
export interface CoverageWords {
  /** Over the key to the rings, and over the ways of a step. */
  readonly title: string;
  readonly way: (step: string, way: StepWay, context: SentenceContext) => string;
  readonly standings: Readonly<Record<WayCoverage['standing'], string>>;
  /** At one way: «caught», and how often it was gone. */
  readonly wayStands: (way: WayCoverage, context: SentenceContext) => string;
  /** What a ring says. */
  readonly ring: (tried: number, all: number, notCaught: number) => string;
  readonly percent: (tried: number, all: number) => string;
  /** «71% of what can go wrong was tried: 12 of 17 ways, 3 not caught.» */
  readonly total: (tried: number, all: number, notCaught: number) => string;
}

export const englishCoverage: CoverageWords = {
  title: 'Rehearsed',
  way: (step, way, context) => {
    switch (way.is) {
      case 'outcome':
        return context.outcome(step, way.outcome);
      case 'failed':
        return capitalised(context.language.failures.label[way.kind]);
      case 'tried-again':
        return 'Tried again';
      case 'too-slow':
        return 'Too slow';
      case 'no-answer':
        return 'Nobody answered';
    }
  },
  standings: { caught: 'caught', 'not-caught': 'not caught', 'not-tried': 'not tried yet' },
  wayStands: ({ standing, isBadNews, caught, open }, { format }) => {
    if (standing === 'not-tried') return 'not tried yet';
    const on = (days: number) => `on ${format.count(days, { one: 'day', many: 'days' })}`;
    if (standing === 'not-caught') return `not caught ${on(open)}`;
    return isBadNews ? `caught ${on(caught)}` : on(caught);
  },
  ring: (tried, all, notCaught) => {
    const ways = `rehearsed ${String(tried)} of ${String(all)} ways`;
    return notCaught === 0 ? ways : `${ways}, ${String(notCaught)} not caught`;
  },
  percent: (tried, all) => `${String(share(tried, all))}%`,
  total: (tried, all, notCaught) => {
    if (all === 0) return 'Nothing in this drawing can go wrong.';
    const part = `${String(share(tried, all))}% of what can go wrong was tried: ${String(tried)} of ${String(all)} ways`;
    return notCaught === 0 ? `${part}.` : `${part}, ${String(notCaught)} not caught.`;
  },
};

/** «100%» is said of everything only. */
function share(tried: number, all: number): number {
  return all === 0 ? 100 : Math.floor((100 * tried) / all);
}
