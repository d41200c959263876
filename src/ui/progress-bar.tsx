import { Progress } from '@base-ui/react/progress';
import { cx } from './class-names';

export interface ProgressBarProps {
  /** What is going on. */
  label: string;
  labelHidden?: boolean | undefined;
  /** Null while nobody knows how long it takes. */
  value: number | null;
  /** 1 unless said otherwise. */
  max?: number | undefined;
  /** How far it is, in words: «step 5 of about 7». Shown and read out. */
  valueText?: string | undefined;
  className?: string | undefined;
}

/** How far something is. */
export function ProgressBar({
  label,
  labelHidden = false,
  value,
  max = 1,
  valueText,
  className,
}: ProgressBarProps) {
  return (
    <Progress.Root
      value={value}
      max={max}
      {...(valueText !== undefined && { getAriaValueText: () => valueText })}
      className={cx('grid gap-1.5', className)}
    >
      <div className={labelHidden ? 'sr-only' : 'flex items-baseline justify-between gap-3 text-second'}>
        <Progress.Label className="text-ink-2">{label}</Progress.Label>
        {valueText !== undefined && (
          <span aria-hidden className="shrink-0 font-label whitespace-nowrap text-ink">
            {valueText}
          </span>
        )}
      </div>
      <Progress.Track className="h-1.5 overflow-hidden rounded-pill bg-press forced-colors:border">
        <Progress.Indicator className="h-full rounded-pill bg-pen transition-[width] duration-panel data-indeterminate:w-1/3 data-indeterminate:animate-pulse forced-colors:bg-[Highlight]" />
      </Progress.Track>
    </Progress.Root>
  );
}
