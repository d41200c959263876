import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names';

export interface EmptyStateProps {
  icon?: LucideIcon | undefined;
  /** What is not there yet. */
  title: string;
  /** What to do to change that. */
  children?: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
  className?: string | undefined;
}

/** A place with nothing in it yet: says so and shows the way. */
export function EmptyState({ icon: Icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cx('mx-auto flex max-w-90 flex-col items-center px-5 py-10 text-center', className)}>
      {Icon && <Icon aria-hidden size={28} strokeWidth={1.5} className="mb-3 text-pencil" />}
      <p className="text-title text-ink">{title}</p>
      {children !== undefined && <p className="mt-1 text-body text-pretty text-ink-2">{children}</p>}
      {action !== undefined && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
