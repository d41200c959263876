import { KeysDialog } from '../../../ui/keys-dialog';
import { PLAYER_KEYS } from './use-player-keys';

/** Lists which keys do what while one rehearses. */
export function PlayerKeys({ onClose }: { onClose: () => void }) {
  return (
    <KeysDialog
      description="They work wherever you are, unless what you are in has a use of its own for them."
      rows={[
        ...PLAYER_KEYS.map(({ key, does }) => ({ does, shortcuts: [key === ' ' ? 'Space' : key] })),
        { does: 'On a step: stop playing there, or not any more', shortcuts: ['b'] },
        { does: 'Show these keys', shortcuts: ['Shift+?'] },
      ]}
      onClose={onClose}
    />
  );
}
