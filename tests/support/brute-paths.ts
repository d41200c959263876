// Every path of a small drawing, one by one: every interleaving, every value, no reduction, nothing merged but states
// that are the same to the last number. It shares nothing with the explorer but the engine.
//
// Time is simple here: what is free happens at once or after the next timer. All of that can happen; where no timer
// plays a part it is all that can happen.
import { advance } from '../../src/engine/advance';
import type { RunEvent } from '../../src/engine/event';
import type { Graph } from '../../src/engine/graph';
import { newRun, type RunState } from '../../src/engine/state';
import type { FieldValues, JournalEntry } from '../../src/model/journal';

export interface BrutePaths {
  /** Whether every path was followed to its end. */
  readonly isComplete: boolean;
  /** «finished success good», «unhandled s1 refused», … */
  readonly endings: ReadonlySet<string>;
  readonly started: ReadonlySet<string>;
  readonly states: number;
}

/** Hears of every path: what happened on it so far, and whether nothing more will. */
export interface PathWatcher {
  /** Tells what of a path is remembered: paths that lead to one state are followed on as long as this differs. */
  readonly keeps: (entry: JournalEntry) => boolean;
  readonly hear: (path: readonly JournalEntry[], isOver: boolean) => void;
}

/** A path on which more is remembered is not followed: what goes round would be for ever news. */
const LONGEST_MEMORY = 14;

const MOST_OPEN = 8;
const YES = [undefined, true, false];
const NUMBERS = [undefined, 1, 5];
const PRODUCTS: readonly FieldValues[] = [{ fd_yes: true }, { fd_yes: false }];

/** Follows every path of a drawing with the fields of `random-workflow.ts`. */
export function brutePaths(
  graph: Graph,
  maxStates: number,
  maxStarts: number,
  watcher: PathWatcher | null = null,
): BrutePaths {
  const endings = new Set<string>();
  const started = new Set<string>();
  const seen = new Set<string>();
  const open: { readonly state: RunState; readonly path: readonly JournalEntry[] }[] = [];
  let isComplete = true;

  const play = (state: RunState, path: readonly JournalEntry[], event: RunEvent): void => {
    const { state: next, journal } = advance(graph, { ...state, started: 0, startedBound: maxStarts }, event);
    for (const entry of journal) {
      if (entry.type === 'step-started' || entry.type === 'step-passed') started.add(entry.data.step);
    }
    const isRunaway = noteEndings(graph, next, endings);
    const memory = [...path, ...journal.filter((entry) => watcher?.keeps(entry) === true)];
    watcher?.hear(memory, next.status === 'finished' || isWaitingForOne(next));
    const known = memory.map(({ type, data }) => [type, data]);
    const text = `${plain(next, next.at)} ${plain(known, next.at)}`;
    if (seen.has(text)) return;
    seen.add(text);
    if (isRunaway) return;
    // What makes more of itself for ever is not followed.
    const isTooMuch =
      next.activations.length + next.scopes.flatMap(({ parked }) => parked).length > MOST_OPEN;
    if (isTooMuch || memory.length > LONGEST_MEMORY) isComplete = false;
    else open.push({ state: next, path: memory });
  };

  for (const { id, behaviour } of graph.steps) {
    if (behaviour.does !== 'begin') continue;
    for (const yes of YES) {
      for (const number of NUMBERS) {
        const input = {
          ...(yes === undefined ? {} : { fd_yes: yes }),
          ...(number === undefined ? {} : { fd_n: number }),
        };
        play(newRun(), [], { type: 'start', at: 0, trigger: id, input, seed: 1, offsets: [] });
      }
    }
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { state, path } = next;
    if (seen.size > maxStates) return { isComplete: false, endings, started, states: seen.size };
    for (const event of eventsIn(graph, state)) play(state, path, event);
  }
  return { isComplete, endings, started, states: seen.size };
}

/** Notes how a state ends a path; true when nothing more is to be learnt from it. */
function noteEndings(graph: Graph, state: RunState, endings: Set<string>): boolean {
  const id = (step: number | null) => (step === null ? '' : (graph.steps[step]?.id ?? ''));
  if (state.status === 'finished') {
    endings.add(`finished ${String(state.result)} ${[...state.ends].sort().join(',')}`);
  }
  for (const { kind, step, outcome, setAside } of state.incidents) {
    const where = step === null ? (setAside[0]?.step ?? '') : id(step);
    if (kind === 'gap') endings.add(`gap ${where} ${String(outcome)}`);
    else if (kind === 'dead-end' || kind === 'runaway') endings.add(`${kind} ${where}`);
    else endings.add(`unhandled ${where} ${kind}`);
  }
  if (isWaitingForOne(state)) endings.add(`waits-forever ${id(state.activations[0]?.step ?? null)}`);
  return state.incidents.some(({ kind }) => kind === 'runaway');
}

/** Nobody else is open: where this one is never answered, nothing more happens. */
function isWaitingForOne(state: RunState): boolean {
  return state.status === 'waiting' && state.activations.length === 1;
}

function eventsIn(graph: Graph, state: RunState): readonly RunEvent[] {
  const { at } = state;
  const events = state.activations.flatMap(({ activation, phase, step }): readonly RunEvent[] => {
    const { behaviour, needs } = graph.steps[step] ?? {};
    if (phase.is === 'asking' && behaviour?.does === 'ask') {
      return behaviour.answers.map((answer) => ({ type: 'answer', at, activation, answer, by: 'pe_a' }));
    }
    if (phase.is !== 'working' || behaviour?.does !== 'work') return [];
    const { attempt } = phase;
    const produces = behaviour.produces.length > 0;
    const kinds = [
      'refused',
      'error',
      ...(produces ? (['wrong-output'] as const) : []),
      ...((needs ?? []).length > 0 ? (['missing-data'] as const) : []),
    ] as const;
    return [
      ...(produces ? PRODUCTS : [{}]).map(
        (output): RunEvent => ({ type: 'work-done', at, activation, attempt, output }),
      ),
      ...kinds.map((kind): RunEvent => ({ type: 'work-failed', at, activation, attempt, kind })),
    ];
  });
  const [next] = [...state.timers].sort((left, right) => left.due - right.due || left.timer - right.timer);
  if (next !== undefined) events.push({ type: 'timer', at: Math.max(at, next.due), timer: next.timer });
  return events;
}

const NUMBERED = new Set(['activation', 'token', 'fork', 'timer', 'incident', 'instance', 'container']);
const COUNTERS = new Set(['seq', 'at', 'last', 'started', 'startedBound', 'random', 'told']);

/** Writes anything with numbers given anew in the order in which they are met, and time counted from now. */
function plain(given: unknown, now: number): string {
  const names = new Map<string, number>();
  const write = (value: unknown, key: string): string => {
    if (typeof value === 'number' && NUMBERED.has(key)) {
      const name = `${key === 'container' ? 'activation' : key} ${String(value)}`;
      const number = names.get(name) ?? names.size;
      names.set(name, number);
      return String(number);
    }
    if (typeof value === 'number' && key === 'due') return String(value - now);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map((item) => write(item, '')).join()}]`;
    let text = '';
    for (const [name, part] of Object.entries(value)) {
      if (!COUNTERS.has(name)) text += `${name}:${write(part, name)} `;
    }
    return `{${text}}`;
  };
  return write(given, '');
}
