import type { CommandFace } from './editor-command';

/** Lists which keys do what; the screen shows the list. */
export const showKeysCommand: CommandFace = {
  id: 'show-keys',
  label: 'Show these keys',
  asks: 'screen',
  enabled: () => true,
};
