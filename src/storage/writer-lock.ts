// One tab at a time writes a workflow; the others show it. The lock keeps people from surprising themselves. It is
// not what keeps the data right: the comparison of revisions in every commit does that.
import { fail } from '../kernel/result';
import type { Stored } from './workflow-store';

/** Is the right to write one workflow. */
export interface WriterHold {
  /** Gives the right back. */
  readonly release: () => void;
  readonly isHeld: () => boolean;
  /** Hears that another tab took over; gives a way to stop. */
  readonly onLost: (listener: () => void) => () => void;
}

export interface WriterLock {
  /** Takes the right to write a workflow, or gives null where another tab has it. */
  readonly take: (workflow: string) => Promise<WriterHold | null>;
  /** Takes it from whoever has it. */
  readonly takeOver: (workflow: string) => Promise<WriterHold>;
}

/** Writes a workflow that is not open here; `open-elsewhere` where another tab is at it. */
export async function writeBriefly<T>(lock: WriterLock, id: string, work: () => Stored<T>): Stored<T> {
  const hold = await lock.take(id);
  if (hold === null) return fail({ code: 'open-elsewhere', id });
  try {
    return await work();
  } finally {
    hold.release();
  }
}

/** Is a hold with its other end: `lose` is for the adapter, when another tab took over. */
export interface HoldEnds {
  readonly hold: WriterHold;
  readonly lose: () => void;
}

/** Makes a hold; `onRelease` is called once, and not when the hold was lost before. */
export function makeHold(onRelease: () => void): HoldEnds {
  const listeners = new Set<() => void>();
  let isHeld = true;
  return {
    hold: {
      release: () => {
        if (!isHeld) return;
        isHeld = false;
        onRelease();
      },
      isHeld: () => isHeld,
      onLost: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    lose: () => {
      if (!isHeld) return;
      isHeld = false;
      for (const listener of listeners) listener();
    },
  };
}
