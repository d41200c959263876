import { lazy, Suspense, useCallback } from 'react';
import { type WorkflowPlace, workflowAddress } from '../../parts/addresses';
import type { DaysSetting } from '../../parts/days-shown/use-days-shown';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import { useServices } from '../../parts/services';
import { cx } from '../../ui/class-names';
import { loadLanguage } from '../adapters/load-services';
import type { OpenWorkflow } from './open-workflow';

const fetchEditor = () => import('../../features/editor/editor-screen');
const fetchRehearsal = () => import('./rehearsal-place');
const fetchRehearsalAndWords = () => Promise.all([fetchRehearsal(), loadLanguage()]);
const fetchHandOver = () => import('./hand-over-place');

const EditorScreen = lazy(async () => ({ default: (await fetchEditor()).EditorScreen }));
const RehearsalPlace = lazy(async () => ({ default: (await fetchRehearsal()).RehearsalPlace }));
const HandOverPlace = lazy(async () => ({ default: (await fetchHandOver()).HandOverPlace }));

/** Begins to fetch the screen of a place, so that it comes beside the workflow and not after it. */
export function fetchScreen(place: WorkflowPlace): void {
  const fetch: Readonly<Record<WorkflowPlace, () => Promise<unknown>>> = {
    draw: fetchEditor,
    rehearse: fetchRehearsalAndWords,
    'hand-over': fetchHandOver,
  };
  // Should it not arrive, the screen asks again when it is drawn, and says so.
  fetch[place]().catch(() => undefined);
}

interface WorkspaceScreenProps {
  readonly workflow: OpenWorkflow;
  readonly place: WorkflowPlace;
  readonly isReadOnly: boolean;
  readonly findings: readonly SpokenFinding[];
  readonly isFindingsOpen: boolean;
  readonly onFindings: (isOpen: boolean) => void;
  readonly onKeys: () => void;
  readonly onDownload: () => void;
  /** How much of the drawing is looked at, wherever it is drawn. */
  readonly daysSetting: DaysSetting;
  /** Counts how often the good day was asked for. */
  readonly plays: number;
}

/** The screen of an open workflow that its address means; each is fetched when it is first wanted. */
export function WorkspaceScreen({
  workflow,
  place,
  isReadOnly,
  findings,
  isFindingsOpen,
  onFindings,
  onKeys,
  onDownload,
  daysSetting,
  plays,
}: WorkspaceScreenProps) {
  const services = useServices();
  const onWays = useCallback(() => {
    const goThere = () => services.go(workflowAddress(workflow.id, 'rehearse'));
    void import('./show-ways').then(({ showWays }) => showWays(workflow, services), goThere);
  }, [workflow, services]);
  const onRepair = useCallback(
    (repair: () => void) => {
      const { document: before } = workflow.session.state();
      repair();
      const mended = workflow.session.state();
      if (mended.document === before) return;
      // Should it not arrive, the repair is done all the same.
      import('./tell-drawn-repair').then(
        ({ tellDrawnRepair }) => tellDrawnRepair(workflow, { before, mended }, services),
        () => undefined,
      );
    },
    [workflow, services],
  );
  return (
    <Suspense fallback={<ScreenOpening place={place} />}>
      {place === 'hand-over' && (
        <HandOverPlace
          workflow={workflow}
          isReadOnly={isReadOnly}
          onDownload={onDownload}
          onFindings={onFindings}
        />
      )}
      {place === 'draw' && (
        <EditorScreen
          session={workflow.session}
          isReadOnly={isReadOnly}
          findings={findings}
          isFindingsOpen={isFindingsOpen}
          onFindings={onFindings}
          onKeys={onKeys}
          onWays={onWays}
          onRepair={onRepair}
          daysSetting={daysSetting}
        />
      )}
      {place === 'rehearse' && (
        <RehearsalPlace
          workflow={workflow}
          isReadOnly={isReadOnly}
          onKeys={onKeys}
          findings={findings}
          daysSetting={daysSetting}
          plays={plays}
        />
      )}
    </Suspense>
  );
}

/** Keeps the paper of a screen that is on its way, so that nothing flashes. */
function ScreenOpening({ place }: { readonly place: WorkflowPlace }) {
  const paper: Readonly<Record<WorkflowPlace, string>> = {
    draw: 'paper-dots',
    rehearse: 'paper-squares',
    'hand-over': '',
  };
  return <div className={cx('absolute inset-0', paper[place])} />;
}
