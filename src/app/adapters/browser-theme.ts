import { startTheme, type Theme } from '../theme/theme';
import { browserNote } from './browser-note';

/** Starts the theme on this page. Where nothing may be remembered, the choice lasts as long as the page. */
export function startBrowserTheme(): Theme {
  return startTheme({
    root: document.documentElement,
    prefersDark: window.matchMedia('(prefers-color-scheme: dark)'),
    memory: browserNote('runthrough.theme'),
  });
}
