// Random runs: a random drawing, and one after the other of the things that could happen to it.
import fc from 'fast-check';
import { compile } from '../../src/engine/compile/compile';
import type { RunEvent } from '../../src/engine/event';
import type { Graph } from '../../src/engine/graph';
import { openRun } from '../../src/engine/open-run';
import { newRun, type RunState } from '../../src/engine/state';
import type { WorkflowDocument } from '../../src/model/document';
import type { JournalEntry } from '../../src/model/journal';
import { stepTypes } from '../../src/steps/step-types';
import { nestedWorkflow } from './random-nested';
import { wildWorkflow } from './random-workflow';
import { possibleEvents } from './random-world';

/** Is a run that was played: after `events[n]` it stood as `states[n]`, and `journals[n]` was new. */
export interface Played {
  readonly graph: Graph;
  readonly events: readonly RunEvent[];
  readonly journal: readonly JournalEntry[];
  readonly journals: readonly (readonly JournalEntry[])[];
  readonly states: readonly RunState[];
}

const choices = fc.array(fc.nat(999), { minLength: 8, maxLength: 40 });

/** A new run with a low bound for going round, so that wild loops stay small. */
export const begin = (): RunState => ({ ...newRun(), startedBound: 120 });

/** Compiles a drawing that is known to compile. */
export function graphOf(document: WorkflowDocument): Graph {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** Plays a drawing; `picks` decide which of the things that could happen next does. */
export function play(document: WorkflowDocument, picks: readonly number[]): Played {
  const graph = graphOf(document);
  const run = openRun(graph, begin());
  const items = graph.fields.some(({ id }) => id === 'fd_list') ? { fd_list: [2, 5] } : {};
  const input = picks.length % 3 === 0 ? items : { ...items, fd_n: 4 };
  const events: RunEvent[] = [{ type: 'start', at: 0, trigger: 'st_start', input, seed: 7, offsets: [] }];
  const journals: (readonly JournalEntry[])[] = [];
  const states: RunState[] = [];
  for (let index = 0; index <= picks.length; index += 1) {
    const event = events.at(-1);
    if (event === undefined || events.length !== index + 1) break;
    journals.push(run.apply(event).journal);
    const state = run.snapshot();
    states.push(state);
    const possible = possibleEvents(graph, state);
    const next = possible[(picks[index] ?? 0) % Math.max(1, possible.length)];
    if (next !== undefined && index < picks.length) events.push(next);
  }
  return { graph, events, journal: journals.flat(), journals, states };
}

/** Is a drawing and what decides. */
export const anyPlay = fc.tuple(
  fc.oneof({ weight: 1, arbitrary: wildWorkflow }, { weight: 1, arbitrary: nestedWorkflow }),
  choices,
);
