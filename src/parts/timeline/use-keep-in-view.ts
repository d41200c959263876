import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Keeps an instant in view: where the view was widened, its middle stays; where the instant has left it, it is fetched. */
export function useKeepInView(
  scroller: RefObject<HTMLElement | null>,
  x: number | null,
  headWidth: number,
  zoom: number,
): void {
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null || before.current === zoom) return;
    const half = (current.clientWidth - headWidth) / 2;
    current.scrollTo({ left: (current.scrollLeft + half) * (zoom / before.current) - half });
    before.current = zoom;
  }, [scroller, headWidth, zoom]);
  useEffect(() => {
    const { current } = scroller;
    if (current === null || x === null) return;
    const seen = current.clientWidth - headWidth;
    const isSeen = x >= current.scrollLeft && x <= current.scrollLeft + seen;
    if (!isSeen) current.scrollTo({ left: x - seen / 2 });
  }, [scroller, headWidth, x]);
}
