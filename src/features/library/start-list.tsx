import { FilePlus2, FileUp, type LucideIcon } from 'lucide-react';
import { useHouse } from '../../parts/services';
import { Tile } from '../../ui/tile';

interface StartListProps {
  readonly onBlank: () => void;
  readonly onFile: () => void;
}

/** The ways to begin that need no process like one's own. */
export function StartList({ onBlank, onFile }: StartListProps) {
  const { words } = useHouse();
  const { start } = words.library;
  return (
    <ul className="grid content-start">
      <Way icon={FilePlus2} title={start.blank} hint={start.blankHint} onPress={onBlank} />
      <Way icon={FileUp} title={start.file} hint={start.fileHint} onPress={onFile} />
    </ul>
  );
}

interface WayProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly hint: string;
  readonly onPress: () => void;
}

function Way({ icon, title, hint, onPress }: WayProps) {
  return (
    <li className="not-first:border-t not-first:border-line">
      <button
        type="button"
        onClick={onPress}
        className="-mx-3 flex w-[calc(100%+1.5rem)] items-center gap-3 rounded-button px-3 py-3 text-left transition-colors duration-press hover:bg-hover active:bg-press"
      >
        <Tile tone="flow" icon={icon} size={36} />
        <span className="min-w-0">
          <span className="block text-name">{title}</span>
          <span className="block text-second text-ink-2">{hint}</span>
        </span>
      </button>
    </li>
  );
}
