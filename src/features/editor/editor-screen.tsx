import { ListTree, Settings2, Spline } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { DaysShown } from '../../parts/days-shown/days-shown';
import { type DaysSetting, useDaysShown } from '../../parts/days-shown/use-days-shown';
import type { Repair } from '../../parts/findings/repair';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import type { FlowCanvasHandle } from '../../parts/flow-canvas/flow-canvas-props';
import { useServices } from '../../parts/services';
import { cx } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { useAnnounce } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import { useScreenSize } from '../../ui/use-screen-size';
import { makeSentenceContext } from '../../words/sentence-context';
import { EditorCanvas } from './canvas/editor-canvas';
import { type EditorTools, EditorToolsContext, type NextStep } from './editor-tools';
import type { repairsOf } from './findings/repairs';
import { Inspector } from './inspector/inspector';
import { PaletteDock } from './palette/palette-dock';
import type { EditorSession } from './session/editor-session';
import { NOTHING_SELECTED } from './session/selection';
import { useEditorKeys } from './use-editor-keys';

// What most drawings are opened without.
const FindingsPanel = lazy(async () => ({
  default: (await import('./findings/findings-panel')).FindingsPanel,
}));
const OutlineView = lazy(async () => ({ default: (await import('./outline/outline-view')).OutlineView }));
const StepPicker = lazy(async () => ({ default: (await import('./palette/step-picker')).StepPicker }));

interface EditorScreenProps {
  session: EditorSession;
  isReadOnly: boolean;
  findings: readonly SpokenFinding[];
  isFindingsOpen: boolean;
  onFindings: (isOpen: boolean) => void;
  onKeys: () => void;
  onWays: () => void;
  /** Runs a repair, and says what came of it. */
  onRepair: (repair: () => void) => void;
  /** How much of the drawing is looked at. */
  daysSetting: DaysSetting;
}

type View = 'drawing' | 'outline';

const views = [
  { value: 'drawing', label: 'Drawing', icon: Spline },
  { value: 'outline', label: 'Outline', icon: ListTree },
] as const;

/** Where one draws: the paper with its dock, the outline that says the same, and the details of what is chosen. */
export function EditorScreen({
  session,
  isReadOnly,
  findings,
  isFindingsOpen,
  onFindings,
  onKeys,
  onWays,
  onRepair,
  daysSetting,
}: EditorScreenProps) {
  const { faces, stepWords, language, notify } = useServices();
  const document = useStore(session.store, (state) => state.document);
  const size = useScreenSize();
  const say = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<FlowCanvasHandle>(null);
  const [chosenView, setView] = useState<View | null>(null);
  const [next, setNext] = useState<NextStep | null>(null);
  const [isWorkflowOpen, setWorkflowOpen] = useState(false);
  const view = chosenView ?? (size === 'phone' ? 'outline' : 'drawing');
  const context = useMemo(
    () => makeSentenceContext(document, stepWords, language),
    [document, stepWords, language],
  );
  const [fresh, setFresh] = useState<string | null>(null);
  const welcome = useCallback((step: string, isNamed = false) => {
    setFresh(step);
    requestAnimationFrame(() => {
      if (isNamed) canvas.current?.reveal(step);
      else canvas.current?.rename(step);
    });
  }, []);

  const selection = useStore(session.store, (state) => state.selection);
  const { shown, forBadDays } = useDaysShown({
    document,
    rules: session.catalog,
    extent: daysSetting.extent,
    chosen: selection,
  });
  const tools = useMemo<EditorTools>(
    () => ({
      session,
      shown,
      faces,
      stepWords,
      context,
      findings,
      isReadOnly,
      canvas,
      addNext: setNext,
      showWays: onWays,
      repair: onRepair,
      showKeys: onKeys,
      bringIntoView: (steps) => requestAnimationFrame(() => canvas.current?.bringIntoView(steps)),
      say,
      refuse: (text) => notify({ text }),
    }),
    [session, shown, faces, stepWords, context, findings, isReadOnly, onKeys, onWays, onRepair, say, notify],
  );
  const repairs = useRepairs(findings, tools);
  useEditorKeys(root, tools);
  const isSelected = selection.steps.length + selection.arrows.length > 0;
  const isFreshLeft = fresh !== null && !selection.steps.includes(fresh);
  if (isFreshLeft) setFresh(null);
  const isPanelOver = size === 'tablet' && (isFindingsOpen || isSelected || isWorkflowOpen);
  useShownBesidePanel(isPanelOver, tools);

  return (
    <EditorToolsContext value={tools}>
      <div ref={root} className="relative flex size-full min-h-0">
        <div className="relative min-w-0 flex-1">
          <div className="absolute top-4 left-4.5 z-5 flex items-center gap-2 max-tablet:top-2 max-tablet:right-4 max-tablet:left-auto">
            <Segmented
              look="float"
              label="Shown as"
              segments={views}
              value={view}
              onValueChange={setView}
              iconsOnly={size === 'phone'}
            />
            <DaysShown setting={daysSetting} forBadDays={forBadDays} iconsOnly={size === 'phone'} />
            {size !== 'desk' && (
              <IconButton
                label="About this workflow"
                icon={Settings2}
                look="outlined"
                pressed={isWorkflowOpen}
                onClick={() => {
                  session.select(NOTHING_SELECTED);
                  setWorkflowOpen(!isWorkflowOpen);
                }}
              />
            )}
          </div>
          {view === 'drawing' ? (
            <EditorCanvas
              onChosen={() => onFindings(false)}
              insets={{
                top: 56,
                bottom: isReadOnly ? 0 : isPanelOver || size === 'phone' ? 2 * DOCK_HEIGHT : DOCK_HEIGHT,
                right: isPanelOver ? PANEL_WIDTH : 0,
              }}
            >
              {!isReadOnly && (
                <div
                  style={{ right: isPanelOver ? PANEL_WIDTH : 0 }}
                  className={cx(
                    'pointer-events-none absolute left-0 z-5 flex justify-center px-4.5',
                    isPanelOver || size === 'phone' ? 'bottom-19' : 'bottom-4.5',
                  )}
                >
                  <PaletteDock onAdded={welcome} />
                </div>
              )}
            </EditorCanvas>
          ) : (
            <Suspense fallback={null}>
              <OutlineView isReadOnly={isReadOnly} />
            </Suspense>
          )}
        </div>
        {isFindingsOpen ? (
          <Suspense fallback={null}>
            <FindingsPanel onClose={() => onFindings(false)} />
          </Suspense>
        ) : (
          <Inspector
            session={session}
            findings={fresh === null ? findings : findings.filter(({ step }) => step !== fresh)}
            repairsOf={repairs}
            addNext={setNext}
            isReadOnly={isReadOnly}
            isWorkflowOpen={isWorkflowOpen}
            onClose={() => setWorkflowOpen(false)}
          />
        )}
        {next !== null && (
          <Suspense fallback={null}>
            <StepPicker next={next} onClose={() => setNext(null)} onAdded={welcome} />
          </Suspense>
        )}
      </div>
    </EditorToolsContext>
  );
}

/** Keeps what is chosen in view where a panel lies over the drawing. */
function useShownBesidePanel(isPanelOver: boolean, { session, canvas }: EditorTools): void {
  const selection = useStore(session.store, (state) => state.selection);
  useEffect(() => {
    if (!isPanelOver) return undefined;
    const { arrows } = session.state().document;
    const ends = arrows
      .filter(({ id }) => selection.arrows.includes(id))
      .flatMap(({ from, to }) => [from, to]);
    const show = () => canvas.current?.bringIntoView([...selection.steps, ...ends]);
    // Later than the press that chose it: paper that moves under a pressed pointer would drag the card along.
    const timer = setTimeout(show, AFTER_PRESS_MS);
    return () => clearTimeout(timer);
  }, [isPanelOver, selection, session, canvas]);
}

const AFTER_PRESS_MS = 200;

/** Lists what can be done about a finding; it is fetched with the first that the details show, and until then there is nothing. */
function useRepairs(
  findings: readonly SpokenFinding[],
  tools: EditorTools,
): (finding: SpokenFinding) => readonly Repair[] {
  const [fetched, setFetched] = useState<{ readonly repairsOf: typeof repairsOf } | null>(null);
  const isWanted = useStore(tools.session.store, ({ selection: { steps, arrows } }) =>
    findings.some(({ step, arrow }) =>
      step === null && arrow === null
        ? steps.length + arrows.length === 0
        : steps.includes(step ?? '') || arrows.includes(arrow ?? ''),
    ),
  );
  useEffect(() => {
    // Should it not arrive, what there is to look at is still said.
    if (isWanted) import('./findings/repairs').then(setFetched, () => undefined);
  }, [isWanted]);
  return useCallback((finding) => fetched?.repairsOf(finding, tools) ?? [], [fetched, tools]);
}

const DOCK_HEIGHT = 92;
const PANEL_WIDTH = 312;
