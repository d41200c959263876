import { lazy, Suspense, useMemo } from 'react';
import { useStore } from 'zustand';
import { findArrow } from '../../../model/arrow-index';
import { findStep } from '../../../model/step-index';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import { useServices } from '../../../parts/services';
import { makeSentenceContext } from '../../../words/sentence-context';
import type { EditorSession } from '../session/editor-session';
import { NOTHING_SELECTED } from '../session/selection';
import type { Desk } from './desk';
import { InspectorFrame } from './inspector-frame';
import { StepInspector } from './step/step-inspector';
import { WorkflowInspector } from './workflow/workflow-inspector';

const ArrowInspector = lazy(async () => ({
  default: (await import('./arrow/arrow-inspector')).ArrowInspector,
}));
const SeveralInspector = lazy(async () => ({
  default: (await import('./several-inspector')).SeveralInspector,
}));

export interface InspectorProps {
  readonly session: EditorSession;
  /** What there is to look at in the whole drawing; each part shows its own. */
  readonly findings: readonly SpokenFinding[];
  readonly isReadOnly?: boolean;
  /** What can be done at one press about a finding; nothing where it is left out. */
  readonly repairsOf?: Desk['repairsOf'];
  /** Asks which kind of step comes next; nothing can be added where it is left out. */
  readonly addNext?: Desk['addNext'];
  /**
   * Where the panel lies over the drawing, nothing selected means no panel; true shows the settings of the workflow
   * there. Beside the drawing they are always shown.
   */
  readonly isWorkflowOpen?: boolean;
  /** The panel was put away where it lies over the drawing. */
  readonly onClose?: () => void;
}

/** What is selected, in words and with everything that can be changed about it. */
export function Inspector({
  session,
  findings,
  isReadOnly = false,
  repairsOf = noRepairs,
  addNext = null,
  isWorkflowOpen = false,
  onClose,
}: InspectorProps) {
  const { faces, panels, stepWords, language } = useServices();
  const document = useStore(session.store, (state) => state.document);
  const selection = useStore(session.store, (state) => state.selection);
  const context = useMemo(
    () => makeSentenceContext(document, stepWords, language),
    [document, stepWords, language],
  );
  const desk: Desk = { session, document, context, isReadOnly, repairsOf, addNext, faces, panels, stepWords };
  const count = selection.steps.length + selection.arrows.length;
  const [step, arrow] = [selection.steps[0], selection.arrows[0]];
  const oneStep = count === 1 && step !== undefined ? findStep(document, step) : undefined;
  const oneArrow = count === 1 && arrow !== undefined ? findArrow(document, arrow) : undefined;
  return (
    <InspectorFrame
      title={frameTitle(count, oneStep !== undefined)}
      isOpen={count > 0 || isWorkflowOpen}
      onClose={() => {
        session.select(NOTHING_SELECTED);
        onClose?.();
      }}
    >
      {oneStep !== undefined && (
        <StepInspector key={oneStep.id} desk={desk} step={oneStep} findings={findings} />
      )}
      {oneArrow !== undefined && (
        <Suspense fallback={null}>
          <ArrowInspector key={oneArrow.id} desk={desk} arrow={oneArrow} findings={findings} />
        </Suspense>
      )}
      {count > 1 && (
        <Suspense fallback={null}>
          <SeveralInspector desk={desk} selection={selection} />
        </Suspense>
      )}
      {count === 0 && <WorkflowInspector desk={desk} findings={findings} />}
    </InspectorFrame>
  );
}

const noRepairs = () => [];

function frameTitle(count: number, isStep: boolean): string {
  if (count === 0) return 'Workflow';
  if (count > 1) return 'Selection';
  return isStep ? 'Step' : 'Arrow';
}
