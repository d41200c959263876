import { isObject } from '../kernel/json';
import type { Clock } from './workflow-store';
import { type HoldEnds, makeHold, type WriterHold, type WriterLock } from './writer-lock';

/** Is what of the browser's locks is needed. */
export type Locks = Pick<LockManager, 'request'>;

export interface WebLockParts {
  /** Null where the browser has no locks: then only the announcements are left, and the last tab that asked writes. */
  readonly locks: Locks | null;
  readonly channel: BroadcastChannel;
  readonly clock: Clock;
  /** Tells this tab from all others. */
  readonly tab: string;
}

/** Says who took over a workflow, and when (ms): the later claim counts, however late it is heard of. */
interface Claim {
  readonly takesOver: string;
  readonly at: number;
  readonly tab: string;
}

interface Held {
  readonly ends: HoldEnds;
  readonly claim: Claim;
}

/** Takes the browser's locks, which also end when a tab dies, and tells the other tabs when one takes over. */
export function createWebWriterLock({ locks, channel, clock, tab }: WebLockParts): WriterLock {
  const held = new Map<string, Held>();
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const claim = readClaim(event.data);
    const mine = claim === null ? undefined : held.get(claim.takesOver);
    if (claim === null || mine === undefined || !isLater(claim, mine.claim)) return;
    held.delete(claim.takesOver);
    mine.ends.lose();
  };

  function hold(claim: Claim, onRelease: () => void): HoldEnds {
    const ends = makeHold(() => {
      if (held.get(claim.takesOver)?.ends === ends) held.delete(claim.takesOver);
      onRelease();
    });
    held.set(claim.takesOver, { ends, claim });
    return ends;
  }

  function request(manager: Locks, claim: Claim, options: LockOptions): Promise<WriterHold | null> {
    return new Promise((resolve, reject) => {
      let ends: HoldEnds | null = null;
      const whileHeld = (lock: Lock | null): Promise<void> => {
        if (lock === null) {
          resolve(null);
          return Promise.resolve();
        }
        return new Promise((release) => {
          ends = hold(claim, release);
          resolve(ends.hold);
        });
      };
      // The promise of a lock that was stolen is refused; before the lock was given, it is a failure to ask.
      const onRefused = (error: unknown): void => {
        if (ends === null) reject(error instanceof Error ? error : new Error(String(error)));
        else ends.lose();
      };
      manager.request(`workflow:${claim.takesOver}`, options, whileHeld).catch(onRefused);
    });
  }

  const claimOf = (workflow: string): Claim => ({ takesOver: workflow, at: clock.now(), tab });

  async function takeOver(workflow: string): Promise<WriterHold> {
    const claim = claimOf(workflow);
    channel.postMessage(claim);
    const stolen = locks === null ? null : await request(locks, claim, { steal: true });
    return stolen ?? hold(claim, () => undefined).hold;
  }

  return {
    take: (workflow) =>
      locks === null ? takeOver(workflow) : request(locks, claimOf(workflow), { ifAvailable: true }),
    takeOver,
  };
}

function isLater(left: Claim, right: Claim): boolean {
  return left.at === right.at ? left.tab > right.tab : left.at > right.at;
}

/** Reads a message of another tab, which may run another version of the program. */
function readClaim(message: unknown): Claim | null {
  if (!isObject(message)) return null;
  const { takesOver, at, tab } = message;
  const isClaim = typeof takesOver === 'string' && typeof at === 'number' && typeof tab === 'string';
  return isClaim ? { takesOver, at, tab } : null;
}
