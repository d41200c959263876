import { memo, useMemo } from 'react';
import type { ScalePiece, Tick, TimeScale } from '../../projections/time-scale';
import type { Format } from '../../words/format';
import type { SentenceContext } from '../../words/sentence-context';
import { estimateWidth } from './label-layout';
import { AXIS_HEIGHT } from './timeline-layout';
import { type LineTile, type TimelineWindow, tilesIn, windowIn } from './timeline-window';

export interface TimelineAxisProps {
  scale: TimeScale;
  context: SentenceContext;
  padding: number;
  /** What of the line is drawn, px. */
  window: TimelineWindow;
  /** Null: no line. */
  nowMs: number | null;
}

const GAP = 6;
/** What the name of a day takes at most, with some space: «Wed 30 September». */
const DAY_WIDTH = 112;
/** Half of what the length of quiet time takes. */
const QUIET_REACH = estimateWidth('1 day 18 h') / 2 + GAP;

/** Days, times, the length of what was squeezed, and now. Pictures only: every bar says its times itself. */
export function TimelineAxis({ scale, context, padding, window, nowMs }: TimelineAxisProps) {
  const { format, language } = context;
  const named = useMemo(() => namedDays(scale.ticks), [scale]);
  const now = nowMs === null ? null : language.timeline.now(format.time(nowMs));
  const nowWidth = now === null ? 0 : estimateWidth(now) + 24;
  const nowX =
    nowMs === null
      ? null
      : clamp(scale.toX(nowMs), nowWidth / 2 - padding, scale.length + padding - nowWidth / 2);
  return (
    <div
      aria-hidden
      className="sticky top-0 z-20 bg-panel text-label select-none"
      style={{ height: AXIS_HEIGHT }}
    >
      {tilesIn(windowIn(window, padding, 0), scale.length + padding).map((tile) => (
        <AxisTile
          key={tile.tileX}
          {...tile}
          scale={scale}
          named={named}
          format={format}
          padding={padding}
          nowX={nowX !== null && isNear(tile, nowX, nowWidth) ? nowX : null}
          nowWidth={nowWidth}
        />
      ))}
      {nowX !== null && (
        <span
          className="absolute top-5.25 flex h-5.5 -translate-x-1/2 items-center rounded-pill bg-pen px-2.75 text-[0.75rem] font-semibold whitespace-nowrap text-on-ink forced-color-adjust-none"
          style={{ left: padding + nowX }}
        >
          {now}
        </span>
      )}
    </div>
  );
}

/** The first mark of a day carries its name, unless the name before it still stands there. */
function namedDays(ticks: readonly Tick[]): readonly Tick[] {
  let freeFrom = Number.NEGATIVE_INFINITY;
  return ticks.filter((tick) => {
    if (!tick.isNewDay || tick.x < freeFrom) return false;
    freeFrom = tick.x + DAY_WIDTH;
    return true;
  });
}

interface AxisTileProps extends LineTile {
  scale: TimeScale;
  named: readonly Tick[];
  format: Format;
  padding: number;
  nowX: number | null;
  nowWidth: number;
}

/** What begins in one tile of the line. */
const AxisTile = memo(function AxisTile(props: AxisTileProps) {
  const { tileX, tileWidth, scale, named, format, padding, nowX, nowWidth } = props;
  const begins = (x: number) => x >= tileX && x < tileX + tileWidth;
  const torn = scale.pieces.filter(({ kind, fromX, toX }) => {
    const middle = (fromX + toX) / 2;
    return kind === 'torn' && middle > tileX - DAY_WIDTH && middle < tileX + tileWidth + DAY_WIDTH;
  });
  return (
    <>
      {named.map(({ atMs, x }) =>
        begins(x) ? (
          <span
            key={`day ${String(atMs)}`}
            className="absolute top-1 font-semibold whitespace-nowrap text-ink"
            style={{ left: padding + x }}
          >
            {format.day(atMs)}
          </span>
        ) : null,
      )}
      {scale.ticks.map((tick) =>
        begins(tick.x) && isFree(tick, torn) && !isUnder(tick, nowX, nowWidth) ? (
          <span
            key={tick.atMs}
            className="absolute top-6 whitespace-nowrap text-ink-3"
            style={{ left: padding + tick.x }}
          >
            {tick.time}
          </span>
        ) : null,
      )}
      {torn.map((piece) => {
        const middle = (piece.fromX + piece.toX) / 2;
        return begins(middle) ? (
          <span
            key={`quiet ${String(piece.fromMs)}`}
            className="absolute top-6 -translate-x-1/2 whitespace-nowrap text-ink-2"
            style={{ left: padding + middle }}
          >
            {format.between(piece.fromMs, piece.fromMs + roundQuiet(piece))}
          </span>
        ) : null;
      })}
    </>
  );
});

function isFree({ x, time }: Tick, torn: readonly ScalePiece[]): boolean {
  const endX = x + estimateWidth(time);
  return torn.every(({ fromX, toX }) => {
    const middle = (fromX + toX) / 2;
    return endX < middle - QUIET_REACH || x > middle + QUIET_REACH;
  });
}

/** Tells whether «now» may lie over a time that begins in a tile. */
function isNear({ tileX, tileWidth }: LineTile, nowX: number, nowWidth: number): boolean {
  return nowX > tileX - nowWidth && nowX < tileX + tileWidth + nowWidth + DAY_WIDTH;
}

function isUnder({ x, time }: Tick, nowX: number | null, nowWidth: number): boolean {
  return nowX !== null && x + estimateWidth(time) > nowX - nowWidth / 2 && x < nowX + nowWidth / 2;
}

/** The length of the cut is told in whole hours, from an hour on: it stands for «a long time», not for a measure. */
function roundQuiet({ fromMs, toMs }: ScalePiece): number {
  const hourMs = 3_600_000;
  return Math.round((toMs - fromMs) / hourMs) * hourMs;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
