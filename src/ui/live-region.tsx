import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const AnnounceContext = createContext<((text: string) => void) | null>(null);

/** Holds the page's polite announcer. Two regions speak in turn, so the same words twice are heard twice. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setSaid((before) => ({ text, turn: 1 - before.turn }));
  }, []);

  return (
    <AnnounceContext value={announce}>
      {children}
      {[0, 1].map((turn) => (
        <div key={turn} role="status" aria-live="polite" aria-atomic="true" className="sr-only">
          {said.turn === turn ? said.text : ''}
        </div>
      ))}
    </AnnounceContext>
  );
}

/** Returns the same where there is an announcer; elsewhere nothing is said. */
export function useAnnounceIfHeard(): (text: string) => void {
  return use(AnnounceContext) ?? unheard;
}

const unheard = () => undefined;

/** Returns how to say something to a screen reader without moving the focus. */
export function useAnnounce(): (text: string) => void {
  const announce = use(AnnounceContext);
  if (announce === null) throw new Error('useAnnounce is used outside AnnouncerProvider.');
  return announce;
}
