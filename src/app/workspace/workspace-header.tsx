import { ChevronLeft, ChevronRight, Play } from 'lucide-react';
import { libraryAddress, type WorkflowPlace } from '../../parts/addresses';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import { useServices } from '../../parts/services';
import type { SaveState } from '../../storage/save-queue';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { Logo } from '../../ui/logo';
import { NavTabs } from '../../ui/nav-tabs';
import { MoreMenu } from './more-menu';
import { NameField } from './name-field';
import type { OpenWorkflow } from './open-workflow';
import { placeLinks } from './places';
import { SavedChip } from './saved-chip';
import { FindingsButton } from './findings-button';
import { UndoButtons } from './undo-buttons';

interface WorkspaceHeaderProps {
  readonly workflow: OpenWorkflow;
  readonly place: WorkflowPlace;
  readonly saving: SaveState;
  readonly findings: readonly SpokenFinding[];
  readonly isFindingsOpen: boolean;
  readonly onFindings: (isOpen: boolean) => void;
  readonly onDownload: () => void;
  readonly onPlay: () => void;
}

/** The bar over an open workflow: where one is, how it stands, what to do next. */
export function WorkspaceHeader(props: WorkspaceHeaderProps) {
  const { workflow, place, saving, onDownload, onPlay } = props;
  const { words } = useServices();
  const { shell } = words;
  const isReadOnly = saving.is === 'read-only';
  return (
    <header
      className={cx(
        'z-5 grid shrink-0 border-b border-line bg-panel tablet:h-13 tablet:items-center tablet:gap-x-3 tablet:pr-4 tablet:pl-3.5',
        'grid-cols-[minmax(0,1fr)_auto] tablet:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]',
        'max-tablet:border-b-0 max-tablet:bg-ground max-tablet:px-2 max-tablet:pt-2 max-tablet:pb-1',
      )}
    >
      <div className="flex min-w-0 items-center tablet:gap-1">
        <a
          href={libraryAddress}
          aria-label={shell.back}
          className="reach flex shrink-0 items-center rounded-tile max-tablet:size-11 max-tablet:justify-center"
        >
          <Logo className="max-tablet:hidden" />
          <ChevronLeft aria-hidden size={24} strokeWidth={1.9} className="tablet:hidden" />
        </a>
        <a
          href={libraryAddress}
          tabIndex={-1}
          className="ml-2.5 shrink-0 rounded-tile text-body text-ink-2 hover:text-ink max-desk:hidden"
        >
          {shell.places.workflows}
        </a>
        <ChevronRight aria-hidden size={14} strokeWidth={1.75} className="shrink-0 text-ink-3 max-tablet:hidden" />
        <NameField session={workflow.session} isReadOnly={isReadOnly} className="tablet:-ml-0.5" />
        <SavedChip state={saving} className="max-tablet:hidden" />
      </div>
      <NavTabs
        label={shell.placesLabel}
        items={placeLinks(workflow.id, place, shell)}
        className="max-tablet:hidden"
      />
      <div className="flex items-center justify-end gap-0.5">
        {place === 'draw' && <FindingsButton findings={props.findings} isOpen={props.isFindingsOpen} onOpen={props.onFindings} className="max-tablet:hidden" />}
        {place === 'draw' && <UndoButtons session={workflow.session} isReadOnly={isReadOnly} />}
        <MoreMenu onDownload={onDownload} />
        {place === 'draw' && (
          <Button look="primary" icon={Play} iconSolid className="ml-1.5 max-tablet:hidden" onClick={onPlay}>
            {words.workspace.play}
          </Button>
        )}
      </div>
      <div className="col-span-2 flex items-center gap-4 pl-12.5 tablet:hidden">
        {place === 'draw' && <FindingsButton findings={props.findings} isOpen={props.isFindingsOpen} onOpen={props.onFindings} className="-ml-2.5" />}
        <SavedChip state={saving} />
      </div>
    </header>
  );
}
