import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Is the part of a timeline that is drawn, px of what scrolls: what is in view, and some of what lies around it. */
export interface TimelineWindow {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Before anything was measured, as much as a large screen shows. */
const AT_FIRST: TimelineWindow = { left: 0, right: 2_400, top: 0, bottom: 1_600 };

/** The line is drawn in tiles so wide, px: where the view moves on, only the next is drawn. */
const TILE_WIDTH = 256;

/** How much is drawn around what is in view, px: a quick hand does not get past it between two frames. */
const AROUND = 3 * TILE_WIDTH;

/** Where less than this is left, more is drawn. */
const LEAST_AROUND = AROUND - TILE_WIDTH;

/**
 * Follows what is in view. It changes only when the view comes near the edge of what is drawn, so that most scrolling
 * draws nothing anew. `look` looks at once, for whoever has scrolled by hand.
 */
export function useTimelineWindow(scroller: RefObject<HTMLElement | null>): {
  readonly window: TimelineWindow;
  readonly look: () => void;
} {
  const [drawn, setDrawn] = useState(AT_FIRST);
  /** Known before the next render: React is asked only where there is something to draw. */
  const latest = useRef(AT_FIRST);
  const look = useCallback(() => {
    const { current } = scroller;
    if (current === null || current.clientWidth === 0) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = current;
    const seen = {
      left: scrollLeft,
      right: scrollLeft + clientWidth,
      top: scrollTop,
      bottom: scrollTop + clientHeight,
    };
    if (isWithin(seen, latest.current)) return;
    latest.current = grow(seen);
    setDrawn(latest.current);
  }, [scroller]);
  useEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    current.addEventListener('scroll', look, { passive: true });
    // It tells once at the start, too.
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => {
      current.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, look]);
  return { window: drawn, look };
}

function grow({ left, right, top, bottom }: TimelineWindow): TimelineWindow {
  return {
    left: Math.max(0, left - AROUND),
    right: right + AROUND,
    top: Math.max(0, top - AROUND),
    bottom: bottom + AROUND,
  };
}

/** At the ends there is nothing more to draw; elsewhere a little less than what is drawn must hold it. */
function isWithin(seen: TimelineWindow, drawn: TimelineWindow): boolean {
  const isLeft = drawn.left === 0 || seen.left >= drawn.left + LEAST_AROUND;
  const isTop = drawn.top === 0 || seen.top >= drawn.top + LEAST_AROUND;
  return (
    isLeft && isTop && seen.right + LEAST_AROUND <= drawn.right && seen.bottom + LEAST_AROUND <= drawn.bottom
  );
}

/** Moves a window into the room of something that begins at a place inside of what scrolls. */
export function windowIn({ left, right, top, bottom }: TimelineWindow, x: number, y: number): TimelineWindow {
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
}

/** Is a piece of a line, px from its start. */
export interface LineTile {
  readonly tileX: number;
  readonly tileWidth: number;
}

/** Lists the tiles of a line that lie in a window; the last ends with the line. */
export function tilesIn({ left, right }: TimelineWindow, length: number): readonly LineTile[] {
  const end = Math.min(right, length);
  const first = Math.max(0, Math.floor(left / TILE_WIDTH));
  return Array.from({ length: Math.max(0, Math.ceil(end / TILE_WIDTH) - first) }, (_, index) => {
    const tileX = (first + index) * TILE_WIDTH;
    return { tileX, tileWidth: Math.min(TILE_WIDTH, length - tileX) };
  });
}
