import { type RefObject, useEffect } from 'react';
import { useLatest } from '../../ui/use-latest';

/** How much a notch of the wheel zooms. */
const WHEEL_RATE = 0.0022;
const MOST_AT_ONCE = 120;
/** A touchpad tells of two fingers as small turns of the wheel: a hundred times the logarithm of what they ask for. */
const TOUCHPAD_RATE = 0.01;
const MOST_OF_TOUCHPAD = 40;

/**
 * Hears the wheel with Ctrl (also what a touchpad sends for two fingers) and two fingers on a screen: by which factor,
 * and where in the window. React hears both too late to keep the browser from zooming the whole page. Where there is
 * nothing further down, the wheel alone moves along the line.
 */
export function useZoomGestures(
  element: RefObject<HTMLElement | null>,
  onZoom: (factor: number, clientX: number) => void,
): void {
  const latest = useLatest(onZoom);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let before: Fingers | null = null;

    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        latest()(factorOf(event.deltaY), event.clientX);
      } else if (movesAlong(event, current)) {
        event.preventDefault();
        current.scrollBy({ left: event.deltaY });
      }
    };
    const onTouch = (event: TouchEvent) => {
      const now = fingersOf(event.touches);
      if (now !== null && before !== null && event.type === 'touchmove') {
        if (event.cancelable) event.preventDefault();
        current.scrollBy({ left: before.middleX - now.middleX });
        latest()(now.apart / before.apart, now.middleX);
      }
      before = now;
    };

    current.addEventListener('wheel', onWheel, { passive: false });
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      current.addEventListener(type, onTouch, { passive: false });
    }
    return () => {
      current.removeEventListener('wheel', onWheel);
      for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
        current.removeEventListener(type, onTouch);
      }
    };
  }, [element, latest]);
}

function factorOf(deltaY: number): number {
  if (Math.abs(deltaY) <= MOST_OF_TOUCHPAD) return Math.exp(-deltaY * TOUCHPAD_RATE);
  return Math.exp(-Math.max(-MOST_AT_ONCE, Math.min(MOST_AT_ONCE, deltaY)) * WHEEL_RATE);
}

/** With Shift the browser moves sideways by itself. */
function movesAlong({ deltaX, deltaY, shiftKey }: WheelEvent, scroller: HTMLElement): boolean {
  const isUpAndDown = !shiftKey && Math.abs(deltaY) > Math.abs(deltaX);
  return isUpAndDown && scroller.scrollHeight <= scroller.clientHeight;
}

interface Fingers {
  readonly middleX: number;
  readonly apart: number;
}

function fingersOf([one, other]: TouchList): Fingers | null {
  if (one === undefined || other === undefined) return null;
  const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  return { middleX: (one.clientX + other.clientX) / 2, apart: Math.max(1, apart) };
}
