import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useImperativeHandle } from 'react';
import { useLatest } from '../../ui/use-latest';
import { arrowAt } from './arrow-at';
import type { CanvasUiStore } from './canvas-ui';
import { type DrawnBounds, fitDrawing } from './fit-drawing';
import type { FlowCanvasProps, LooseArrow } from './flow-canvas-props';
import { frameAt } from './frame-at';
import type { ArrowEdge } from './project-arrows';
import type { PlacedStep } from './routing/sheet-parts';
import type { Hand } from './use-hand';
import type { StepFocus } from './use-step-focus';

/** How near to an arrow counts as on it, px on the screen. */
const REACH = 14;

interface HandleSetting {
  readonly props: FlowCanvasProps;
  readonly ui: CanvasUiStore;
  readonly root: RefObject<HTMLElement | null>;
  readonly arrows: readonly ArrowEdge[];
  readonly placed: readonly PlacedStep[];
  readonly drawn: () => DrawnBounds | null;
  readonly focus: StepFocus;
  readonly hand: Hand;
  readonly takeLooseArrow: () => LooseArrow | null;
}

/** Offers the screen around the canvas what it may ask for; gives back how to show everything. */
export function useCanvasHandle(setting: HandleSetting): (animate: boolean) => void {
  const { setViewport, screenToFlowPosition, zoomTo, getZoom } = useReactFlow();
  const store = useStoreApi();
  const read = useLatest(setting);
  const fit = useCallback(
    (animate: boolean) => {
      const { width, height, minZoom } = store.getState();
      const { drawn, props } = read();
      const bounds = drawn();
      if (bounds === null || width === 0) return;
      const { top = 0, right = 0, bottom = 0, left = 0 } = props.insets ?? {};
      const room = { x: left, y: top, width: width - left - right, height: height - top - bottom };
      const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
      const viewport = fitDrawing(bounds, room, [minZoom, 1]);
      void setViewport(viewport, { duration: still ? 0 : 240 });
    },
    [read, setViewport, store],
  );
  const { handle } = setting.props;
  useImperativeHandle(
    handle,
    () => ({
      fit: () => fit(true),
      reveal: (step, options) => read().focus.reveal(step, options?.focus ?? true),
      bringIntoView: (steps) => read().focus.bringIntoView(steps),
      follow: (step) => {
        if (!read().hand.isOn() && !read().focus.isInSight(step)) read().focus.bringIntoView([step]);
      },
      takeLooseArrow: () => read().takeLooseArrow(),
      rename: (step) => {
        read().focus.reveal(step, false);
        read().ui.setState({ renaming: step });
      },
      connectFrom: (step) => read().ui.setState({ listing: step }),
      zoomBy: (factor) => void zoomTo(getZoom() * factor),
      middle: () => {
        const box = read().root.current?.getBoundingClientRect() ?? new DOMRect();
        const { top = 0, right = 0, bottom = 0, left = 0 } = read().props.insets ?? {};
        return screenToFlowPosition({
          x: box.x + (left + box.width - right) / 2,
          y: box.y + (top + box.height - bottom) / 2,
        });
      },
      placeAt: (x, y) => {
        const box = read().root.current?.getBoundingClientRect();
        const inside =
          box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        return inside ? screenToFlowPosition({ x, y }) : null;
      },
      frameAt: (x, y) => {
        const frame = frameAt(read().placed, screenToFlowPosition({ x, y }), new Set());
        return frame === null ? null : { id: frame.id, corner: { x: frame.rect.x, y: frame.rect.y } };
      },
      arrowAt: (x, y) =>
        arrowAt(read().arrows, screenToFlowPosition({ x, y }), REACH / store.getState().transform[2], null),
      hint: (arrow) => read().ui.setState({ landing: arrow }),
    }),
    [fit, getZoom, read, screenToFlowPosition, store, zoomTo],
  );
  return fit;
}
