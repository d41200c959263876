const NAMES: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
};

const MAC_NAMES: Readonly<Record<string, string>> = {
  ...NAMES,
  $mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Delete: '⌦',
  Backspace: '⌫',
};

/** Names the keys of a shortcut, as tinykeys writes it, as they stand on the keyboard here: «Ctrl», «Z», or «⌘», «Z». */
export function keyNames(keys: string, platform: string = navigator.userAgent): readonly string[] {
  // A question mark is itself; that it needs Shift is known to whoever writes one.
  const pressed = keys === 'Shift+?' ? ['?'] : keys.split('+');
  const names = /Mac|iPhone|iPad/u.test(platform) ? MAC_NAMES : NAMES;
  return pressed.map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
