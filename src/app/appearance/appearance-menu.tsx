import { SunMoon } from 'lucide-react';
import { useState } from 'react';
import { useHouse } from '../../parts/services';
import { DropdownMenu } from '../../ui/dropdown-menu';
import { appearanceButtonClass } from './appearance-button';
import { useThemeEntries } from './use-theme-entries';

/** The menu, open from the start: it was asked for before it was there. */
export function AppearanceMenu() {
  const { words } = useHouse();
  const [isOpen, setOpen] = useState(true);
  return (
    <DropdownMenu
      open={isOpen}
      onOpenChange={setOpen}
      align="end"
      trigger={
        <button type="button" aria-label={words.shell.appearance.label} className={appearanceButtonClass}>
          <SunMoon aria-hidden size={17} strokeWidth={1.8} />
        </button>
      }
      entries={[useThemeEntries()]}
    />
  );
}
