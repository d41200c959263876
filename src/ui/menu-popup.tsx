import { Menu } from '@base-ui/react/menu';
import type { DropdownMenuProps } from './dropdown-menu';
import { MenuEntries, menuPopup } from './menu-entries';

interface MenuPopupProps extends DropdownMenuProps {
  /** It was pressed for before it was there. */
  isOpenAtFirst: boolean;
}

/** The menu itself, with its trigger. */
export function MenuPopup({
  trigger,
  entries,
  side = 'bottom',
  align = 'start',
  open,
  onOpenChange,
  isOpenAtFirst,
}: MenuPopupProps) {
  return (
    <Menu.Root open={open} defaultOpen={isOpenAtFirst} onOpenChange={(next) => onOpenChange?.(next)}>
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
