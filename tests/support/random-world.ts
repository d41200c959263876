// A world without a script: at every moment it picks one of the things that could happen next.
import type { RunEvent } from '../../src/engine/event';
import type { Graph } from '../../src/engine/graph';
import type { RunState } from '../../src/engine/state';
import type { Json } from '../../src/kernel/json';
import type { FieldValues } from '../../src/model/journal';
import type { Behaviour } from '../../src/step-kit/behaviour';

/** Lists what could happen next to a run: work ends well or badly, people answer, timers fall due, incidents are resolved. */
export function possibleEvents(graph: Graph, state: RunState): readonly RunEvent[] {
  const { at } = state;
  const events: RunEvent[] = [];
  for (const { activation, phase, step } of state.activations) {
    const behaviour = graph.steps[step]?.behaviour;
    if (phase.is === 'working') {
      const output = outputOf(behaviour, activation);
      events.push({ type: 'work-done', at: at + 60_000, activation, attempt: phase.attempt, output });
      events.push({ type: 'work-done', at: at + 60_000, activation, attempt: phase.attempt, output });
      if (Object.keys(output).length > 0)
        events.push({
          type: 'work-done',
          at: at + 60_000,
          activation,
          attempt: phase.attempt,
          output: { fd_yes: 'perhaps' },
        });
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
      for (const by of ['pe_b', 'pe_c'])
        events.push({
          type: 'answer',
          at: at + 60_000,
          activation,
          answer: 'approved',
          by,
          reason: 'it fits',
        });
      events.push({ type: 'answer', at, activation, answer: 'approved', by: 'pe_stranger' });
    }
  }
  const listens = ({ phase, step }: RunState['activations'][number]) => {
    const behaviour = graph.steps[step]?.behaviour;
    return phase.is === 'waiting' && behaviour?.does === 'wait' && 'signal' in behaviour;
  };
  if (state.activations.some(listens)) {
    events.push({ type: 'signal', at: at + 60_000, name: 'paid', values: { fd_n: 7 } });
    events.push({ type: 'signal', at, name: 'something else', values: {} });
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

/** What work leaves behind: every promised field, and of a model how sure it is. */
function outputOf(behaviour: Behaviour | undefined, activation: number): FieldValues {
  if (behaviour?.does !== 'work') return {};
  const promised = behaviour.produces.map(({ field }) => [field, activation % 2 === 0] as const);
  const sure = [['confidence', activation % 3 === 0 ? 0.5 : 0.9] as const];
  return Object.fromEntries<Json>([...promised, ...(behaviour.threshold === null ? [] : sure)]);
}
