import { useEffect, useRef } from 'react';
import { cx } from '../../ui/class-names';
import type { Point } from './routing/rect';

interface TravellingMarkerProps {
  /** Where it is when it has arrived. */
  at: Point;
  /** The way it comes, as an SVG path; null to stand still. */
  path: string | null;
  durationMs: number;
}

const EASE = 'cubic-bezier(.3,.1,.3,1)';

/** A ring that goes along an arrow. Where motion is reduced it fades in at the end of its way. */
export function TravellingMarker({ at, path, durationMs }: TravellingMarkerProps) {
  const ring = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = ring.current;
    if (element === null || typeof element.animate !== 'function') return;
    if (path === null || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const fade = element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 80 });
      return () => fade.cancel();
    }
    element.style.setProperty('offset-path', `path("${path}")`);
    const travel = element.animate([{ offsetDistance: '0%' }, { offsetDistance: '100%' }], {
      duration: Math.max(80, durationMs),
      easing: EASE,
      fill: 'forwards',
    });
    return () => {
      travel.cancel();
      element.style.removeProperty('offset-path');
    };
  }, [path, durationMs]);
  return (
    <span
      ref={ring}
      aria-hidden
      style={path === null ? { left: at.x, top: at.y } : { offsetRotate: '0deg' }}
      className={cx('pointer-events-none absolute z-10 size-0', path !== null && 'top-0 left-0')}
    >
      <span
        className={cx(
          'absolute -top-3.25 -left-3.25 grid size-6.5 scale-(--unzoom) place-items-center rounded-pill',
          'bg-[color-mix(in_srgb,var(--pen)_16%,transparent)]',
        )}
      >
        <span className="size-3.25 rounded-pill border-[3.5px] border-pen bg-card forced-color-adjust-none" />
      </span>
    </span>
  );
}
