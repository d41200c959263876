import { useEffect } from 'react';
import type { RehearsalSession } from '../session/rehearsal-session';

/** Lets the space bar play and pause, as long as nothing has the keyboard that wants it for itself. */
export function usePlayerKeys(session: RehearsalSession): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.defaultPrevented || event.repeat || isTaken(event.target)) return;
      event.preventDefault();
      if (session.state().isPlaying) session.pause();
      else session.play();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session]);
}

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button,a,input,textarea,select,summary,[role],[tabindex]') !== null
  );
}
