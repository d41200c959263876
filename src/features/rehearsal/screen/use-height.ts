import { type RefObject, useLayoutEffect, useState } from 'react';

/** Follows the height of an element in px; `fallback` until it is known. */
export function useHeight(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [height, setHeight] = useState(fallback);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const read = () => {
      if (current.offsetHeight > 0) setHeight(current.offsetHeight);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
