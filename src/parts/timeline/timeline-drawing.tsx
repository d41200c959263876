import { memo, type ReactNode } from 'react';
import type { TimeScale } from '../../projections/time-scale';
import type { PlacedHandOver } from './timeline-layout';
import { type LineTile, type TimelineWindow, tilesIn } from './timeline-window';

export interface TimelineDrawingProps {
  /** Of all rows, px. */
  height: number;
  scale: TimeScale;
  padding: number;
  /** What of the line is drawn, px. */
  window: TimelineWindow;
}

export interface TimelineBackgroundProps extends TimelineDrawingProps {
  /** Where the hairlines between rows lie, px. */
  tops: readonly number[];
  /** Who handed over to whom, run by run. */
  handOvers: readonly (readonly PlacedHandOver[])[];
}

/** What lies under the bars: hairlines, and who handed over to whom. */
export function TimelineBackground({ window, tops, handOvers, ...sheet }: TimelineBackgroundProps) {
  const { scale, padding, height } = sheet;
  const tiles = tilesIn(window, scale.length + padding);
  return (
    <>
      {tops.map((top) => (
        <div
          key={top}
          aria-hidden
          className="pointer-events-none absolute inset-x-0 border-t border-line"
          style={{ top }}
        />
      ))}
      {tiles.map((tile) => (
        <TicksTile key={tile.tileX} {...tile} {...sheet} />
      ))}
      {handOvers.flatMap((ofRun, index) =>
        tiles.map((tile) => (
          <HandOverTile
            key={`${String(index)} ${String(tile.tileX)}`}
            {...tile}
            padding={padding}
            height={height}
            handOvers={ofRun}
          />
        )),
      )}
    </>
  );
}

export interface TimelineForegroundProps extends TimelineDrawingProps {
  nowX: number | null;
  /** Where two runs part. */
  partsAtX: number | null;
  /** Where promises break, as far as the run has come. */
  breakXs: readonly number[];
}

/** What lies over the bars: torn paper where nothing happened for long, now, where two runs part and promises break. */
export function TimelineForeground({ window, nowX, partsAtX, breakXs, ...sheet }: TimelineForegroundProps) {
  const { scale, padding } = sheet;
  return (
    <>
      {tilesIn(window, scale.length).map((tile) => (
        <TornTile key={tile.tileX} {...tile} {...sheet} />
      ))}
      {partsAtX !== null && (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-0 border-l-[1.5px] border-dashed border-accent"
          style={{ left: padding + partsAtX }}
        />
      )}
      {breakXs.map((x) => (
        <div
          key={x}
          aria-hidden
          className="pointer-events-none absolute inset-y-0 border-l-[1.5px] border-dotted border-wrong"
          style={{ left: padding + x }}
        />
      ))}
      {nowX !== null && (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-0 -ml-px w-0.5 bg-pen forced-color-adjust-none"
          style={{ left: padding + nowX }}
        />
      )}
    </>
  );
}

interface TileProps extends LineTile {
  padding: number;
  height: number;
}

/** A sheet over one tile; what reaches over its ends goes on in the next. */
function TileSheet({ tileX, tileWidth, padding, height, children }: TileProps & { children: ReactNode }) {
  return (
    <svg
      aria-hidden
      className="pointer-events-none absolute top-0"
      style={{ left: padding + tileX }}
      width={tileWidth}
      height={height}
      viewBox={`${String(tileX)} 0 ${String(tileWidth)} ${String(height)}`}
    >
      {children}
    </svg>
  );
}

const TicksTile = memo(function TicksTile({ scale, ...tile }: TileProps & { scale: TimeScale }) {
  const { tileX, tileWidth, height } = tile;
  return (
    <TileSheet {...tile}>
      {scale.ticks.map(({ atMs, x }) =>
        x < tileX || x >= tileX + tileWidth ? null : (
          <path
            key={atMs}
            d={`M${String(Math.round(x) + 0.5)} 0V${String(height)}`}
            className="stroke-line"
            strokeWidth={1}
            shapeRendering="crispEdges"
          />
        ),
      )}
    </TileSheet>
  );
});

/** How far a line with its dot reaches beyond where it lies. */
const DOT_REACH = 4;

const HandOverTile = memo(function HandOverTile({
  handOvers,
  ...tile
}: TileProps & { handOvers: readonly PlacedHandOver[] }) {
  const from = tile.tileX - DOT_REACH;
  const to = tile.tileX + tile.tileWidth + DOT_REACH;
  const seen = handOvers.filter(({ fromX, toX }) => fromX < to && toX > from);
  if (seen.length === 0) return null;
  return (
    <TileSheet {...tile}>
      {seen.map(({ key, path, dot }) => (
        <g key={key}>
          <path d={path} className="fill-none stroke-pencil" strokeWidth={1.5} strokeLinejoin="round" />
          <circle cx={dot.x} cy={dot.y} r={2.5} className="fill-pencil" />
        </g>
      ))}
    </TileSheet>
  );
});

const TornTile = memo(function TornTile({ scale, ...tile }: TileProps & { scale: TimeScale }) {
  const { tileX, tileWidth, height } = tile;
  const torn = scale.pieces.filter(
    ({ kind, fromX, toX }) => kind === 'torn' && fromX < tileX + tileWidth && toX > tileX,
  );
  if (torn.length === 0) return null;
  return (
    <TileSheet {...tile}>
      {torn.map(({ fromMs, fromX, toX }) => {
        const [left, right] = [tear(fromX + 4, height), tear(toX - 10, height)];
        return (
          <g key={fromMs}>
            <path d={`M${left.join('L')}L${right.toReversed().join('L')}Z`} className="fill-ground" />
            <path
              d={`M${left.join('L')}M${right.join('L')}`}
              className="fill-none stroke-edge"
              strokeWidth={1}
            />
          </g>
        );
      })}
    </TileSheet>
  );
});

const TOOTH_WIDTH = 6;
const TOOTH_HEIGHT = 9;

/** Gives the points of one torn edge from top to bottom. */
function tear(x: number, height: number): readonly string[] {
  const count = Math.ceil(height / TOOTH_HEIGHT);
  return Array.from({ length: count + 1 }, (_, index) => {
    const y = Math.min(height, index * TOOTH_HEIGHT);
    return `${String(x + (index % 2) * TOOTH_WIDTH)} ${String(y)}`;
  });
}
