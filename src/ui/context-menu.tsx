import { mergeProps } from '@base-ui/react/merge-props';
import { cloneElement, type HTMLAttributes, lazy, type ReactElement, Suspense, useState } from 'react';
import type { MenuEntry } from './menu-entries';
import { useLongPress } from './use-long-press';

export interface ContextMenuProps {
  entries: readonly MenuEntry[];
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** The element it belongs to. */
  children: ReactElement;
}

// It comes with the first right click: what it belongs to is large and must not be made anew for it.
const ContextMenuPopup = lazy(async () => ({
  default: (await import('./context-menu-popup')).ContextMenuPopup,
}));

/** The menu of a right click or a long press. All of it must be reachable in another way too. */
export function ContextMenu({ entries, onOpenChange, children }: ContextMenuProps) {
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = (x: number, y: number) => {
    setAt({ x, y });
    setOpen(true);
    onOpenChange?.(true);
  };
  const handlers: HTMLAttributes<HTMLElement> = {
    ...useLongPress(open),
    onContextMenu: (event) => {
      event.preventDefault();
      open(event.clientX, event.clientY);
    },
  };
  return (
    <>
      {/* What has a menu is an element and takes what an element takes. */}
      {cloneElement(children, mergeProps<'div'>(handlers, children.props as HTMLAttributes<HTMLElement>))}
      {at !== null && (
        <Suspense fallback={null}>
          <ContextMenuPopup
            entries={entries}
            open={isOpen}
            at={at}
            onClose={() => {
              setOpen(false);
              onOpenChange?.(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
