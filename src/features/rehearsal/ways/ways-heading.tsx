import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { cx } from '../../../ui/class-names';
import type { FailureMapWords } from '../../../words/failure-map';

interface WaysHeadingProps {
  words: FailureMapWords;
  goodEndings: number;
  ways: readonly WayToGoWrong[];
}

/** More blocks than these go into further lines. */
const MOST_IN_LINE = 20;
/** Fewer than these leave room: a block stays a block. */
const LEAST_IN_LINE = 10;

/** How it stands with a drawing, in one look: so many ways to go wrong, a block for each. */
export function WaysHeading({ words, goodEndings, ways }: WaysHeadingProps) {
  const caught = ways.filter(({ isCaught }) => isCaught).length;
  const lines = Math.ceil(ways.length / MOST_IN_LINE);
  const columns = Math.max(LEAST_IN_LINE, Math.ceil(ways.length / lines));
  return (
    <>
      <h3 className="text-map text-balance">
        {words.goodEndings(goodEndings)},<br />
        {words.waysWrong(ways.length)}
      </h3>
      <div
        aria-hidden
        className="mt-3 grid gap-x-1 gap-y-1.25"
        style={{ gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 1fr))` }}
      >
        {ways.map((_, index) => (
          <span
            key={index}
            className={cx(
              'h-3 rounded-[3.5px] forced-colors:border',
              index < caught ? 'bg-done-edge' : 'hatch-attention',
            )}
          />
        ))}
      </div>
      <p className="mt-2 flex justify-between gap-3 text-second font-label">
        <span className="flex items-center gap-1.25 text-done">
          <CircleCheck aria-hidden size={15} strokeWidth={2} />
          {words.caughtCount(caught)}
        </span>
        <span
          className={cx(
            'flex items-center gap-1.25',
            caught === ways.length ? 'text-ink-3' : 'text-attention',
          )}
        >
          {caught < ways.length && <TriangleAlert aria-hidden size={15} strokeWidth={2} />}
          {words.notCaughtCount(ways.length - caught)}
        </span>
      </p>
    </>
  );
}
