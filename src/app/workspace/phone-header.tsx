import { ChevronLeft } from 'lucide-react';
import { libraryAddress } from '../../parts/addresses';
import { useHouse } from '../../parts/services';
import { FindingsButton } from './findings-button';
import { MoreMenu } from './more-menu';
import { NameField } from './name-field';
import { SavedChip } from './saved-chip';
import { UndoButtons } from './undo-buttons';
import type { WorkspaceHeaderProps } from './workspace-header';

/** The same on a phone: the name large, how it stands below; places and what comes next are at the foot. */
export function PhoneHeader({
  workflow,
  place,
  saving,
  findings,
  isFindingsOpen,
  onFindings,
  onDownload,
}: Omit<WorkspaceHeaderProps, 'onPlay' | 'onKeys'>) {
  const { words } = useHouse();
  const isReadOnly = saving.is === 'read-only';
  return (
    <header className="z-5 shrink-0 bg-ground px-2 pt-2 pb-1">
      <div className="flex items-center">
        <a
          href={libraryAddress}
          aria-label={words.shell.back}
          className="flex size-11 shrink-0 items-center justify-center rounded-button"
        >
          <ChevronLeft aria-hidden size={24} strokeWidth={1.9} />
        </a>
        <NameField session={workflow.session} isReadOnly={isReadOnly} className="flex-1" />
        {place !== 'hand-over' && <UndoButtons session={workflow.session} isReadOnly={isReadOnly} />}
        <MoreMenu onDownload={onDownload} />
      </div>
      <div className="-mt-1 flex items-center gap-4 pl-12.5">
        {place === 'draw' && findings.length > 0 && (
          <FindingsButton findings={findings} isOpen={isFindingsOpen} onOpen={onFindings} className="-ml-4" />
        )}
        <SavedChip state={saving} />
      </div>
    </header>
  );
}
