import type { TimeScale } from '../../projections/time-scale';
import type { TimelineLayout } from './timeline-layout';
import type { TimelineWindow } from './timeline-window';

export interface TimelineDrawingProps {
  layout: TimelineLayout;
  scale: TimeScale;
  padding: number;
  /** What of the lines is drawn, px. */
  window: TimelineWindow;
}

/** A sheet over what is drawn and no more: a line of a year is longer than what a screen can paint at once. */
function sheetOf({ layout, scale, padding, window }: TimelineDrawingProps) {
  const left = Math.max(0, Math.floor(padding + window.left));
  const right = Math.max(left, Math.min(scale.length + 2 * padding, Math.ceil(padding + window.right)));
  const width = right - left;
  return {
    isSeen: (fromX: number, toX: number) => fromX < window.right && toX > window.left,
    left,
    right,
    svg: {
      className: 'pointer-events-none absolute top-0',
      style: { left },
      width,
      height: layout.height,
      viewBox: `${String(left)} 0 ${String(width)} ${String(layout.height)}`,
    },
  };
}

/** What lies under the bars: hairlines, and who handed over to whom. */
export function TimelineBackground(props: TimelineDrawingProps) {
  const { layout, scale, padding } = props;
  const { svg, left, right, isSeen } = sheetOf(props);
  return (
    <svg aria-hidden {...svg}>
      <g className="stroke-line" strokeWidth={1} shapeRendering="crispEdges">
        {layout.rows.map(({ row, top }) => (
          <path key={row.key} d={`M${String(left)} ${String(top + 0.5)}H${String(right)}`} />
        ))}
        {scale.ticks
          .filter(({ x }) => isSeen(x, x))
          .map(({ atMs, x }) => (
            <path key={atMs} d={`M${String(Math.round(padding + x) + 0.5)} 0V${String(layout.height)}`} />
          ))}
      </g>
      <g transform={`translate(${String(padding)} 0)`}>
        {layout.handOvers
          .filter(({ fromX, toX }) => isSeen(fromX, toX + 1))
          .map(({ key, path, dot }) => (
            <g key={key}>
              <path d={path} className="fill-none stroke-pencil" strokeWidth={1.5} strokeLinejoin="round" />
              <circle cx={dot.x} cy={dot.y} r={2.5} className="fill-pencil" />
            </g>
          ))}
      </g>
    </svg>
  );
}

export interface TimelineForegroundProps extends TimelineDrawingProps {
  nowX: number | null;
  /** Where another run parts from this one. */
  partsAtX: number | null;
}

/** What lies over the bars: torn paper where nothing happened for long, now, and where two runs part. */
export function TimelineForeground(props: TimelineForegroundProps) {
  const { layout, scale, padding, nowX, partsAtX } = props;
  const { svg, isSeen } = sheetOf(props);
  const torn = scale.pieces.filter(({ kind, fromX, toX }) => kind === 'torn' && isSeen(fromX, toX));
  return (
    <svg aria-hidden {...svg}>
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
      {partsAtX !== null && (
        <path
          d={`M${String(padding + partsAtX)} 0V${String(layout.height)}`}
          className="stroke-accent"
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
      )}
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
