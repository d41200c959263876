import { Dialog } from './dialog';
import { Kbd } from './kbd';
import { keyNames } from './key-names';

/** Is what one shortcut does, or several that do the same; written as tinykeys reads them. */
export interface KeysRow {
  readonly does: string;
  readonly shortcuts: readonly string[];
}

interface KeysDialogProps {
  description: string;
  rows: readonly KeysRow[];
  onClose: () => void;
}

/** Lists which keys do what at one place. */
export function KeysDialog({ description, rows, onClose }: KeysDialogProps) {
  return (
    <Dialog open title="Keys" description={description} onOpenChange={onClose}>
      <dl>
        {rows.map(({ does, shortcuts }) => (
          <div
            key={does}
            className="flex items-center justify-between gap-4 border-t border-line py-1.5 first:border-t-0"
          >
            <dt>{does}</dt>
            <dd className="flex gap-2">
              {shortcuts.map((keys) => (
                <Kbd key={keys} keys={keyNames(keys)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
