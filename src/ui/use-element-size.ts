import { type RefObject, useLayoutEffect, useState } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Follows the inner size of an element in px; `fallback` until it is known. */
export function useElementSize(element: RefObject<HTMLElement | null>, fallback: ElementSize): ElementSize {
  const [size, setSize] = useState(fallback);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = current;
      if (width === 0) return;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
