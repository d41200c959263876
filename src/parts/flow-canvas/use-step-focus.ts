import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import { findStep } from '../../model/step-index';
import { useLatest } from '../../ui/use-latest';
import type { CanvasUiStore } from './canvas-ui';
import type { FlowCanvasProps } from './flow-canvas-props';
import { boundsOf, type Point } from './routing/rect';
import { readingOrder } from './walking-order';

/** Is the one place of the keyboard on the canvas. */
export interface StepFocus {
  /** Goes to a step: brings it into view, chooses it, puts the keyboard on it. */
  readonly goTo: (step: string) => void;
  readonly reveal: (step: string, focus: boolean) => void;
  readonly bringIntoView: (steps: readonly string[]) => void;
  /** Nothing of a step is hidden; one that is not drawn has nothing to hide. */
  readonly isInSight: (step: string) => boolean;
}

const MARGIN = 24;

/** Keeps the keyboard on one step: the chosen one, else the first. */
export function useStepFocus(
  props: FlowCanvasProps,
  ui: CanvasUiStore,
  root: RefObject<HTMLElement | null>,
): StepFocus {
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  const read = useLatest(props);
  const { document, selection } = props;

  useEffect(() => {
    const { active } = ui.getState();
    const [only] = selection.steps;
    if (selection.steps.length === 1 && only !== undefined && only !== active)
      ui.setState({ active: only, cameFrom: null });
    else if (active === null || findStep(document, active) === undefined) {
      const { cameFrom } = ui.getState();
      const next =
        [cameFrom, readingOrder(document)[0]?.id].find((id) => findStep(document, id ?? '') !== undefined) ??
        null;
      ui.setState({ active: next, cameFrom: null });
      // The card that had the keyboard is gone, or about to go: the keyboard must not be lost with it.
      if (active !== null && next !== null && hasFocus(root.current, active)) {
        requestAnimationFrame(() => focusStep(root.current, next));
      }
    }
  }, [document, selection.steps, ui, root]);

  /** How far the sheet must move, px, so that steps lie within what nothing covers, and so far from its edges. */
  const wayIntoView = useCallback(
    (steps: readonly string[], margin: number): Point => {
      const { nodeLookup, transform, width, height } = store.getState();
      const all = boundsOf(
        steps.flatMap((step) => {
          const card = nodeLookup.get(step);
          if (card === undefined) return [];
          const { x, y } = card.internals.positionAbsolute;
          return [{ x, y, width: card.measured.width ?? 0, height: card.measured.height ?? 0 }];
        }),
      );
      if (all === null) return { x: 0, y: 0 };
      const { top = 0, right = 0, bottom = 0, left = 0 } = read().insets ?? {};
      const [panX, panY, zoom] = transform;
      return {
        x: shiftInto(all.x * zoom + panX, all.width * zoom, left + margin, width - right - margin),
        y: shiftInto(all.y * zoom + panY, all.height * zoom, top + margin, height - bottom - margin),
      };
    },
    [read, store],
  );

  const isInSight = useCallback(
    (step: string) => {
      const { x, y } = wayIntoView([step], 0);
      return x === 0 && y === 0;
    },
    [wayIntoView],
  );

  const bringIntoView = useCallback(
    (steps: readonly string[]) => {
      const by = wayIntoView(steps, MARGIN);
      if (by.x === 0 && by.y === 0) return;
      const [panX, panY, zoom] = store.getState().transform;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      void setViewport({ x: panX + by.x, y: panY + by.y, zoom }, { duration: still ? 0 : 180 });
    },
    [wayIntoView, setViewport, store],
  );

  const reveal = useCallback(
    (step: string, focus: boolean) => {
      if (store.getState().nodeLookup.get(step) === undefined) return;
      ui.setState({ active: step });
      bringIntoView([step]);
      if (focus) requestAnimationFrame(() => focusStep(root.current, step));
    },
    [bringIntoView, root, store, ui],
  );

  const goTo = useCallback(
    (step: string) => {
      read().onSelect({ steps: [step], arrows: [] });
      // At once, so that a quick next key begins from there; again below, should the card only now come into view.
      focusStep(root.current, step);
      reveal(step, true);
    },
    [read, reveal, root],
  );
  return useMemo(
    () => ({ goTo, reveal, bringIntoView, isInSight }),
    [goTo, reveal, bringIntoView, isInSight],
  );
}

/** How far a stretch must move to lie between two bounds; where it does not fit, its beginning does. */
function shiftInto(start: number, length: number, least: number, most: number): number {
  if (start < least || length > most - least) return least - start;
  return start + length > most ? most - start - length : 0;
}

function hasFocus(root: HTMLElement | null, step: string): boolean {
  const focused = root?.ownerDocument.activeElement;
  return (
    focused instanceof HTMLElement &&
    (focused === root?.ownerDocument.body || focused.dataset['step'] === step)
  );
}

function focusStep(root: HTMLElement | null, step: string): void {
  const card = root?.querySelector(`[data-step="${CSS.escape(step)}"]`);
  if (card instanceof HTMLElement) card.focus({ preventScroll: true });
}
