import type { ReactElement } from 'react';
import type { MenuEntry } from './menu-entries';
import { onDemand, plainTrigger, usePopup } from './on-demand';

export interface DropdownMenuProps {
  /** What opens it: a `Button`, an `IconButton` or a `Blank`. Its name is the menu's name. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** Fetched when a menu is first wanted. */
export const dropdownPopup = onDemand(async () => (await import('./menu-popup')).MenuPopup);

/** Things to do that are not worth a button each. */
export function DropdownMenu(props: DropdownMenuProps) {
  const popup = usePopup(dropdownPopup, props.open);
  const { Part } = popup;
  if (Part !== null) return <Part {...props} isOpenAtFirst={popup.isPressed} />;
  const press = () => {
    props.onOpenChange?.(true);
    popup.press();
  };
  return plainTrigger(props.trigger, 'menu', { near: popup.near, press });
}
