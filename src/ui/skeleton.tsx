import { cx } from './class-names';

export interface SkeletonProps {
  /** What is being fetched; read out, since the bars say nothing. */
  label: string;
  /** How many lines of text to stand for. */
  lines?: number | undefined;
  className?: string | undefined;
}

/** Holds the place of text that is on its way. */
export function Skeleton({ label, lines = 1, className }: SkeletonProps) {
  return (
    <div role="status" className={cx('grid gap-2.5', className)}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          aria-hidden
          className={cx(
            'block h-3 animate-pulse rounded-pill bg-press forced-colors:border',
            line > 0 && line === lines - 1 && 'w-3/5',
          )}
        />
      ))}
    </div>
  );
}
