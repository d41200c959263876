import { expect, it } from 'vitest';
import { keyNames } from '../../../src/ui/key-names';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

it.each([
  ['$mod+Shift+z', ['Ctrl', 'Shift', 'Z'], ['⌘', '⇧', 'Z']],
  ['Alt+ArrowLeft', ['Alt', '←'], ['⌥', '←']],
  ['Delete', ['Del'], ['⌦']],
  ['Shift+?', ['?'], ['?']],
])('names %s as it stands on the keyboard', (keys, elsewhere, onMac) => {
  expect(keyNames(keys, WINDOWS)).toEqual(elsewhere);
  expect(keyNames(keys, MAC)).toEqual(onMac);
});
