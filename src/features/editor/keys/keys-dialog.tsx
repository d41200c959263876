import { Dialog } from '../../../ui/dialog';
import { Kbd } from '../../../ui/kbd';
import { commandCatalog } from '../commands/command-catalog';
import { SHORTCUTS, shortcutsOf } from '../commands/shortcuts';
import { keyNames } from './key-names';

/** Lists which keys do what while one draws. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const commands = [...new Set(SHORTCUTS.map(({ command }) => command))];
  return (
    <Dialog
      open
      title="Keys"
      description="Arrow keys walk along the arrows of the drawing. Enter opens the details of a step, Esc leaves it."
      onOpenChange={onClose}
    >
      <dl>
        {commands.map((id) => (
          <div
            key={id}
            className="flex items-center justify-between gap-4 border-t border-line py-1.5 first:border-t-0"
          >
            <dt>{commandCatalog.find((command) => command.id === id)?.label}</dt>
            <dd className="flex gap-2">
              {shortcutsOf(id).map((keys) => (
                <Kbd key={keys} keys={keyNames(keys)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
