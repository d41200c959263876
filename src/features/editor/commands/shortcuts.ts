/** Is a key, or keys pressed together, for a command; written as tinykeys reads it (`$mod` is ⌘ or Ctrl). */
export interface Shortcut {
  readonly keys: string;
  readonly command: string;
  /** A single letter or symbol: it can be switched off, and never works while a text is being written. */
  readonly singleKey?: true;
}

/** Lists which keys do what; the first for a command is the one that menus show. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: '$mod+z', command: 'undo' },
  { keys: '$mod+Shift+z', command: 'redo' },
  { keys: '$mod+y', command: 'redo' },
  { keys: '$mod+x', command: 'cut' },
  { keys: '$mod+c', command: 'copy' },
  { keys: '$mod+v', command: 'paste' },
  { keys: '$mod+d', command: 'duplicate' },
  { keys: '$mod+a', command: 'select-all' },
  { keys: 'Delete', command: 'delete' },
  { keys: 'Backspace', command: 'delete' },
  { keys: 'F2', command: 'rename' },
  { keys: 'a', command: 'add-step', singleKey: true },
  { keys: 'c', command: 'connect', singleKey: true },
  { keys: 'o', command: 'switch-off', singleKey: true },
  { keys: 'Shift+?', command: 'show-keys', singleKey: true },
  { keys: 'Alt+ArrowLeft', command: 'nudge-left' },
  { keys: 'Alt+ArrowRight', command: 'nudge-right' },
  { keys: 'Alt+ArrowUp', command: 'nudge-up' },
  { keys: 'Alt+ArrowDown', command: 'nudge-down' },
  { keys: 'Alt+Shift+ArrowLeft', command: 'nudge-left-far' },
  { keys: 'Alt+Shift+ArrowRight', command: 'nudge-right-far' },
  { keys: 'Alt+Shift+ArrowUp', command: 'nudge-up-far' },
  { keys: 'Alt+Shift+ArrowDown', command: 'nudge-down-far' },
];

/** Lists the keys of a command. */
export function shortcutsOf(command: string): readonly string[] {
  return SHORTCUTS.filter((shortcut) => shortcut.command === command).map(({ keys }) => keys);
}
