import { SunMoon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useHouse } from '../../parts/services';
import { buttonSurface } from '../../ui/button-look';
import { cx } from '../../ui/class-names';

const fetchMenu = () => import('./appearance-menu');

// Menus are not small: this one comes when a pointer or the keyboard comes near.
const AppearanceMenu = lazy(async () => ({ default: (await fetchMenu()).AppearanceMenu }));

/** The button that chooses between light and dark. */
export function AppearanceButton() {
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
      className={appearanceButtonClass}
    >
      <SunMoon aria-hidden size={17} strokeWidth={1.8} />
    </button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <AppearanceMenu />
    </Suspense>
  );
}

/** Its look, the same before and after its menu is there. */
export const appearanceButtonClass = cx(
  buttonSurface('quiet'),
  'size-8 rounded-button pointer-coarse:size-11',
);
