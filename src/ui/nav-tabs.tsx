import type { ReactNode } from 'react';
import { cx } from './class-names';
import { tabClass } from './tabs-look';

export interface NavItem {
  href: string;
  label: string;
  current: boolean;
  /** After the label: a badge. */
  trailing?: ReactNode;
}

export interface NavTabsProps {
  /** Names the navigation among others on the page. */
  label: string;
  items: readonly NavItem[];
  className?: string | undefined;
}

/** The modes in the top bar: «Draw · Rehearse · Run · Hand over». They are links, so back and bookmarks work. */
export function NavTabs({ label, items, className }: NavTabsProps) {
  return (
    <nav aria-label={label} className={cx('h-full min-w-0', className)}>
      <ul className="flex h-full gap-1 overflow-x-auto overflow-y-hidden">
        {items.map(({ href, label: name, current, trailing }) => (
          <li key={href} className="h-full">
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className={cx(
                tabClass,
                'after:bottom-0 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:after:opacity-100',
              )}
            >
              {name}
              {trailing}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
