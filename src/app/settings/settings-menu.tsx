import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useHouse } from '../../parts/services';
import { DropdownMenu } from '../../ui/dropdown-menu';
import { type SettingsProps, settingsButtonClass } from './settings-button';
import { useThemeEntries } from './use-theme-entries';

/** The menu, open from the start: it was asked for before it was there. */
export function SettingsMenu({ own }: SettingsProps) {
  const { words } = useHouse();
  const [isOpen, setOpen] = useState(true);
  const theme = useThemeEntries();
  return (
    <DropdownMenu
      open={isOpen}
      onOpenChange={setOpen}
      align="end"
      trigger={
        <button type="button" aria-label={words.shell.appearance.label} className={settingsButtonClass}>
          <SlidersHorizontal aria-hidden size={17} strokeWidth={1.8} />
        </button>
      }
      entries={[...own, theme]}
    />
  );
}
