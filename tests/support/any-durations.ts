// Small drawings in which most things have a limit, and runs of them in which everything takes as long as it likes: the
// instants are drawn, those about limits more often. It shares nothing with the explorer but the engine.
import fc from 'fast-check';
import { advance } from '../../src/engine/advance';
import type { RunEvent } from '../../src/engine/event';
import type { Graph } from '../../src/engine/graph';
import { newRun, type RunState } from '../../src/engine/state';
import { drawFraction, type RandomState, seedRandom } from '../../src/kernel/random';
import type { WorkflowDocument } from '../../src/model/document';
import type { JournalEntry } from '../../src/model/journal';
import type { BruteRun } from './brute-promises';
import { type SketchedStep, sketch } from './sketch';

const MINUTE_MS = 60_000;
const LONG_MS = 1_000 * 60 * MINUTE_MS;
const MOST_EVENTS = 60;
/** A visit of these drawings is limited to 10 or 30 minutes. */
const DURATIONS_MS = [0, 0, 1, MINUTE_MS, 599_999, 600_000, 1_799_999, 1_800_000, LONG_MS];

const limitedStep = fc.record({
  type: fc.constantFrom('task', 'task', 'approval', 'wait', 'branch', 'notify'),
  limit: fc.constantFrom('PT10M', 'PT30M', 'PT30M', 'PT30M', 'PT30M', null),
  tries: fc.constantFrom(1, 1, 2),
  jitter: fc.constantFrom(0, 0.5),
  onward: fc.integer({ min: 1, max: 3 }),
  else: fc.constantFrom(-1, 0, 1, 1, 1, 2, 2, 3),
});

const WAYS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  task: ['done', 'failed'],
  notify: ['done', 'failed'],
  approval: ['approved', 'rejected', 'no-answer'],
  wait: ['over'],
  branch: ['ru_yes', 'otherwise'],
};

/** Draws a workflow whose steps are limited for the most part, tried again, and go on also where they fail. */
export const limitedWorkflow: fc.Arbitrary<WorkflowDocument> = fc
  .record({
    steps: fc.array(limitedStep, { minLength: 2, maxLength: 5 }),
    starts: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
  })
  .map(({ steps, starts }) => {
    const name = (at: number) => (at >= steps.length ? 'good' : `s${String(Math.max(0, at))}`);
    const drawn = steps.map(({ type, limit, tries, jitter }, at): readonly [string, SketchedStep] => {
      const timeLimit = limit === null ? {} : { timeLimit: limit };
      const retry = { attempts: tries, firstWait: 'PT5M', jitter };
      switch (type) {
        case 'approval':
          return [name(at), { type, policy: timeLimit, config: { approvers: ['ro_boss'] } }];
        case 'wait':
          return [name(at), { type, config: { for: 'PT10M' } }];
        case 'branch':
          return [
            name(at),
            { type, config: { rules: [{ id: 'ru_yes', name: '', when: { field: 'fd_yes', is: 'yes' } }] } },
          ];
        default:
          // Each try is limited where it is tried again: so the pauses count.
          return [
            name(at),
            { type, policy: tries > 1 && limit !== null ? { retry, attemptLimit: limit } : timeLimit },
          ];
      }
    });
    const arrows = steps.flatMap((step, at) =>
      (WAYS[step.type] ?? []).map((way, index) => {
        const to = index === 0 ? at + step.onward : Math.max(0, at + step.else);
        return `${to <= at ? '<' : ''}${name(at)}:${way}>${name(to)}`;
      }),
    );
    return sketch({
      fields: [
        { id: 'fd_yes', type: 'yesno' },
        { id: 'fd_n', type: 'number' },
      ],
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_a' }] }],
      steps: { start: 'trigger', ...Object.fromEntries(drawn), good: 'end' },
      arrows: [...starts.map((at) => `start>${name(at)}`), ...arrows],
    });
  });

/** Plays a run in which everything takes what is drawn for it; null where it goes round for ever. */
export function playAnyDurations(graph: Graph, seed: number, maxStarts: number): BruteRun | null {
  let random: RandomState = seedRandom(seed);
  const draw = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item | undefined => {
    const { value, next } = drawFraction(random);
    random = next;
    return items[Math.floor(value * items.length)];
  };
  const input = { fd_yes: draw([true, false]) ?? true, fd_n: draw([1, 5]) ?? 1 };
  const journal: JournalEntry[] = [];
  let state: RunState = newRun();
  const apply = (event: RunEvent) => {
    const after = advance(graph, { ...state, started: 0, startedBound: maxStarts }, event);
    journal.push(...after.journal);
    state = after.state;
  };
  apply({ type: 'start', at: 0, trigger: 'st_start', input, seed, offsets: [] });
  const planned = new Map<string, RunEvent>();
  for (let count = 0; count < MOST_EVENTS; count += 1) {
    if (state.incidents.some(({ kind }) => kind === 'runaway')) return null;
    const free = state.activations.flatMap(({ activation, phase, step }): readonly RunEvent[] => {
      const key = `${String(activation)} ${String(phase.attempt)}`;
      const known = planned.get(key);
      if (known !== undefined) return phase.is === 'working' || phase.is === 'asking' ? [known] : [];
      const event = eventAt(graph, { activation, phase, step }, state.at + (draw(DURATIONS_MS) ?? 0), draw);
      if (event === null) return [];
      planned.set(key, event);
      return [event];
    });
    const timers = state.timers.map(({ timer, due }): RunEvent => ({ type: 'timer', at: due, timer }));
    const [next] = [...free, ...timers].sort((left, right) => left.at - right.at);
    if (next === undefined) break;
    apply(next);
  }
  const isOver = state.status === 'finished';
  const isStuck = !isOver && state.timers.length === 0;
  return { journal, isOver, endedAt: state.at + (isStuck ? LONG_MS : 0) };
}

function eventAt(
  graph: Graph,
  { activation, phase, step }: Pick<RunState['activations'][number], 'activation' | 'phase' | 'step'>,
  at: number,
  draw: (items: readonly boolean[]) => boolean | undefined,
): RunEvent | null {
  const isWell = draw([true, true, false]) === true;
  if (phase.is === 'asking') {
    return { type: 'answer', at, activation, answer: isWell ? 'approved' : 'rejected', by: 'pe_a' };
  }
  if (phase.is !== 'working' || graph.steps[step]?.behaviour.does !== 'work') return null;
  const { attempt } = phase;
  return isWell
    ? { type: 'work-done', at, activation, attempt, output: {} }
    : {
        type: 'work-failed',
        at,
        activation,
        attempt,
        kind: draw([true, false]) === true ? 'error' : 'refused',
      };
}
