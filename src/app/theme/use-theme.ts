import { useSyncExternalStore } from 'react';
import type { ShownTheme, Theme, ThemeChoice } from './theme';

/** Reads the theme and re-renders when it changes. */
export function useTheme(theme: Theme): { choice: ThemeChoice; shown: ShownTheme } {
  const choice = useSyncExternalStore(theme.subscribe, theme.choice);
  const shown = useSyncExternalStore(theme.subscribe, theme.shown);
  return { choice, shown };
}
