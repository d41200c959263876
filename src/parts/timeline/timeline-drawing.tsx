import type { TimeScale } from '../../projections/time-scale';
import type { TimelineLayout } from './timeline-layout';

export interface TimelineDrawingProps {
  layout: TimelineLayout;
  scale: TimeScale;
  padding: number;
}

/** What lies under the bars: hairlines, and who handed over to whom. */
export function TimelineBackground({ layout, scale, padding }: TimelineDrawingProps) {
  const width = scale.length + 2 * padding;
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0" width={width} height={layout.height}>
      <g className="stroke-line" strokeWidth={1} shapeRendering="crispEdges">
        {layout.rows.map(({ row, top }) => (
          <path key={row.key} d={`M0 ${String(top + 0.5)}H${String(width)}`} />
        ))}
        {scale.ticks.map(({ atMs, x }) => (
          <path key={atMs} d={`M${String(Math.round(padding + x) + 0.5)} 0V${String(layout.height)}`} />
        ))}
      </g>
      <g transform={`translate(${String(padding)} 0)`}>
        {layout.handOvers.map(({ key, path, dot }) => (
          <g key={key}>
            <path d={path} className="fill-none stroke-pencil" strokeWidth={1.5} strokeLinejoin="round" />
            <circle cx={dot.x} cy={dot.y} r={2.5} className="fill-pencil" />
          </g>
        ))}
      </g>
    </svg>
  );
}

/** What lies over the bars: torn paper where nothing happened for long, and now. */
export function TimelineForeground({
  layout,
  scale,
  padding,
  nowX,
}: TimelineDrawingProps & { nowX: number | null }) {
  const width = scale.length + 2 * padding;
  const torn = scale.pieces.filter(({ kind }) => kind === 'torn');
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0" width={width} height={layout.height}>
      {torn.map(({ fromMs, fromX, toX }) => {
        const [left, right] = [padding + fromX + 4, padding + toX - 10];
        return (
          <g key={fromMs}>
            <path
              d={`${tear(left, layout.height, 'down')}${tear(right, layout.height, 'up')}Z`}
              className="fill-ground"
            />
            <path d={tear(left, layout.height, 'down')} className="fill-none stroke-edge" strokeWidth={1} />
            <path d={tear(right, layout.height, 'down')} className="fill-none stroke-edge" strokeWidth={1} />
          </g>
        );
      })}
      {nowX !== null && (
        <path
          d={`M${String(padding + nowX)} 0V${String(layout.height)}`}
          className="stroke-pen"
          strokeWidth={2}
        />
      )}
    </svg>
  );
}

const TOOTH_WIDTH = 6;
const TOOTH_HEIGHT = 9;

/** Draws one torn edge; `up` goes on from the lower end of the other. */
function tear(x: number, height: number, direction: 'down' | 'up'): string {
  const count = Math.ceil(height / TOOTH_HEIGHT);
  const points = Array.from({ length: count + 1 }, (_, index) => {
    const y = Math.min(height, index * TOOTH_HEIGHT);
    return `${String(x + (index % 2) * TOOTH_WIDTH)} ${String(y)}`;
  });
  const ordered = direction === 'down' ? points : points.reverse();
  return `${direction === 'down' ? 'M' : 'L'}${ordered.join('L')}`;
}
