import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { ToastNotice } from '../ui/toast';

/** Collects notices until they are on screen. */
export interface NoticeBoard {
  readonly post: (notice: ToastNotice) => void;
  /** Everything posted so far, oldest first; the same array until something is added. */
  readonly posted: () => readonly ToastNotice[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a board for one page. */
export function makeNoticeBoard(): NoticeBoard {
  const listeners = new Set<() => void>();
  let posted: readonly ToastNotice[] = [];
  return {
    post: (notice) => {
      posted = [...posted, notice];
      for (const listener of listeners) listener();
    },
    posted: () => posted,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// Notices are rare and their part is not small: it comes with the first one.
const NoticeStack = lazy(async () => ({ default: (await import('./notice-stack')).NoticeStack }));

/** Shows what is posted, on every screen, so that a way back outlives the screen it was offered on. */
export function Notices({ board }: { board: NoticeBoard }) {
  const posted = useSyncExternalStore(board.subscribe, board.posted);
  if (posted.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <NoticeStack posted={posted} />
    </Suspense>
  );
}
