import { cx } from '../../ui/class-names';
import type { TimelineWords } from '../../words/timeline';

const swatches = [
  { key: 'working', look: 'bg-pen forced-color-adjust-none' },
  { key: 'waiting', look: 'border-[1.5px] border-waiting-edge bg-waiting-wash' },
  { key: 'held', look: 'border-[1.5px] border-dashed border-waiting-edge' },
  { key: 'attention', look: 'bg-attention-wash hatch-attention' },
] as const;

/** What the looks of the bars mean. */
export function TimelineLegend({
  words: { legend },
  className,
}: {
  words: TimelineWords;
  className?: string | undefined;
}) {
  return (
    <ul className={cx('flex flex-wrap items-center gap-x-5 gap-y-1 text-second text-ink-2', className)}>
      {swatches.slice(0, 3).map(({ key, look }) => (
        <Swatch key={key} look={look} text={legend[key]} />
      ))}
      <li className="flex items-center gap-1.75">
        <span aria-hidden className="relative flex w-6.5 items-center justify-between">
          <span className="absolute inset-x-1.5 border-t-2 border-dotted border-trying-edge" />
          <span className="relative h-3 w-1.5 rounded-pill bg-trying forced-color-adjust-none" />
          <span className="relative h-3 w-1.5 rounded-pill bg-trying forced-color-adjust-none" />
        </span>
        {legend.trying}
      </li>
      {swatches.slice(3).map(({ key, look }) => (
        <Swatch key={key} look={look} text={legend[key]} />
      ))}
      <li className="flex items-center gap-1.75">
        <svg aria-hidden width={26} height={12} className="fill-none stroke-edge">
          <path d="M8 0l3 3-3 3 3 3-3 3M16 0l3 3-3 3 3 3-3 3" strokeWidth={1.2} />
        </svg>
        {legend.quiet}
      </li>
    </ul>
  );
}

function Swatch({ look, text }: { look: string; text: string }) {
  return (
    <li className="flex items-center gap-1.75">
      <span aria-hidden className={cx('h-3 w-6.5 rounded-[4px]', look)} />
      {text}
    </li>
  );
}
