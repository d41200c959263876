import { Menu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { MenuEntries, type MenuEntry, menuPopup } from './menu-entries';

export interface DropdownMenuProps {
  /** What opens it: a `Button`, an `IconButton` or a `Blank`. Its name is the menu's name. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** Things to do that are not worth a button each. */
export function DropdownMenu({
  trigger,
  entries,
  side = 'bottom',
  align = 'start',
  open,
  onOpenChange,
}: DropdownMenuProps) {
  return (
    <Menu.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Menu.Trigger render={trigger} />
      <Menu.Portal>
        <Menu.Positioner side={side} align={align} sideOffset={5} collisionPadding={8}>
          <Menu.Popup className={menuPopup}>
            <MenuEntries entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
