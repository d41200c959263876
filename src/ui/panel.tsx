import type { ReactNode } from 'react';
import { cx } from './class-names';

export interface PanelProps {
  /** Its name as a place on the page. */
  label: string;
  side?: 'left' | 'right' | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** The 312 px beside the drawing. Under 1200 px it lies over what is beside it, which must be `relative`. */
export function Panel({ label, side = 'right', className, children }: PanelProps) {
  return (
    <aside
      aria-label={label}
      className={cx(
        'relative flex w-78 max-w-full shrink-0 flex-col overflow-y-auto overscroll-contain bg-panel text-body',
        'max-desk:absolute max-desk:inset-y-0 max-desk:z-10 max-desk:shadow-float',
        side === 'right' ? 'right-0 border-l border-line' : 'left-0 border-r border-line',
        className,
      )}
    >
      {children}
    </aside>
  );
}

export interface PanelHeaderProps {
  title: string;
  /** Before the title: a tile. */
  leading?: ReactNode;
  /** After the title: icon buttons. */
  actions?: ReactNode;
  /** Under the title. */
  children?: ReactNode;
}

/** What the panel is about. */
export function PanelHeader({ title, leading, actions, children }: PanelHeaderProps) {
  return (
    <header className="px-5 pt-4.5 pb-3">
      <div className="flex min-h-8 items-center gap-2.5">
        {leading}
        <h2 className="min-w-0 flex-1 text-title wrap-anywhere">{title}</h2>
        {actions !== undefined && <div className="-mr-2 flex shrink-0 items-center gap-0.5">{actions}</div>}
      </div>
      {children}
    </header>
  );
}

export interface PanelSectionProps {
  title: string;
  /** At the end of the heading: one quiet button or a few words. */
  action?: ReactNode;
  /** No line above: it belongs to what is before it. */
  joined?: boolean | undefined;
  /** The content reaches both edges, as a list of `ListRow`s does. */
  flush?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A part of a panel, under a small heading. */
export function PanelSection({
  title,
  action,
  joined = false,
  flush = false,
  className,
  children,
}: PanelSectionProps) {
  return (
    <section className={cx('py-3', !joined && 'border-t border-line', className)}>
      <div className="mb-1.5 flex min-h-6 items-center justify-between gap-2 px-5">
        <h3 className="text-label font-semibold text-ink-2">{title}</h3>
        {action}
      </div>
      {flush ? children : <div className="px-5">{children}</div>}
    </section>
  );
}

/** A row of a section: what it is at the left, its value or control at the right. */
export function PanelRow({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="grid min-h-7.5 grid-cols-[92px_minmax(0,1fr)] items-center">
      <span className="text-ink-2">{label}</span>
      <div className="-mx-2 min-w-0">{children}</div>
    </div>
  );
}
