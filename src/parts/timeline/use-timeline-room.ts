import type { RefObject } from 'react';
import type { Timeline } from '../../projections/timeline';
import { useElementSize } from '../../ui/use-element-size';
import { AXIS_HEIGHT } from './timeline-layout';

const HIGHEST_ROW = 86;
/** Holds a bar and what is written above it. */
const LOWEST_ROW = 40;
/** As long as nobody knows how much room there is: on paper there is as much as is wanted. */
const ORDINARY_ROW = 56;
const HEAD_WIDTH = 158;
const NARROW_HEAD_WIDTH = 104;
const NARROW = 560;
const LEAST_LINE = 420;

/** Before the first instant of a timeline, and after the last, px. */
export const TIMELINE_PADDING = 28;

/** The least that a bar takes, with what sets it apart from the next, px. */
const BAR_PITCH = 10;

/**
 * Tells how much room a timeline has for heads, line and rows, px. `lineWidth` fits the whole run, as long as its bars
 * can be told apart; a longer run goes on to the right. Rows are as high as lets all of them be seen, within reason.
 */
export function useTimelineRoom(
  scroller: RefObject<HTMLElement | null>,
  timelines: readonly Timeline[],
  footHeight = 0,
): { readonly headWidth: number; readonly lineWidth: number; readonly rowHeight: number } {
  const { width, height } = useElementSize(scroller, { width: 900, height: 0 });
  const headWidth = width < NARROW ? NARROW_HEAD_WIDTH : HEAD_WIDTH;
  const seenWidth = width - headWidth - 2 * TIMELINE_PADDING;
  const lineWidth = Math.max(LEAST_LINE, seenWidth, mostBarsInALane(timelines) * BAR_PITCH);
  const rows = timelines.reduce((count, timeline) => count + timeline.rows.length, 0);
  return { headWidth, lineWidth, rowHeight: rowHeightIn(height - AXIS_HEIGHT - footHeight, rows) };
}

function rowHeightIn(height: number, rows: number): number {
  if (height <= 0 || rows === 0) return ORDINARY_ROW;
  return Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, Math.floor(height / rows)));
}

function mostBarsInALane(timelines: readonly Timeline[]): number {
  const rows = timelines.flatMap((timeline) => timeline.rows);
  return Math.max(0, ...rows.map(({ bars, lanes }) => bars.length / Math.max(1, lanes)));
}
