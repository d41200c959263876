import { ArrowDown, ArrowUp, Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { DropdownMenu } from '../../../ui/dropdown-menu';
import { IconButton } from '../../../ui/icon-button';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Days } from './use-days';

export interface DayMenuProps {
  view: RehearsalView;
  days: Days;
  id: string;
  name: string;
}

/** What can be done with a saved day in the list. */
export function DayMenu({ view: { words }, days, id, name }: DayMenuProps) {
  const { menu, more } = words.days;
  return (
    <DropdownMenu
      align="end"
      trigger={<IconButton label={more(name)} icon={Ellipsis} size={28} />}
      entries={[
        { key: 'change', label: menu.change, icon: Pencil, onSelect: () => days.edit(id) },
        { key: 'duplicate', label: menu.duplicate, icon: Copy, onSelect: () => days.duplicate(id) },
        { key: 'up', label: menu.up, icon: ArrowUp, onSelect: () => days.move(id, -1) },
        { key: 'down', label: menu.down, icon: ArrowDown, onSelect: () => days.move(id, 1) },
        {
          key: 'remove',
          label: menu.remove,
          icon: Trash2,
          danger: true,
          onSelect: () => days.removeWithUndo(id),
        },
      ]}
    />
  );
}
