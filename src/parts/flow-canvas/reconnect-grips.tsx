import { ViewportPortal } from '@xyflow/react';
import { useCanvasTools } from './canvas-ui';
import type { ArrowEdge } from './project-arrows';
import type { Point } from './routing/rect';

/** The two ends of the chosen arrow, to lead it elsewhere. */
export function ReconnectGrips({ arrows }: { arrows: readonly ArrowEdge[] }) {
  const { beginReconnect } = useCanvasTools();
  const chosen = arrows.filter((arrow) => arrow.selected === true);
  const [arrow] = chosen;
  const points = arrow?.data?.route.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (chosen.length !== 1 || arrow === undefined || first === undefined || last === undefined) return null;
  const ends: readonly (readonly ['from' | 'to', Point])[] = [
    ['from', first],
    ['to', last],
  ];
  return (
    <ViewportPortal>
      {ends.map(([end, at]) => (
        <span
          key={end}
          aria-hidden
          data-grip={end}
          style={{ left: at.x, top: at.y }}
          onPointerDown={(event) => beginReconnect(arrow.id, end, event)}
          className="nodrag nopan pointer-events-auto absolute z-20 -mt-3 -ml-3 grid size-6 scale-(--unzoom) cursor-move touch-none place-items-center pointer-coarse:-mt-5.5 pointer-coarse:-ml-5.5 pointer-coarse:size-11"
        >
          <span className="size-2.75 rounded-pill border-2 border-accent bg-card" />
        </span>
      ))}
    </ViewportPortal>
  );
}
