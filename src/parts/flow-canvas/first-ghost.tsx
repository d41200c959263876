import { ViewportPortal } from '@xyflow/react';
import { stepSize } from '../../model/step-size';
import { waysOut } from '../../model/ways-out';
import { useCanvasTools } from './canvas-ui';
import type { FlowCanvasIntentions, FlowCanvasView } from './flow-canvas-props';

const GAP = 60;

type FirstGhostProps = Pick<FlowCanvasView, 'document' | 'catalog'> &
  Pick<FlowCanvasIntentions, 'onAddAfter'>;

/** Beside the first card of a drawing that has no other: where it goes on, and the way to say how. */
export function FirstGhost({ document, catalog, onAddAfter }: FirstGhostProps) {
  const { words } = useCanvasTools();
  const [first, second] = document.steps;
  if (first === undefined || second !== undefined || waysOut(first, catalog).length === 0) return null;
  const { width, height } = stepSize(first, catalog);
  return (
    <ViewportPortal>
      <button
        type="button"
        onClick={() => onAddAfter(first.id, null, null)}
        style={{ left: first.at.x + width + GAP, top: first.at.y, height }}
        className="nopan pointer-events-auto absolute rounded-card border-[1.5px] border-dashed border-edge px-4 text-body whitespace-nowrap text-ink-2 transition-colors duration-press hover:border-accent hover:text-ink focus-visible:outline-2 focus-visible:outline-accent"
      >
        {words.firstGhost}
      </button>
    </ViewportPortal>
  );
}
