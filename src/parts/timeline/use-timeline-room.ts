import type { RefObject } from 'react';
import type { Timeline } from '../../projections/timeline';
import { useElementWidth } from './use-element-width';

const MANY_ROWS = 9;
const ROW_HEIGHT = 86;
const LOW_ROW_HEIGHT = 56;
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
 * can be told apart; a longer run goes on to the right.
 */
export function useTimelineRoom(
  scroller: RefObject<HTMLElement | null>,
  timelines: readonly Timeline[],
  isDense: boolean | undefined,
): { readonly headWidth: number; readonly lineWidth: number; readonly rowHeight: number } {
  const width = useElementWidth(scroller, 900);
  const headWidth = width < NARROW ? NARROW_HEAD_WIDTH : HEAD_WIDTH;
  const rows = timelines.reduce((count, timeline) => count + timeline.rows.length, 0);
  const seenWidth = width - headWidth - 2 * TIMELINE_PADDING;
  const lineWidth = Math.max(LEAST_LINE, seenWidth, mostBarsInALane(timelines) * BAR_PITCH);
  const rowHeight = isDense === true || rows > MANY_ROWS ? LOW_ROW_HEIGHT : ROW_HEIGHT;
  return { headWidth, lineWidth, rowHeight };
}

function mostBarsInALane(timelines: readonly Timeline[]): number {
  const rows = timelines.flatMap((timeline) => timeline.rows);
  return Math.max(0, ...rows.map(({ bars, lanes }) => bars.length / Math.max(1, lanes)));
}
