// A world without a script: at every moment it picks one of the things that could happen next.
import type { RunEvent } from '../../src/engine/event';
import type { Graph } from '../../src/engine/graph';
import type { RunState } from '../../src/engine/state';
import type { FieldValues } from '../../src/model/journal';

/** Lists what could happen next to a run: work ends well or badly, people answer, timers fall due, incidents are resolved. */
export function possibleEvents(graph: Graph, state: RunState): readonly RunEvent[] {
  const { at } = state;
  const events: RunEvent[] = [];
  for (const { activation, phase, step } of state.activations) {
    const behaviour = graph.steps[step]?.behaviour;
    if (phase.is === 'working' && behaviour?.does === 'work') {
      const output: FieldValues = Object.fromEntries(
        behaviour.produces.map(({ field }) => [field, activation % 2 === 0]),
      );
      events.push({ type: 'work-done', at: at + 60_000, activation, attempt: phase.attempt, output });
      events.push({ type: 'work-done', at: at + 60_000, activation, attempt: phase.attempt, output });
      events.push({
        type: 'work-failed',
        at: at + 60_000,
        activation,
        attempt: phase.attempt,
        kind: 'unavailable',
      });
      events.push({
        type: 'work-failed',
        at: at + 60_000,
        activation,
        attempt: phase.attempt,
        kind: 'refused',
      });
    }
    if (phase.is === 'asking') {
      for (const answer of ['approved', 'rejected', 'changes', 'approved']) {
        events.push({ type: 'answer', at: at + 60_000, activation, answer, by: 'pe_a' });
      }
      events.push({ type: 'answer', at, activation, answer: 'approved', by: 'pe_stranger' });
    }
  }
  const [timer] = [...state.timers].sort((left, right) => left.due - right.due || left.timer - right.timer);
  if (timer !== undefined) events.push({ type: 'timer', at: Math.max(at, timer.due), timer: timer.timer });
  for (const { incident, kind, setAside } of state.incidents) {
    if (kind === 'runaway') {
      events.push({ type: 'resolve', at, incident, do: 'cancel-run' });
      continue;
    }
    events.push({ type: 'resolve', at, incident, do: 'skip' });
    events.push({ type: 'resolve', at, incident, do: 'retry', output: { fd_n: 5 } });
    const [first] = setAside;
    if (kind === 'dead-end' && first !== undefined)
      events.push({ type: 'resolve', at, incident, do: 'start', step: first.step });
  }
  return events;
}
