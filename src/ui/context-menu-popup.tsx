import { Menu } from '@base-ui/react/menu';
import { MenuEntries, type MenuEntry, menuPopup } from './menu-entries';

interface ContextMenuPopupProps {
  entries: readonly MenuEntry[];
  /** Where it was asked for, in px of the window. */
  at: { readonly x: number; readonly y: number };
  onClose: () => void;
}

/** The menu itself, where it was asked for. */
export function ContextMenuPopup({ entries, at, onClose }: ContextMenuPopupProps) {
  return (
    <Menu.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
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
