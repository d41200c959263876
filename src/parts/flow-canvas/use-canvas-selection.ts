import type { EdgeChange, NodeChange } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import { useLatest } from '../../ui/use-latest';
import type { CanvasSelection } from './flow-canvas-props';

/** Is how React Flow tells what was chosen. */
export interface SelectionChanges {
  readonly take: (changes: readonly (NodeChange | EdgeChange)[], kind: keyof CanvasSelection) => void;
}

/**
 * Gathers what React Flow says about one press, first of cards and then of arrows, and tells it once: otherwise the
 * second half would undo the first.
 */
export function useCanvasSelection(
  selection: CanvasSelection,
  onSelect: (selection: CanvasSelection) => void,
): SelectionChanges['take'] {
  const read = useLatest({ selection, onSelect });
  const pending = useRef<{ steps: Set<string>; arrows: Set<string> } | null>(null);
  return useCallback(
    (changes, kind) => {
      for (const change of changes) {
        if (change.type !== 'select') continue;
        if (pending.current === null) {
          const { steps, arrows } = read().selection;
          pending.current = { steps: new Set(steps), arrows: new Set(arrows) };
          queueMicrotask(() => {
            const chosen = pending.current;
            pending.current = null;
            if (chosen !== null) read().onSelect({ steps: [...chosen.steps], arrows: [...chosen.arrows] });
          });
        }
        if (change.selected) pending.current[kind].add(change.id);
        else pending.current[kind].delete(change.id);
      }
    },
    [read],
  );
}
