import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useHouse } from '../parts/services';
import { useAnnounce } from '../ui/live-region';

/** The first screen is read by the browser itself; every later one has to be told. */
const visited = { before: false };

/**
 * Tells the window and a screen reader where the person is. The focus stays with whoever has it; where its element
 * went with the screen before, it moves to the content.
 */
export function usePlace(place: string): void {
  const { words } = useHouse();
  const announce = useAnnounce();
  const [path] = useLocation();
  const title = words.shell.title(place);
  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    const isFirst = !visited.before;
    visited.before = true;
    if (isFirst) return;
    announce(document.title);
    if (document.activeElement === null || document.activeElement === document.body) focusContent();
    // The title belongs to the path: a workflow that is renamed does not change where one is.
  }, [path, announce]);
}

/** Puts the reading position on the content of the page. */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
