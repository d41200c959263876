import { ContextMenu as BaseContextMenu } from '@base-ui/react/context-menu';
import type { ReactElement } from 'react';
import { MenuEntries, type MenuEntry, menuPopup } from './menu-entries';

export interface ContextMenuProps {
  entries: readonly MenuEntry[];
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** The element it belongs to. */
  children: ReactElement;
}

/** The menu of a right click or a long press. All of it must be reachable in another way too. */
export function ContextMenu({ entries, onOpenChange, children }: ContextMenuProps) {
  return (
    <BaseContextMenu.Root onOpenChange={(next) => onOpenChange?.(next)}>
      <BaseContextMenu.Trigger render={children} />
      <BaseContextMenu.Portal>
        <BaseContextMenu.Positioner collisionPadding={8}>
          <BaseContextMenu.Popup className={menuPopup}>
            <MenuEntries entries={entries} />
          </BaseContextMenu.Popup>
        </BaseContextMenu.Positioner>
      </BaseContextMenu.Portal>
    </BaseContextMenu.Root>
  );
}
