import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect } from 'react';
import { findStep } from '../../model/step-index';
import type { CanvasUiStore } from './canvas-ui';
import type { FlowCanvasProps } from './flow-canvas-props';
import { useLatest } from './use-latest';
import { readingOrder } from './walking-order';

/** Is the one place of the keyboard on the canvas. */
export interface StepFocus {
  /** Goes to a step: brings it into view, chooses it, puts the keyboard on it. */
  readonly goTo: (step: string) => void;
  readonly reveal: (step: string, focus: boolean) => void;
}

const MARGIN = 24;

/** Keeps the keyboard on one step: the chosen one, else the first. */
export function useStepFocus(props: FlowCanvasProps, ui: CanvasUiStore, root: RefObject<HTMLElement | null>): StepFocus {
  const { setCenter } = useReactFlow();
  const store = useStoreApi();
  const read = useLatest(props);
  const { document, selection } = props;

  useEffect(() => {
    const { active } = ui.getState();
    const [only] = selection.steps;
    if (selection.steps.length === 1 && only !== undefined && only !== active) ui.setState({ active: only, cameFrom: null });
    else if (active === null || findStep(document, active) === undefined) {
      const hadFocus = active !== null && root.current?.ownerDocument.activeElement === root.current?.ownerDocument.body;
      const next = readingOrder(document)[0]?.id ?? null;
      ui.setState({ active: next, cameFrom: null });
      if (hadFocus && next !== null) focusStep(root.current, next);
    }
  }, [document, selection.steps, ui, root]);

  const reveal = useCallback(
    (step: string, focus: boolean) => {
      const { nodeLookup, transform, width, height } = store.getState();
      const card = nodeLookup.get(step);
      if (card === undefined) return;
      const { insets = {} } = read();
      const [panX, panY, zoom] = transform;
      const { x, y } = card.internals.positionAbsolute;
      const box = { width: (card.measured.width ?? 0) * zoom, height: (card.measured.height ?? 0) * zoom };
      const at = { x: x * zoom + panX, y: y * zoom + panY };
      const inView =
        at.x >= (insets.left ?? 0) + MARGIN &&
        at.y >= (insets.top ?? 0) + MARGIN &&
        at.x + box.width <= width - (insets.right ?? 0) - MARGIN &&
        at.y + box.height <= height - (insets.bottom ?? 0) - MARGIN;
      ui.setState({ active: step });
      if (!inView) {
        const shift = { x: ((insets.right ?? 0) - (insets.left ?? 0)) / 2, y: ((insets.bottom ?? 0) - (insets.top ?? 0)) / 2 };
        const middle = { x: x + (card.measured.width ?? 0) / 2, y: y + (card.measured.height ?? 0) / 2 };
        const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
        void setCenter(middle.x + shift.x / zoom, middle.y + shift.y / zoom, { zoom, duration: still ? 0 : 180 });
      }
      if (focus) requestAnimationFrame(() => focusStep(root.current, step));
    },
    [read, root, setCenter, store, ui],
  );

  const goTo = useCallback(
    (step: string) => {
      read().onSelect({ steps: [step], arrows: [] });
      reveal(step, true);
    },
    [read, reveal],
  );
  return { goTo, reveal };
}

function focusStep(root: HTMLElement | null, step: string): void {
  const card = root?.querySelector(`[data-step="${CSS.escape(step)}"]`);
  if (card instanceof HTMLElement) card.focus({ preventScroll: true });
}
