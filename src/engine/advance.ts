import type { JournalEntry } from '../model/journal';
import type { Command } from './command';
import { copyState } from './copy-state';
import type { RunEvent } from './event';
import type { Graph } from './graph';
import { indexGraph } from './graph-index';
import { applyEvent } from './run/apply';
import type { Run } from './run/run-context';
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
  const run: Run = { index: indexGraph(graph), state: copyState(state), journal: [], commands: [] };
  applyEvent(run, event);
  return { state: run.state, journal: run.journal ?? [], commands: run.commands };
}
