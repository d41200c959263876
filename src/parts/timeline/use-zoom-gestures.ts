import { type RefObject, useEffect, useRef } from 'react';

/** How much a notch of the wheel zooms. */
const WHEEL_RATE = 0.0022;
const MOST_AT_ONCE = 120;

/**
 * Hears the wheel with Ctrl (also what a touchpad sends for two fingers) and two fingers on a screen: by which factor,
 * and where in the window. React hears both too late to keep the browser from zooming the whole page.
 */
export function useZoomGestures(
  element: RefObject<HTMLElement | null>,
  onZoom: (factor: number, clientX: number) => void,
): void {
  const latest = useRef(onZoom);
  useEffect(() => {
    latest.current = onZoom;
  });
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let apart = 0;

    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const delta = Math.max(-MOST_AT_ONCE, Math.min(MOST_AT_ONCE, event.deltaY));
      latest.current(Math.exp(-delta * WHEEL_RATE), event.clientX);
    };
    const onTouch = (event: TouchEvent) => {
      const [one, other] = event.touches;
      if (one === undefined || other === undefined) {
        apart = 0;
        return;
      }
      const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      if (event.type === 'touchmove' && apart > 0) {
        event.preventDefault();
        latest.current(now / apart, (one.clientX + other.clientX) / 2);
      }
      apart = now;
    };

    current.addEventListener('wheel', onWheel, { passive: false });
    for (const type of ['touchstart', 'touchmove', 'touchend'] as const) {
      current.addEventListener(type, onTouch, { passive: false });
    }
    return () => {
      current.removeEventListener('wheel', onWheel);
      for (const type of ['touchstart', 'touchmove', 'touchend'] as const) {
        current.removeEventListener(type, onTouch);
      }
    };
  }, [element]);
}
