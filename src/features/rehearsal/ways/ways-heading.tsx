import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { FailureMap } from '../../../paths/failure-map';
import { countWays, type WayPart } from '../../../paths/way-counts';
import { cx } from '../../../ui/class-names';
import { Tally, type TallyMark } from '../../../ui/tally';
import type { FailureMapWords } from '../../../words/failure-map';

interface WaysHeadingProps {
  words: FailureMapWords;
  map: FailureMap;
}

const PARTS: readonly WayPart[] = ['settled', 'not-settled', 'not-caught'];

const marks: Readonly<Record<WayPart, TallyMark>> = {
  settled: 'done',
  'not-settled': 'half',
  'not-caught': 'attention',
};

/** How it stands with a drawing, in one look: so many ways to go wrong, a block for each. */
export function WaysHeading({ words, map }: WaysHeadingProps) {
  const count = countWays(map);
  const notCaught = count['not-caught'];
  return (
    <>
      <h3 className="text-map text-balance">
        {words.goodEndings(map.goodEndings.length)},<br />
        {words.waysWrong(count.all)}
      </h3>
      <Tally
        marks={PARTS.flatMap((part) => Array.from({ length: count[part] }, () => marks[part]))}
        className="mt-3"
      />
      <p className="mt-2 flex justify-between gap-3 text-second font-label">
        <span className="flex items-center gap-1.25 text-done">
          <CircleCheck aria-hidden size={15} strokeWidth={2} />
          {words.caughtCount(count.all - notCaught, count['not-settled'])}
        </span>
        <span className={cx('flex items-center gap-1.25', notCaught === 0 ? 'text-ink-3' : 'text-attention')}>
          {notCaught > 0 && <TriangleAlert aria-hidden size={15} strokeWidth={2} />}
          {words.notCaughtCount(notCaught)}
        </span>
      </p>
    </>
  );
}
