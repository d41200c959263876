import { useSyncExternalStore } from 'react';

/** Is how much room there is: a phone, a screen on which panels lie over the drawing, or one with room beside it. */
export type ScreenSize = 'phone' | 'tablet' | 'desk';

// The breakpoints of the theme; a media query cannot read them from there.
const TABLET = '(width >= 45rem)';
const DESK = '(width >= 75rem)';

/** Follows how much room there is. */
export function useScreenSize(): ScreenSize {
  return useSyncExternalStore(subscribe, read, () => 'desk');
}

function read(): ScreenSize {
  if (!window.matchMedia(TABLET).matches) return 'phone';
  return window.matchMedia(DESK).matches ? 'desk' : 'tablet';
}

function subscribe(tell: () => void): () => void {
  const queries = [TABLET, DESK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}
