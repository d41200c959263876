import { cx } from './class-names';

/** `done` is good, `half` is good as far as it goes, `attention` needs a person, `apart` goes its own way, `blank` is not known or does not count. */
export type TallyMark = 'done' | 'half' | 'attention' | 'apart' | 'blank';

/** More blocks than these go into further lines. */
const MOST_IN_LINE = 20;
/** Fewer than these leave room: a block stays a block. */
const LEAST_IN_LINE = 10;

const looks: Readonly<Record<TallyMark, string>> = {
  done: 'bg-done-edge',
  half: 'border-[1.5px] border-done-edge',
  attention: 'hatch-attention',
  apart: 'border-[1.5px] border-dashed border-wrong-edge',
  blank: 'border border-edge',
};

/** How many of each, in one look: a block each. Words beside it say the same. */
export function Tally({ marks, className }: { marks: readonly TallyMark[]; className?: string | undefined }) {
  const lines = Math.ceil(marks.length / MOST_IN_LINE);
  const columns = Math.max(LEAST_IN_LINE, Math.ceil(marks.length / lines));
  return (
    <div
      aria-hidden
      className={cx('grid gap-x-1 gap-y-1.25', className)}
      style={{ gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 1fr))` }}
    >
      {marks.map((mark, index) => (
        <span key={index} className={cx('h-3 rounded-[3.5px] forced-colors:border', looks[mark])} />
      ))}
    </div>
  );
}
