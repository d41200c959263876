import { lazy, Suspense, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { type WorkflowPlace, workflowAddress } from '../../parts/addresses';
import { useServices } from '../../parts/services';
import { writeWorkflowFile } from '../../parts/workflow-file';
import { BottomTabs } from '../../ui/bottom-tabs';
import { cx } from '../../ui/class-names';
import { ErrorBoundary } from '../error-boundary';
import { TroublePage } from '../trouble-page';
import { usePlace } from '../use-place';
import type { Manner, OpenWorkflow } from './open-workflow';
import { PhoneHeader } from './phone-header';
import { placeLinks, placeName } from './places';
import { PlayBar } from './play-bar';
import { SavingStrip } from './saving-strip';
import { useFindings } from './use-findings';
import { useIsPhone } from './use-is-phone';
import { useOtherTabs, useSaving } from './use-saving';
import { WorkspaceHeader } from './workspace-header';
import { WorkspaceScreen } from './workspace-screen';

const DrawingKeys = lazy(async () => ({
  default: (await import('../../features/editor/keys/drawing-keys')).DrawingKeys,
}));
const PlayerKeys = lazy(async () => ({
  default: (await import('../../features/rehearsal/screen/player-keys')).PlayerKeys,
}));

interface WorkspaceProps {
  readonly workflow: OpenWorkflow;
  readonly place: WorkflowPlace;
  readonly reopen: (manner: Manner) => void;
}

/** The frame round an open workflow: its bar, its places, and what they share. */
export function Workspace({ workflow, place, reopen }: WorkspaceProps) {
  const { words, files, stepTypes, go } = useServices();
  const { session, saver, id } = workflow;
  const document = useStore(session.store, (state) => state.document);
  const saving = useSaving(workflow);
  useOtherTabs(workflow, saving, reopen);
  const findings = useFindings(document);
  const [isFindingsOpen, setFindingsOpen] = useState(false);
  const [areKeysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const Keys = place === 'rehearse' ? PlayerKeys : DrawingKeys;
  const isPhone = useIsPhone();
  const [plays, setPlays] = useState(0);
  const name = document.name === '' ? words.shell.untitled : document.name;
  usePlace(`${name}, ${placeName(place, words.shell)}`);

  const download = () => {
    const file = writeWorkflowFile(session.state().document, stepTypes);
    void files.download(file.name, file.text);
  };

  const play = () => {
    setPlays((before) => before + 1);
    go(workflowAddress(id, 'rehearse'));
  };

  const bar = {
    workflow,
    place,
    saving,
    findings,
    isFindingsOpen,
    onFindings: setFindingsOpen,
    onDownload: download,
  };

  return (
    <div className={cx('flex h-full flex-col', place === 'rehearse' && 'rehearsal')}>
      {isPhone ? <PhoneHeader {...bar} /> : <WorkspaceHeader {...bar} onPlay={play} onKeys={showKeys} />}
      <SavingStrip
        state={saving}
        onRetry={saver.retry}
        onDownload={download}
        onTakeOver={() => {
          reopen('take over');
        }}
      />
      <main id="content" tabIndex={-1} className="relative flex min-h-0 flex-1 outline-none">
        <ErrorBoundary
          place={place}
          fallback={(again) => <TroublePage onAgain={again} onDownload={download} />}
        >
          <WorkspaceScreen
            workflow={workflow}
            place={place}
            isReadOnly={saving.is === 'read-only'}
            findings={findings}
            isFindingsOpen={isFindingsOpen}
            onFindings={setFindingsOpen}
            onKeys={showKeys}
            onDownload={download}
            plays={plays}
          />
        </ErrorBoundary>
      </main>
      {areKeysShown && (
        <Suspense fallback={null}>
          <Keys onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
      {isPhone && place === 'draw' && <PlayBar onPlay={play} />}
      {isPhone && (
        <BottomTabs
          label={words.shell.placesLabel}
          items={placeLinks(id, place, words.shell)}
          className="shrink-0"
        />
      )}
    </div>
  );
}
