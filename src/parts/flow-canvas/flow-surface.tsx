import { Background, BackgroundVariant, ReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cx } from '../../ui/class-names';
import { useAnnounce } from '../../ui/live-region';
import { useLatest } from '../../ui/use-latest';
import { arrowAt } from './arrow-at';
import { ArrowEdge } from './arrow-edge';
import { CanvasMenu } from './canvas-menu';
import { CanvasOverlays } from './canvas-overlays';
import { type CanvasTools, CanvasToolsContext, makeCanvasUi } from './canvas-ui';
import { englishCanvas as chrome } from './canvas-words';
import type { FlowCanvasProps } from './flow-canvas-props';
import { readStep } from './read-step';
import { StepNode } from './step-node';
import { useCanvasHandle } from './use-canvas-handle';
import { useCanvasKeys } from './use-canvas-keys';
import { useCardDrag } from './use-card-drag';
import { useFlowEvents } from './use-flow-events';
import { useHand } from './use-hand';
import { useLead } from './use-lead';
import { useProjection } from './use-projection';
import { useStepFocus } from './use-step-focus';
import { writeZoom } from './zoom-scale';

const nodeTypes = { step: StepNode };
const edgeTypes = { arrow: ArrowEdge };
const LABEL_LAYER = '.react-flow__edgelabel-renderer';
const MULTI_SELECT = ['Meta', 'Control', 'Shift'];
/** From this many cards on, only those in view are drawn. */
const MANY_CARDS = 150;
const REACH = 14;

/** The drawing itself, inside React Flow's provider. */
export function FlowSurface(props: FlowCanvasProps) {
  const { document, mode, label, selection } = props;
  const [sight] = useState(props.sight);
  // Until it lies where it stays it is not to be seen: what moves away under a hand is missed.
  const [isLaid, setLaid] = useState(sight !== undefined);
  const canDraw = mode === 'draw';
  const paper = props.paper ?? (canDraw ? 'dots' : 'squares');
  const root = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  // Looked up once for all arrows: React Flow's own portal looks it up again for each of them at every change.
  const labelLayer = useStore((state) => state.domNode?.querySelector(LABEL_LAYER) ?? null);
  const announce = useAnnounce();
  const [ui] = useState(makeCanvasUi);
  const readProjection = useRef<() => ReturnType<typeof useProjection>>(undefined);
  const under = useCallback(
    (client: { x: number; y: number }, except: string) => {
      const [panX, panY, zoom] = store.getState().transform;
      const box = root.current?.getBoundingClientRect() ?? new DOMRect();
      const at = { x: (client.x - box.x - panX) / zoom, y: (client.y - box.y - panY) / zoom };
      return arrowAt(readProjection.current?.().arrows ?? [], at, REACH / zoom, except);
    },
    [store],
  );
  const drag = useCardDrag(
    props,
    ui,
    under,
    useCallback(() => readProjection.current?.().placed ?? [], []),
  );
  const projection = useProjection(props, chrome, drag.moved);
  const latest = useLatest({ props, projection });
  useEffect(() => {
    readProjection.current = () => latest().projection;
  }, [latest]);
  const { cards, arrows } = projection;
  const hand = useHand(root);
  const events = useFlowEvents(props, drag, hand);
  const focus = useStepFocus(props, ui, root);
  const lead = useLead({ props, ui, root, arrows, say: announce });
  const fit = useCanvasHandle({
    props,
    ui,
    root,
    arrows,
    placed: projection.placed,
    drawn: projection.drawn,
    focus,
    hand,
    takeLooseArrow: lead.take,
  });
  const onKeyDown = useCanvasKeys({ props, ui, words: chrome, goTo: focus.goTo, say: announce });
  useZoomStyle(root);

  const tools = useMemo<CanvasTools>(
    () => ({
      ui,
      words: chrome,
      canDraw,
      labelLayer,
      ...lead,
      read: (id) => {
        const now = latest();
        const card = now.projection.cards.find((candidate) => candidate.id === id);
        return card === undefined ? '' : readStep(card, now.props.document, now.props.words, chrome);
      },
      rename: (step, name, goesBack) => {
        const now = latest().props;
        ui.setState({ renaming: null });
        if (name !== null && now.mode === 'draw') now.onRename(step, name);
        if (goesBack) focus.reveal(step, true);
      },
      resize: (step, size) => {
        const now = latest().props;
        if (now.mode === 'draw') now.onResize?.(step, size);
      },
      selectArrow: (arrow, add) => {
        const now = latest().props;
        const { steps, arrows: chosen } = now.selection;
        now.onSelect(add ? { steps, arrows: [...chosen, arrow] } : { steps: [], arrows: [arrow] });
      },
    }),
    [ui, canDraw, labelLayer, lead, latest, focus],
  );

  return (
    <CanvasToolsContext value={tools}>
      <CanvasMenu props={props} root={root}>
        <ReactFlow
          aria-label={label}
          aria-description={canDraw ? chrome.keys : undefined}
          nodes={cards}
          edges={arrows}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          {...events}
          onKeyDown={onKeyDown}
          nodesDraggable={canDraw}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          multiSelectionKeyCode={MULTI_SELECT}
          selectNodesOnDrag
          nodeDragThreshold={3}
          zoomOnDoubleClick={false}
          onlyRenderVisibleElements={document.steps.length > MANY_CARDS}
          onInit={() => {
            const [only] = selection.steps;
            if (sight === undefined) fit(false);
            else if (only !== undefined && selection.steps.length === 1) focus.reveal(only, false);
            setLaid(true);
          }}
          {...(sight === undefined ? {} : { defaultViewport: sight })}
          minZoom={0.15}
          maxZoom={2}
          proOptions={{ hideAttribution: true }}
          className={cx('bg-paper!', !isLaid && '[&_[class*=viewport]]:invisible')}
        >
          <Background
            variant={paper === 'dots' ? BackgroundVariant.Dots : BackgroundVariant.Lines}
            gap={20}
            size={paper === 'dots' ? 2 : 1}
            lineWidth={1}
            color="var(--paper-grid)"
          />
          <CanvasOverlays props={props} projection={projection} onFit={() => fit(true)} />
        </ReactFlow>
        {props.children}
      </CanvasMenu>
    </CanvasToolsContext>
  );
}

/** Text, stamps and lines know the zoom from the stylesheet, so that zooming renders nothing. */
function useZoomStyle(root: RefObject<HTMLElement | null>): void {
  const store = useStoreApi();
  useEffect(() => {
    const write = () => {
      if (root.current !== null) writeZoom(root.current, store.getState().transform[2]);
    };
    write();
    return store.subscribe((state, before) => {
      if (state.transform[2] !== before.transform[2]) write();
    });
  }, [root, store]);
}
