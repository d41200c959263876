import { type HTMLAttributes, useEffect, useRef, useState } from 'react';

const DELAY_MS = 500;
/** Long enough to get from the control into its tooltip. */
const LEAVING_MS = 120;
/** Who goes from one control to the next reads on without waiting. */
const READING_ON_MS = 300;

/** What somebody chooses from at the moment; a tooltip must not lie over it. */
const OPEN_CHOICE = '[role=menu],[aria-haspopup=listbox][aria-expanded=true]';

/** Keys by which a control may open something in the place of its tooltip. */
const OPENING: readonly string[] = ['Enter', ' ', 'ArrowDown', 'ArrowUp'];

/** When the last tooltip of the page went away, in ms of its own clock. */
const closed = { at: -READING_ON_MS };

/** Decides when the tooltip of a control is there. `fetch` brings its part. */
export function useTooltip(fetch: () => Promise<unknown>) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const after = (delayMs: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delayMs);
  };
  const stay = () => clearTimeout(timer.current);
  const close = () => {
    stay();
    if (anchor !== null) closed.at = performance.now();
    setAnchor(null);
  };
  const leave = () => after(LEAVING_MS, close);
  const show = (element: Element, delayMs: number) => {
    fetch().catch(() => undefined);
    after(delayMs, () => {
      if (element.ownerDocument.querySelector(OPEN_CHOICE) === null) setAnchor(element);
    });
  };

  const handlers: HTMLAttributes<HTMLElement> = {
    onPointerEnter: ({ currentTarget, pointerType }) => {
      // A finger that rests means something else.
      if (pointerType === 'touch') return;
      const isReadingOn = performance.now() - closed.at < READING_ON_MS;
      show(currentTarget, isReadingOn ? 0 : DELAY_MS);
    },
    onPointerLeave: leave,
    onPointerDown: close,
    onFocus: ({ currentTarget }) => {
      if (currentTarget.matches(':focus-visible')) show(currentTarget, 0);
    },
    onBlur: close,
    onKeyDown: ({ key }) => {
      if (key === 'Escape' || OPENING.includes(key)) close();
    },
  };
  return { anchor, handlers, stay, leave, close };
}
