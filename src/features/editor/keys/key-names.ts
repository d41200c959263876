const NAMES: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
};

/** Names the keys of a shortcut as they stand on a keyboard: «Ctrl», «Z». */
export function keyNames(keys: string): readonly string[] {
  // A question mark is itself; that it needs Shift is known to whoever writes one.
  const pressed = keys === 'Shift+?' ? ['?'] : keys.split('+');
  return pressed.map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
