import { useSyncExternalStore } from 'react';

/** Below the tablet's breakpoint of the theme. */
const PHONE = '(width < 45rem)';

/** Tells whether there is only room for a phone's layout. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, isPhone);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

function isPhone(): boolean {
  return window.matchMedia(PHONE).matches;
}
