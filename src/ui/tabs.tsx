import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { cx } from './class-names';
import { tabClass } from './tabs-look';

export interface TabItem<Value extends string> {
  value: Value;
  label: string;
  /** After the label: a badge. */
  trailing?: ReactNode;
  /** What it shows. It is mounted only while chosen. */
  content: ReactNode;
}

export interface TabsProps<Value extends string> {
  /** What the tabs divide; not drawn. */
  label: string;
  items: readonly TabItem<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  className?: string | undefined;
}

/** Parts of one place that are never needed side by side. Different addresses: `NavTabs`. */
export function Tabs<Value extends string>({
  label,
  items,
  value,
  onValueChange,
  className,
}: TabsProps<Value>) {
  return (
    <BaseTabs.Root
      value={value}
      onValueChange={(next: Value) => {
        onValueChange(next);
      }}
      className={className}
    >
      <BaseTabs.List
        aria-label={label}
        activateOnFocus
        className="relative -mx-3.5 flex h-11 overflow-x-auto overflow-y-hidden pb-px shadow-[inset_0_-1px_var(--color-line)]"
      >
        {items.map((item) => (
          <BaseTabs.Tab
            key={item.value}
            value={item.value}
            className={cx(tabClass, 'after:bottom-0 data-active:text-ink data-active:after:opacity-100')}
          >
            {item.label}
            {item.trailing}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {items.map((item) => (
        <BaseTabs.Panel key={item.value} value={item.value} className="pt-4">
          {item.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
