import { ChevronRight, Play } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { libraryAddress, type WorkflowPlace } from '../../parts/addresses';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import { useHouse } from '../../parts/services';
import type { SaveState } from '../../storage/save-queue';
import { Button } from '../../ui/button';
import { Logo } from '../../ui/logo';
import { NavTabs } from '../../ui/nav-tabs';
import { FindingsButton } from './findings-button';
import { MoreMenu } from './more-menu';
import { NameField } from './name-field';
import type { OpenWorkflow } from './open-workflow';
import { placeLinks } from './places';
import { SavedChip } from './saved-chip';
import { UndoButtons } from './undo-buttons';

export interface WorkspaceHeaderProps {
  readonly workflow: OpenWorkflow;
  readonly place: WorkflowPlace;
  readonly saving: SaveState;
  readonly findings: readonly SpokenFinding[];
  readonly isFindingsOpen: boolean;
  readonly onFindings: (isOpen: boolean) => void;
  readonly onDownload: () => void;
  readonly onPlay: () => void;
  readonly onKeys: () => void;
}

const RehearsalBar = lazy(async () => ({ default: (await import('./rehearsal-bar')).RehearsalBar }));

/** The bar over an open workflow: where one is, how it stands, what to do next. */
export function WorkspaceHeader({
  workflow,
  place,
  saving,
  findings,
  isFindingsOpen,
  onFindings,
  onDownload,
  onPlay,
  onKeys,
}: WorkspaceHeaderProps) {
  const { words } = useHouse();
  const { shell } = words;
  const isReadOnly = saving.is === 'read-only';
  return (
    <header className="z-5 grid h-13 shrink-0 grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-x-3 border-b border-line bg-panel pr-4 pl-3.5">
      <div className="flex min-w-0 items-center gap-1">
        <a
          href={libraryAddress}
          aria-label={shell.back}
          className="reach flex shrink-0 items-center rounded-tile"
        >
          <Logo />
        </a>
        {/* The mark before it leads there too: one stop for the keyboard is enough. */}
        <a
          href={libraryAddress}
          tabIndex={-1}
          className="ml-2.5 shrink-0 rounded-tile text-body text-ink-2 hover:text-ink max-desk:hidden"
        >
          {shell.places.workflows}
        </a>
        <ChevronRight aria-hidden size={14} strokeWidth={1.75} className="shrink-0 text-ink-3" />
        <NameField session={workflow.session} isReadOnly={isReadOnly} className="-ml-0.5" />
        <SavedChip state={saving} />
      </div>
      <NavTabs label={shell.placesLabel} items={placeLinks(workflow.id, place, shell)} />
      <div className="flex items-center justify-end gap-0.5">
        {place === 'draw' && (
          <FindingsButton findings={findings} isOpen={isFindingsOpen} onOpen={onFindings} />
        )}
        {place !== 'hand-over' && <UndoButtons session={workflow.session} isReadOnly={isReadOnly} />}
        <MoreMenu onDownload={onDownload} onKeys={place === 'hand-over' ? undefined : onKeys} />
        {place === 'rehearse' && (
          <Suspense fallback={null}>
            <RehearsalBar workflow={workflow} />
          </Suspense>
        )}
        {place === 'draw' && (
          <Button look="primary" icon={Play} iconSolid className="ml-1.5" onClick={onPlay}>
            {words.workspace.play}
          </Button>
        )}
      </div>
    </header>
  );
}
