import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight, type LucideIcon } from 'lucide-react';
import { cx } from './class-names';
import { Kbd } from './kbd';
import { popupRow, popupSurface } from './popup-look';

/** One thing to do. `key` tells entries apart; it is not drawn. */
export interface MenuAction {
  kind?: 'action' | undefined;
  key: string;
  label: string;
  icon?: LucideIcon | undefined;
  shortcut?: readonly string[] | undefined;
  /** Takes something away. */
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  onSelect: () => void;
}

/** Something that is on or off. */
export interface MenuCheck {
  kind: 'check';
  key: string;
  label: string;
  checked: boolean;
  disabled?: boolean | undefined;
  onCheckedChange: (checked: boolean) => void;
}

/** A menu inside the menu. */
export interface MenuSubmenu {
  kind: 'submenu';
  key: string;
  label: string;
  icon?: LucideIcon | undefined;
  entries: readonly MenuEntry[];
}

/** Entries that belong together, under a heading, with a line before them unless they come first. */
export interface MenuSection {
  kind: 'section';
  key: string;
  label?: string | undefined;
  entries: readonly MenuEntry[];
}

export type MenuEntry = MenuAction | MenuCheck | MenuSubmenu | MenuSection;

/** Draws the entries of a `DropdownMenu` or a `ContextMenu`; both are made of the same primitives. */
export function MenuEntries({ entries }: { entries: readonly MenuEntry[] }) {
  const indented = entries.some(
    (entry) => entry.kind === 'check' || ('icon' in entry && entry.icon !== undefined),
  );
  return entries.map((entry, index) => (
    <MenuRow key={entry.key} entry={entry} first={index === 0} indented={indented} />
  ));
}

interface MenuRowProps {
  entry: MenuEntry;
  first: boolean;
  /** Some entry beside it has a picture or a tick: the labels keep one edge. */
  indented: boolean;
}

function MenuRow({ entry, first, indented }: MenuRowProps) {
  switch (entry.kind) {
    case 'check':
      return (
        <Menu.CheckboxItem
          checked={entry.checked}
          disabled={entry.disabled ?? false}
          onCheckedChange={(next) => {
            entry.onCheckedChange(next);
          }}
          className={popupRow}
        >
          <span className="flex size-4 shrink-0 items-center justify-center">
            <Menu.CheckboxItemIndicator>
              <Check aria-hidden size={15} strokeWidth={2.2} />
            </Menu.CheckboxItemIndicator>
          </span>
          {entry.label}
        </Menu.CheckboxItem>
      );
    case 'submenu':
      return (
        <Menu.SubmenuRoot>
          <Menu.SubmenuTrigger className={popupRow}>
            {indented && <MenuIcon icon={entry.icon} />}
            <span className="flex-1 pr-4">{entry.label}</span>
            <ChevronRight aria-hidden size={15} className="-mr-1 shrink-0 text-ink-3" />
          </Menu.SubmenuTrigger>
          <Menu.Portal>
            <Menu.Positioner sideOffset={2} alignOffset={-5} collisionPadding={8}>
              <Menu.Popup className={menuPopup}>
                <MenuEntries entries={entry.entries} />
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.SubmenuRoot>
      );
    case 'section':
      return (
        <>
          {!first && <Menu.Separator className="mx-2.5 my-1 h-px bg-line" />}
          <Menu.Group>
            {entry.label !== undefined && (
              <Menu.GroupLabel className="px-2.5 pt-1.5 pb-1 text-label text-ink-3">
                {entry.label}
              </Menu.GroupLabel>
            )}
            <MenuEntries entries={entry.entries} />
          </Menu.Group>
        </>
      );
    default:
      return (
        <Menu.Item
          disabled={entry.disabled ?? false}
          onClick={() => {
            entry.onSelect();
          }}
          className={cx(popupRow, entry.danger && 'text-wrong')}
        >
          {indented && <MenuIcon icon={entry.icon} danger={entry.danger} />}
          <span className="flex-1 pr-4">{entry.label}</span>
          {entry.shortcut && <Kbd keys={entry.shortcut} className="border-transparent px-0" />}
        </Menu.Item>
      );
  }
}

function MenuIcon({
  icon: Icon,
  danger = false,
}: {
  icon: LucideIcon | undefined;
  danger?: boolean | undefined;
}) {
  if (!Icon) return <span className="size-4 shrink-0" />;
  return (
    <Icon
      aria-hidden
      size={16}
      strokeWidth={1.75}
      className={cx('shrink-0', danger ? 'text-wrong' : 'text-ink-2')}
    />
  );
}

/** The sheet of a menu. */
export const menuPopup = cx(popupSurface, 'max-h-(--available-height) max-w-80 min-w-48 overflow-y-auto p-1');
