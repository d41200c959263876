import type { JournalEntry } from '../model/journal';
import type { Command } from './command';
import { copyState } from './copy-state';
import type { RunEvent } from './event';
import type { Graph } from './graph';
import { indexGraph } from './graph-index';
import { applyEvent } from './run/apply';
import type { Run } from './run/run-context';
import type { RunState } from './state';

/** Is what one event led to: new journal entries, and what the run asks of its host, both in order. */
export interface Consequences {
  readonly journal: readonly JournalEntry[];
  readonly commands: readonly Command[];
}

/** Is a run held open by a host: quicker than `advance`, and the same bytes. */
export interface OpenRun {
  readonly apply: (event: RunEvent) => Consequences;
  /** Copies the run's memory as it stands; the copy does not change any more. */
  readonly snapshot: () => RunState;
}

/** Says what a host wants to be told. */
export interface OpenRunOptions {
  readonly journal?: 'on' | 'off';
}

/** Is the journal of an event for a host that reads none. */
const NOTHING: readonly JournalEntry[] = [];

/**
 * Opens a run in the state given (`newRun()` for one that has not begun); the state given is not touched. For a host
 * that reads no journal (a simulation that only counts) `journal: 'off'` spares writing it; the state is the same.
 */
export function openRun(graph: Graph, state: RunState, { journal = 'on' }: OpenRunOptions = {}): OpenRun {
  const run: Run = {
    index: indexGraph(graph),
    state: copyState(state),
    journal: null,
    tellsWaiting: true,
    commands: [],
  };
  return {
    apply: (event) => {
      run.journal = journal === 'on' ? [] : null;
      run.commands = [];
      applyEvent(run, event);
      return { journal: run.journal ?? NOTHING, commands: run.commands };
    },
    snapshot: () => copyState(run.state),
  };
}
