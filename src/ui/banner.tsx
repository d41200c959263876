import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names';
import { type Tone, toneText, toneWash } from './tone';

export interface BannerProps {
  tone: Exclude<Tone, 'pen'>;
  icon: LucideIcon;
  title: string;
  /** Why it matters, in a sentence. */
  children?: ReactNode;
  /** The repair first, then whatever explains it. */
  actions?: ReactNode;
  /** `alert` is read out at once, `status` when there is a pause; leave it out for what was there from the start. */
  role?: 'alert' | 'status' | undefined;
  className?: string | undefined;
}

/** A finding beside its repair, or something that went wrong and stays until it is dealt with. */
export function Banner({ tone, icon: Icon, title, children, actions, role, className }: BannerProps) {
  return (
    <div
      role={role}
      className={cx(
        'grid grid-cols-[18px_minmax(0,1fr)] gap-x-2 rounded-card px-3 py-2.75 forced-colors:border',
        toneWash[tone],
        className,
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={2} className={cx('mt-px', toneText[tone])} />
      <p className="text-body font-semibold text-ink">{title}</p>
      {children !== undefined && <div className="col-start-2 mt-0.5 text-second text-ink-2">{children}</div>}
      {actions !== undefined && (
        <div className="col-start-2 mt-2 flex flex-wrap items-center gap-1.5">{actions}</div>
      )}
    </div>
  );
}
