// A rehearsal as it lies in storage, and back. Its drawing goes along whole: what is drawn today may be another one.
import { present } from '../../../kernel/invariant';
import { fail, type Result, succeed } from '../../../kernel/result';
import type { Rehearsal } from '../../../rehearsal/open-rehearsal';
import type { StoredRun } from '../../../storage/run-store';
import { openReplay, type Replay } from '../session/replay';
import { digestDay, digestDrawing } from './digests';

/** Is longer than a run that anybody would read through, and little enough to be written at once. */
export const MOST_KEPT_ENTRIES = 20_000;

/** Is an earlier rehearsal, opened for watching. */
export interface KeptRehearsal {
  readonly id: string;
  readonly title: string;
  /** ms since 1970. */
  readonly keptAt: number;
  /** Whether something else is drawn today. */
  readonly isOlder: boolean;
  readonly replay: Replay;
}

/** Is what a rehearsal is called, in words: those of the screen that it was watched on. */
export interface SpokenRehearsal {
  readonly title: string;
  /** The names of the ends that it reached. */
  readonly ends: readonly string[];
}

/** Writes a rehearsal for storage; `now` in ms since 1970. It must be over, and not longer than what is kept. */
export function storedRehearsal(id: string, replay: Replay, spoken: SpokenRehearsal, now: number): StoredRun {
  const { document, scenario, rehearsal } = replay;
  const { state, journal, events, elapsedMs, endedBy, beganAlso } = rehearsal;
  return {
    head: {
      id,
      workflow: document.id,
      kind: 'rehearsal',
      title: spoken.title,
      createdAt: now,
      updatedAt: now,
      events: events.length,
      status: state.status,
      result: state.result,
      rehearsed: {
        elapsedMs,
        endedBy: present(endedBy, 'why a rehearsal that was played is over'),
        ends: spoken.ends,
        drawing: digestDrawing(document),
        day: digestDay(scenario),
        ...(beganAlso.length === 0 ? {} : { beganAlso }),
      },
    },
    document: { ...document, scenarios: [scenario] },
    state,
    journal,
    events: events.map((event, index) => ({ key: `ev_${String(index + 1)}`, event })),
    owed: [],
  };
}

/**
 * Reads a rehearsal from storage; `drawing` is the digest of what is drawn today.
 *
 * Fails for what is no rehearsal, or not one that can be watched.
 */
export function readRehearsal(stored: StoredRun, drawing: string): Result<KeptRehearsal, 'unreadable'> {
  const { head, document, state, journal, events } = stored;
  const { rehearsed } = head;
  const start = events[0]?.event;
  const scenario = document.scenarios[0];
  if (rehearsed === undefined || start?.type !== 'start' || scenario === undefined || journal.length === 0) {
    return fail('unreadable');
  }
  const rehearsal: Rehearsal = {
    journal,
    state,
    events: events.map(({ event }) => event),
    startedAt: start.at,
    endedAt: start.at + rehearsed.elapsedMs,
    elapsedMs: rehearsed.elapsedMs,
    endedBy: rehearsed.endedBy,
    beganAlso: rehearsed.beganAlso ?? [],
    offsets: start.offsets,
  };
  try {
    return succeed({
      id: head.id,
      title: head.title,
      keptAt: head.createdAt,
      isOlder: rehearsed.drawing !== drawing,
      replay: openReplay(document, scenario, rehearsal),
    });
  } catch {
    // A backup may bring a journal that no run has written; the projections read only those that one has.
    return fail('unreadable');
  }
}
