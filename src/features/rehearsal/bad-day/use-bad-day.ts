import { useSyncExternalStore } from 'react';
import type { BadDaySession, BadDayState } from './bad-day-session';

/** Follows the bad day of a drawing; null where there is none to be had. */
export function useBadDay(session: BadDaySession | null): BadDayState | null {
  return useSyncExternalStore(session?.store.subscribe ?? nothing, () => session?.store.getState() ?? null);
}

function nothing(): () => void {
  return () => undefined;
}
