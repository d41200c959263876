import type { CoverageMark } from '../../../parts/step-card/step-mark';
import type { Coverage } from '../../../projections/coverage';
import type { CoverageWords } from '../../../words/coverage';

/** Turns coverage into rings. A ring that looks the same is the same object, so that its card is not drawn again. */
export function makeRings(): (coverage: Coverage, words: CoverageWords) => ReadonlyMap<string, CoverageMark> {
  const known = new Map<string, CoverageMark>();
  return ({ steps }, words) =>
    new Map(
      [...steps].map(([step, ways]) => {
        const segments = ways.map(({ standing }) => standing);
        const tried = segments.filter((segment) => segment !== 'not-tried').length;
        const notCaught = segments.filter((segment) => segment === 'not-caught').length;
        const label = words.ring(tried, segments.length, notCaught);
        const key = `${segments.join(' ')} ${label}`;
        const ring = known.get(key) ?? { segments, label };
        known.set(key, ring);
        return [step, ring];
      }),
    );
}
