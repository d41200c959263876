import { useEffect, useRef } from 'react';
import type { RehearsalSession } from '../session/rehearsal-session';

/** Holds what plays as long as a sheet covers it, and goes on when the sheet is closed. */
export function usePlayOnceSeen(
  session: Pick<RehearsalSession, 'play' | 'pause'>,
  isPlaying: boolean,
  isCovered: boolean,
): void {
  const waits = useRef(false);
  useEffect(() => {
    if (isCovered && isPlaying) {
      waits.current = true;
      session.pause();
    } else if (!isCovered && waits.current) {
      waits.current = false;
      session.play();
    }
  }, [session, isPlaying, isCovered]);
}
