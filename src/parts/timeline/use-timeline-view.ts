import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import type { TimeScale } from '../../projections/time-scale';
import { TIMELINE_PADDING } from './use-timeline-room';
import { useZoomGestures } from './use-zoom-gestures';

export interface TimelineViewParts {
  scroller: RefObject<HTMLElement | null>;
  scale: TimeScale;
  headWidth: number;
  /** The instant that is to be kept in view when it moves on, ms on the scale; null: none. */
  keptMs: number | null;
  zoom: number;
  most: number;
  onZoom: ((zoom: number) => void) | undefined;
  /** Draws what has come into view. */
  look: () => void;
}

export interface TimelineViewHandlers {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

const KEY_STEP = 1.6;
/** How much of the view a key moves on. */
const KEY_SHARE = 0.4;

/**
 * Zooms and moves the view of a timeline. Where it is widened, the instant under the pointer, else the one in the middle,
 * stays where it is; what is to be kept in view is fetched when it leaves.
 */
export function useTimelineView(parts: TimelineViewParts): TimelineViewHandlers {
  const { scroller, scale, headWidth, keptMs, zoom, most, onZoom, look } = parts;
  const anchor = useRef<number | null>(null);
  const before = useRef({ scale, zoom });
  /** Several turns of a wheel may come before the first is drawn. */
  const wanted = useRef(zoom);

  useLayoutEffect(() => {
    const { current } = scroller;
    const old = before.current;
    before.current = { scale, zoom };
    wanted.current = zoom;
    if (current === null || old.zoom === zoom) return;
    const seenX = anchor.current ?? (current.clientWidth - headWidth) / 2;
    anchor.current = null;
    const atMs = old.scale.toMsAt(current.scrollLeft + seenX - TIMELINE_PADDING);
    current.scrollTo({ left: scale.toX(atMs) + TIMELINE_PADDING - seenX });
    look();
  }, [scroller, scale, zoom, headWidth, look]);

  useEffect(() => {
    const { current } = scroller;
    if (current === null || keptMs === null) return;
    // Whoever zooms or moves the view away from it is not called back.
    const seen = current.clientWidth - headWidth;
    const place = before.current.scale.toX(keptMs) + TIMELINE_PADDING;
    const isSeen = place >= current.scrollLeft && place <= current.scrollLeft + seen;
    if (!isSeen) current.scrollTo({ left: place - seen / 2 });
  }, [scroller, headWidth, keptMs]);

  /** `seenX` is where in the view it is widened, px from the end of the heads; null: the middle. */
  const zoomBy = (factor: number, seenX: number | null) => {
    const next = Math.max(1, Math.min(most, wanted.current * factor));
    if (onZoom === undefined || next === wanted.current) return;
    wanted.current = next;
    anchor.current = seenX;
    onZoom(next);
  };
  useZoomGestures(scroller, (factor, clientX) => {
    const left = scroller.current?.getBoundingClientRect().left ?? 0;
    zoomBy(factor, Math.max(0, clientX - left - headWidth));
  });

  return {
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const { current } = scroller;
      const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (event.shiftKey && side !== undefined && current !== null) {
        current.scrollBy({ left: side * KEY_SHARE * (current.clientWidth - headWidth) });
      } else if (event.key === '+' || event.key === '=') zoomBy(KEY_STEP, null);
      else if (event.key === '-' || event.key === '−') zoomBy(1 / KEY_STEP, null);
      else if (event.key === '0') zoomBy(1 / most, null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerDown: (event) => {
      const { current } = scroller;
      if (current !== null && event.pointerType === 'mouse' && event.button === 0) dragView(current, event);
    },
  };
}

/** How far a hand trembles when it only presses, px. */
const TREMBLE = 4;

/** Moves what scrolls along with the hand until it lets go, wherever it took hold: on a bar, too. */
function dragView(scroller: HTMLElement, { clientX, clientY }: PointerEvent<HTMLElement>): void {
  const from = { left: scroller.scrollLeft, top: scroller.scrollTop };
  // A press on its bar for scrolling is no press on what scrolls.
  const box = scroller.getBoundingClientRect();
  if (clientX > box.left + scroller.clientWidth || clientY > box.top + scroller.clientHeight) return;
  let isDragged = false;
  const ended = new AbortController();
  const { signal } = ended;
  const move = (event: globalThis.PointerEvent) => {
    const [x, y] = [event.clientX - clientX, event.clientY - clientY];
    isDragged ||= Math.hypot(x, y) > TREMBLE;
    if (!isDragged) return;
    event.preventDefault();
    scroller.style.cursor = 'grabbing';
    scroller.scrollTo({ left: from.left - x, top: from.top - y });
  };
  const end = () => {
    scroller.style.cursor = '';
    ended.abort();
    // The bar on which the hand let go was not meant.
    if (isDragged) swallowClick();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
}

/** A click follows at once on the hand's letting go, or not at all. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}
