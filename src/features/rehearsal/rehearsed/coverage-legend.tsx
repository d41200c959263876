import { CircleDashed } from 'lucide-react';
import { useId } from 'react';
import { CoverageStroke } from '../../../parts/step-card/coverage-ring';
import type { Coverage, WayCoverage } from '../../../projections/coverage';
import { pressedWhereForced } from '../../../ui/button-look';
import { cx } from '../../../ui/class-names';
import { Tooltip } from '../../../ui/tooltip';
import type { CoverageWords } from '../../../words/coverage';

interface CoverageLegendProps {
  coverage: Coverage;
  words: CoverageWords;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  /** There is room for the key beside it. */
  isWide: boolean;
}

const STANDINGS: readonly WayCoverage['standing'][] = ['caught', 'not-caught', 'not-tried'];

/** How much was rehearsed, in one number that shows and hides the rings, and what their lines mean. */
export function CoverageLegend({ coverage, words, isShown, onShow, isWide }: CoverageLegendProps) {
  const { all, tried, notCaught } = coverage.bad;
  const total = useId();
  return (
    <div className="flex items-center gap-3.5 text-second text-ink-2">
      {isShown && isWide && (
        <ul className="flex items-center gap-3.5 whitespace-nowrap">
          {STANDINGS.map((standing) => (
            <li key={standing} className="flex items-center gap-1.75">
              <CoverageStroke segment={standing} />
              {words.standings[standing]}
            </li>
          ))}
        </ul>
      )}
      <Tooltip text={words.total(tried, all, notCaught)}>
        <button
          type="button"
          aria-describedby={total}
          aria-pressed={isShown}
          onClick={() => onShow(!isShown)}
          className={cx(
            'reach flex h-8 items-center gap-1.5 rounded-button border border-line bg-panel px-2.5 text-label whitespace-nowrap shadow-float outline-accent transition-colors duration-press hover:text-ink focus-visible:outline-2',
            pressedWhereForced,
            isShown && 'text-ink',
          )}
        >
          <CircleDashed
            aria-hidden
            size={15}
            strokeWidth={1.9}
            className={cx(isShown && 'text-accent forced-colors:text-current')}
          />
          {words.title} {words.percent(tried, all)}
        </button>
      </Tooltip>
      <span id={total} className="sr-only">
        {words.total(tried, all, notCaught)}
      </span>
    </div>
  );
}
