import type { ScalePiece, Tick, TimeScale } from '../../projections/time-scale';
import type { SentenceContext } from '../../words/sentence-context';
import { estimateWidth } from './label-layout';
import { AXIS_HEIGHT } from './timeline-layout';
import { type TimelineWindow, windowIn } from './timeline-window';

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
/** The name of a day that begins before what is drawn may reach into it. */
const DAY_WIDTH = 160;

/** Days, times, the length of what was squeezed, and now. Pictures only: every bar says its times itself. */
export function TimelineAxis({ scale, context, padding, window, nowMs }: TimelineAxisProps) {
  const { format, language } = context;
  const { left, right } = windowIn(window, padding, 0);
  const torn = scale.pieces.filter(({ kind, fromX, toX }) => kind === 'torn' && fromX < right && toX > left);
  const ticks = scale.ticks.filter(({ x }) => x > left - DAY_WIDTH && x < right);
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
      {daysOf(ticks, format.day).map(({ tick, day }) => (
        <span
          key={tick.atMs}
          className="absolute top-2 font-semibold whitespace-nowrap text-ink"
          style={{ left: padding + tick.x }}
        >
          {day}
        </span>
      ))}
      {ticks
        .filter((tick) => isFree(tick, torn) && !isUnder(tick, nowX, nowWidth))
        .map((tick) => (
          <span
            key={tick.atMs}
            className="absolute top-7 whitespace-nowrap text-ink-3"
            style={{ left: padding + tick.x }}
          >
            {tick.time}
          </span>
        ))}
      {torn.map((piece) => (
        <span
          key={piece.fromMs}
          className="absolute top-7 -translate-x-1/2 whitespace-nowrap text-ink-2"
          style={{ left: padding + (piece.fromX + piece.toX) / 2 }}
        >
          {format.duration(roundQuiet(piece))}
        </span>
      ))}
      {nowX !== null && (
        <span
          className="absolute top-6 flex h-5.5 -translate-x-1/2 items-center rounded-pill bg-pen px-2.75 text-[0.75rem] font-semibold whitespace-nowrap text-on-ink forced-color-adjust-none"
          style={{ left: padding + nowX }}
        >
          {now}
        </span>
      )}
    </div>
  );
}

/** The first mark of a day carries its name, unless the name before it still stands there. */
function daysOf(ticks: readonly Tick[], dayOf: (atMs: number) => string) {
  let freeFrom = Number.NEGATIVE_INFINITY;
  return ticks.flatMap((tick) => {
    if (!tick.isNewDay || tick.x < freeFrom) return [];
    const day = dayOf(tick.atMs);
    freeFrom = tick.x + estimateWidth(day) + GAP;
    return [{ tick, day }];
  });
}

function isFree({ x, time }: Tick, torn: readonly ScalePiece[]): boolean {
  const width = estimateWidth(time);
  return torn.every((piece) => {
    const half = estimateWidth('1 day 18 h') / 2;
    const middle = (piece.fromX + piece.toX) / 2;
    return x + width + GAP < middle - half || x > middle + half + GAP;
  });
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
