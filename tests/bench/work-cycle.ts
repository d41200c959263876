// The whole cycle of a task as a host runs it: the engine asks for work, the host says that it is done.
import type { Command } from '../../src/engine/command';
import type { RunEvent } from '../../src/engine/event';
import type { Graph } from '../../src/engine/graph';
import { type OpenRun, openRun } from '../../src/engine/open-run';
import { newRun } from '../../src/engine/state';
import type { JournalEntry } from '../../src/model/journal';

export const START: RunEvent = {
  type: 'start',
  at: 0,
  trigger: 'st_start',
  input: {},
  seed: 1,
  offsets: [],
};

export interface CycleOptions {
  readonly journal: 'on' | 'off';
  readonly start?: RunEvent;
  /** How many steps to do before it is left alone; left out: until nothing is asked for. */
  readonly steps?: number;
  /** Hears every entry. */
  readonly hear?: (entries: readonly JournalEntry[]) => void;
}

/** Runs a graph and returns how many steps were done, and the run as it stands. */
export function runCycle(
  graph: Graph,
  { journal, start = START, steps = Number.POSITIVE_INFINITY, hear }: CycleOptions,
): { readonly done: number; readonly run: OpenRun } {
  const run = openRun(graph, { ...newRun(), startedBound: Number.MAX_SAFE_INTEGER }, { journal });
  let made = run.apply(start);
  let done = 0;
  for (;;) {
    hear?.(made.journal);
    const work = made.commands.find(isWork);
    if (work === undefined || done >= steps) return { done, run };
    const { activation, attempt } = work;
    made = run.apply({ type: 'work-done', at: start.at, activation, attempt, output: {} });
    done += 1;
  }
}

function isWork(command: Command): command is Extract<Command, { type: 'start-work' }> {
  return command.type === 'start-work';
}
