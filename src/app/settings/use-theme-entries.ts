import { useHouse } from '../../parts/services';
import type { MenuSection } from '../../ui/menu-entries';
import type { ThemeChoice } from '../theme/theme';
import { useTheme } from '../theme/use-theme';
import { usePageTheme } from './theme-context';

const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Gives the part of a menu that chooses between light and dark. */
export function useThemeEntries(): MenuSection {
  const { words } = useHouse();
  const { appearance } = words.shell;
  const theme = usePageTheme();
  const { choice } = useTheme(theme);
  return {
    kind: 'section',
    key: 'theme',
    label: appearance.theme,
    entries: CHOICES.map((one) => ({
      kind: 'check',
      key: one,
      label: appearance[one],
      checked: one === choice,
      onCheckedChange: () => {
        theme.choose(one);
      },
    })),
  };
}
