import { Menu } from '@base-ui/react/menu';
import { MenuEntries, type MenuEntry, menuPopup } from './menu-entries';

interface ContextMenuPopupProps {
  entries: readonly MenuEntry[];
  open: boolean;
  /** Where it was asked for, in px of the window. */
  at: { readonly x: number; readonly y: number };
  onClose: () => void;
}

/** The menu itself, where it was asked for. */
export function ContextMenuPopup({ entries, open, at, onClose }: ContextMenuPopupProps) {
  return (
    <Menu.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          anchor={{ getBoundingClientRect: () => DOMRect.fromRect(at) }}
          align="start"
          collisionPadding={8}
        >
          <Menu.Popup className={menuPopup}>
            <MenuEntries entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
