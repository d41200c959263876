import { ViewportPortal } from '@xyflow/react';
import { useCanvasUi } from './canvas-ui';

const FAR = 100_000;

/** Lines on which a dragged card stands level with others. */
export function GuideLines() {
  const { x, y } = useCanvasUi((ui) => ui.guides);
  if (x === null && y === null) return null;
  return (
    <ViewportPortal>
      <svg
        aria-hidden
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        width="1"
        height="1"
      >
        <g className="stroke-accent-edge [stroke-width:calc(1px*var(--line-scale))]">
          {x !== null && <line x1={x} x2={x} y1={-FAR} y2={FAR} />}
          {y !== null && <line x1={-FAR} x2={FAR} y1={y} y2={y} />}
        </g>
      </svg>
    </ViewportPortal>
  );
}
