import { useEffect, useSyncExternalStore } from 'react';
import { useHouse } from '../../parts/services';
import type { SaveState } from '../../storage/save-queue';
import type { Manner, OpenWorkflow } from './open-workflow';

/** Follows how things stand with saving, and holds back a tab that would close over something unsaved. */
export function useSaving({ saver }: OpenWorkflow): SaveState {
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const isUnsafe = state.is !== 'saved' && state.unsaved > 0;
  useEffect(() => {
    if (!isUnsafe) return undefined;
    const hold = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => {
      window.removeEventListener('beforeunload', hold);
    };
  }, [isUnsafe]);
  return state;
}

/** Reads the workflow again when another tab saved it, while this one only looks on. */
export function useOtherTabs({ id }: OpenWorkflow, state: SaveState, reopen: (manner: Manner) => void): void {
  const { changes } = useHouse();
  const onlyLooks = state.is === 'read-only' && state.unsaved === 0;
  useEffect(() => {
    if (!onlyLooks) return undefined;
    return changes.listen((change) => {
      if (change.id === id) reopen('look');
    });
  }, [changes, id, onlyLooks, reopen]);
}
