import { createContext, type ReactNode, use } from 'react';
import type { Theme } from '../theme/theme';

const ThemeContext = createContext<Theme | null>(null);

/** Hands the theme of the page to the menus that change it. */
export function ThemeContextProvider({ theme, children }: { theme: Theme; children: ReactNode }) {
  return <ThemeContext value={theme}>{children}</ThemeContext>;
}

/** Reads the theme of the page. */
export function usePageTheme(): Theme {
  const theme = use(ThemeContext);
  if (theme === null) throw new Error('usePageTheme is used outside ThemeContextProvider.');
  return theme;
}
