import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useHouse } from '../../parts/services';
import { buttonSurface } from '../../ui/button-look';
import { cx } from '../../ui/class-names';
import type { MenuEntry } from '../../ui/menu-entries';

const fetchMenu = () => import('./settings-menu');

// Menus are not small: this one comes when a pointer or the keyboard comes near.
const SettingsMenu = lazy(async () => ({ default: (await fetchMenu()).SettingsMenu }));

export interface SettingsProps {
  /** What the screen adds: it comes first. */
  readonly own: readonly MenuEntry[];
}

/** What is set for the whole page, and what its screen adds. */
export function SettingsButton({ own }: SettingsProps) {
  const { words } = useHouse();
  const [isWanted, setWanted] = useState(false);
  const near = () => {
    void fetchMenu();
  };
  const button = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-label={words.shell.appearance.label}
      title={words.shell.appearance.label}
      onPointerEnter={near}
      onFocus={near}
      onClick={() => {
        setWanted(true);
      }}
      className={settingsButtonClass}
    >
      <SlidersHorizontal aria-hidden size={17} strokeWidth={1.8} />
    </button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <SettingsMenu own={own} />
    </Suspense>
  );
}

/** Its look, the same before and after its menu is there. */
export const settingsButtonClass = cx(buttonSurface('quiet'), 'size-8 rounded-button pointer-coarse:size-11');
