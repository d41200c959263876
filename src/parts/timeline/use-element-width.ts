import { type RefObject, useLayoutEffect, useState } from 'react';

/** Follows the inner width of an element in px; `fallback` until it is known. */
export function useElementWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const read = () => {
      if (current.clientWidth > 0) setWidth(current.clientWidth);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
