import type { LucideIcon } from 'lucide-react';
import { cx } from './class-names';

export interface BadgeProps {
  count: number;
  /** What is counted, in words: «3 waiting for you». Read out instead of the bare number. */
  label: string;
  /** `attention` where a person is needed, `quiet` for a mere number. */
  tone?: 'attention' | 'quiet' | undefined;
  icon?: LucideIcon | undefined;
  className?: string | undefined;
}

/** A number on or after something. From a hundred on it says 99+. */
export function Badge({ count, label, tone = 'attention', icon: Icon, className }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center gap-0.75 rounded-pill px-1.25 text-count whitespace-nowrap',
        tone === 'attention'
          ? 'bg-attention-solid text-on-attention forced-color-adjust-none'
          : 'bg-press text-ink-2 forced-colors:border',
        className,
      )}
    >
      {Icon && <Icon aria-hidden size={12} strokeWidth={2.4} className="-ml-0.5" />}
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
