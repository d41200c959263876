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
 * something that is no longer open is recorded as ignored and changes nothing else. Without `tellsWaiting` the journal
 * leaves out its `parked` entries, which cost more than all others; they are counted all the same.
 */
export function advance(
  graph: Graph,
  state: RunState,
  event: RunEvent,
  { tellsWaiting = true }: { readonly tellsWaiting?: boolean } = {},
): {
  readonly state: RunState;
  readonly journal: readonly JournalEntry[];
  readonly commands: readonly Command[];
} {
  const run: Run = {
    index: indexGraph(graph),
    state: copyState(state),
    journal: [],
    tellsWaiting,
    commands: [],
  };
  applyEvent(run, event);
  return { state: run.state, journal: run.journal ?? [], commands: run.commands };
}
