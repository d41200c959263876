import type { JournalEntry } from '../model/journal';
import type { Command } from './command';
import type { RunEvent } from './event';
import type { Graph } from './graph';
import { openRun } from './open-run';
import type { RunState } from './state';

/**
 * Advances a run by one event. Pure: nothing given is changed, nothing but the arguments is read.
 *
 * Returns the new state, the journal entries the event led to and the commands it owes the host. An event about
 * something that is no longer open is recorded as ignored and changes nothing else.
 */
export function advance(
  graph: Graph,
  state: RunState,
  event: RunEvent,
): {
  readonly state: RunState;
  readonly journal: readonly JournalEntry[];
  readonly commands: readonly Command[];
} {
  const run = openRun(graph, state);
  const { journal, commands } = run.apply(event);
  return { state: run.snapshot(), journal, commands };
}
