import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names';
import type { NavItem } from './nav-tabs';

export interface BottomTabItem extends NavItem {
  icon: LucideIcon;
  /** In the corner of the picture. */
  badge?: ReactNode;
}

export interface BottomTabsProps {
  label: string;
  items: readonly BottomTabItem[];
  className?: string | undefined;
}

/** The four places at the foot of a phone. */
export function BottomTabs({ label, items, className }: BottomTabsProps) {
  return (
    <nav aria-label={label} className={cx('border-t border-line bg-panel', className)}>
      <ul className="grid auto-cols-fr grid-flow-col px-2 pt-1 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        {items.map(({ href, label: name, current, icon: Icon, badge }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className={cx(
                'flex min-h-12 flex-col items-center justify-center gap-0.75 rounded-button text-[0.75rem] leading-3.5 font-medium text-ink-2',
                'focus-visible:-outline-offset-2 aria-[current=page]:font-count aria-[current=page]:text-ink',
              )}
            >
              <span className="relative">
                <Icon aria-hidden size={22} strokeWidth={1.75} />
                {badge !== undefined && <span className="absolute -top-1.5 left-3.5">{badge}</span>}
              </span>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
