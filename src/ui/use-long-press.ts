import { type HTMLAttributes, useEffect, useRef } from 'react';

const LONG_MS = 500;
/** A finger that lies still moves a little. */
const STILL_PX = 10;

interface Press {
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Tells when one finger rests, and where, for browsers that say nothing of it themselves. */
export function useLongPress(onLongPress: (x: number, y: number) => void): HTMLAttributes<HTMLElement> {
  const press = useRef<Press | null>(null);
  const end = () => {
    clearTimeout(press.current?.timer);
    press.current = null;
  };
  useEffect(() => () => clearTimeout(press.current?.timer), []);
  return {
    onTouchStart: ({ touches }) => {
      end();
      const touch = touches[0];
      if (touch === undefined || touches.length > 1) return;
      const { clientX: x, clientY: y } = touch;
      press.current = { x, y, timer: setTimeout(() => onLongPress(x, y), LONG_MS) };
    },
    onTouchMove: ({ touches }) => {
      const { current } = press;
      const touch = touches[0];
      if (current === null || touch === undefined) return;
      if (Math.hypot(touch.clientX - current.x, touch.clientY - current.y) > STILL_PX) end();
    },
    onTouchEnd: end,
    onTouchCancel: end,
    style: { WebkitTouchCallout: 'none' },
  };
}
