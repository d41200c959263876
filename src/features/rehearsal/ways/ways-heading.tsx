import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { cx } from '../../../ui/class-names';
import { Tally } from '../../../ui/tally';
import type { FailureMapWords } from '../../../words/failure-map';

interface WaysHeadingProps {
  words: FailureMapWords;
  goodEndings: number;
  ways: readonly WayToGoWrong[];
}

/** How it stands with a drawing, in one look: so many ways to go wrong, a block for each. */
export function WaysHeading({ words, goodEndings, ways }: WaysHeadingProps) {
  const caught = ways.filter(({ isCaught }) => isCaught).length;
  return (
    <>
      <h3 className="text-map text-balance">
        {words.goodEndings(goodEndings)},<br />
        {words.waysWrong(ways.length)}
      </h3>
      <Tally marks={ways.map((_, index) => (index < caught ? 'done' : 'attention'))} className="mt-3" />
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
