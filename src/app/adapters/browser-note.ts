import type { SmallStore } from '../../storage/watch-for-emptying';

/** Keeps a small text of that name in the browser's other storage; where that is forbidden, nothing is kept. */
export function browserNote(name: string): SmallStore {
  return {
    read: () => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        localStorage.setItem(name, text);
      } catch {
        // Without the note an emptied database cannot be told from a new device; saving itself goes on.
      }
    },
  };
}
