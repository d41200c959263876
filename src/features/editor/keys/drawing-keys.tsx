import { KeysDialog } from '../../../ui/keys-dialog';
import { commandCatalog } from '../commands/command-catalog';
import { SHORTCUTS, shortcutsOf } from '../commands/shortcuts';

/** Lists which keys do what while one draws. */
export function DrawingKeys({ onClose }: { onClose: () => void }) {
  const commands = [...new Set(SHORTCUTS.map(({ command }) => command))];
  return (
    <KeysDialog
      description="Arrow keys walk along the arrows of the drawing. Enter opens the details of a step, Esc leaves it."
      rows={commands.map((id) => ({
        does: commandCatalog.find((command) => command.id === id)?.label ?? '',
        shortcuts: shortcutsOf(id),
      }))}
      onClose={onClose}
    />
  );
}
