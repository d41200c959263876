/** What a person chose: a theme, or to follow the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** What is on screen. */
export type ShownTheme = 'light' | 'dark';

/** Where the choice is remembered. Both may do nothing: then the choice lasts as long as the page. */
export interface ThemeMemory {
  /** Reads what was written last, or null. Anything may come back; what is not a choice is ignored. */
  read(): string | null;
  write(choice: ThemeChoice): void;
}

/** The page as the theme needs it: `document.documentElement` and `matchMedia('(prefers-color-scheme: dark)')`. */
export interface ThemePage {
  root: { dataset: Record<string, string | undefined> };
  prefersDark: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
  memory: ThemeMemory;
}

/** The theme of one page. Its functions need no `this`, so they can be handed to `useSyncExternalStore`. */
export interface Theme {
  choice: () => ThemeChoice;
  shown: () => ShownTheme;
  choose: (choice: ThemeChoice) => void;
  /** Calls the listener after the choice or what is shown has changed; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Lets go of the device's preference. */
  dispose: () => void;
}

const choices: readonly string[] = ['system', 'light', 'dark'] satisfies readonly ThemeChoice[];

function isThemeChoice(value: string | null): value is ThemeChoice {
  return value !== null && choices.includes(value);
}

/** Applies the remembered theme to the page as `data-theme`, at once, and keeps it there. */
export function startTheme({ root, prefersDark, memory }: ThemePage): Theme {
  const remembered = memory.read();
  const listeners = new Set<() => void>();
  let choice: ThemeChoice = isThemeChoice(remembered) ? remembered : 'system';

  const shown = (): ShownTheme => {
    if (choice !== 'system') return choice;
    return prefersDark.matches ? 'dark' : 'light';
  };

  const apply = (): void => {
    root.dataset.theme = shown();
  };

  const change = (): void => {
    apply();
    for (const listener of listeners) listener();
  };

  const followDevice = (): void => {
    if (choice === 'system') change();
  };

  apply();
  prefersDark.addEventListener('change', followDevice);

  return {
    choice: () => choice,
    shown,
    choose: (next) => {
      choice = next;
      memory.write(next);
      change();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      prefersDark.removeEventListener('change', followDevice);
      listeners.clear();
    },
  };
}
