import type { RefObject } from 'react';
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

/** Tells how much room a timeline has for heads, line and rows, px; `lineWidth` fits the whole run. */
export function useTimelineRoom(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  isDense: boolean | undefined,
): { readonly headWidth: number; readonly lineWidth: number; readonly rowHeight: number } {
  const width = useElementWidth(scroller, 900);
  const headWidth = width < NARROW ? NARROW_HEAD_WIDTH : HEAD_WIDTH;
  const lineWidth = Math.max(LEAST_LINE, width - headWidth - 2 * TIMELINE_PADDING);
  const rowHeight = isDense === true || rows > MANY_ROWS ? LOW_ROW_HEIGHT : ROW_HEIGHT;
  return { headWidth, lineWidth, rowHeight };
}
