// The same line of tasks in engines that others know: XState (a statechart) and bpmn-engine (BPMN 2.0).
import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import { createActor, createMachine } from 'xstate';

/** Runs a line of `tasks` in XState, `times` over, and returns how many tasks were done. */
export function runXState(tasks: number, times: number): number {
  let asked = 0;
  const ask = () => {
    asked += 1;
  };
  const task = (index: number) => ({ entry: ask, on: { DONE: `t${String(index + 1)}` } });
  const states = Object.fromEntries(
    Array.from({ length: tasks }, (_, index) => [`t${String(index)}`, task(index)]),
  );
  const machine = createMachine({
    initial: 't0',
    states: { ...states, [`t${String(tasks)}`]: { type: 'final' } },
  });
  for (let time = 0; time < times; time += 1) {
    const actor = createActor(machine).start();
    while (actor.getSnapshot().status === 'active') actor.send({ type: 'DONE' });
  }
  return asked;
}

/** Runs a line of `tasks` in bpmn-engine, `times` over, and returns how many tasks were done. */
export async function runBpmnEngine(tasks: number, times: number): Promise<number> {
  const source = lineAsBpmn(tasks);
  let asked = 0;
  for (let time = 0; time < times; time += 1) {
    const engine = new Engine({ name: 'line', source });
    const listener = new EventEmitter();
    listener.on('activity.wait', (activity: { signal: () => void }) => {
      asked += 1;
      activity.signal();
    });
    await new Promise<void>((resolve, reject) => {
      engine.once('end', () => resolve());
      engine.once('error', reject);
      engine.execute({ listener }).catch(reject);
    });
  }
  return asked;
}

function lineAsBpmn(tasks: number): string {
  const names = ['start', ...Array.from({ length: tasks }, (_, index) => `t${String(index)}`), 'over'];
  const nodes = names.map((name) => {
    const kind = { start: 'startEvent', over: 'endEvent' }[name] ?? 'userTask';
    return `<${kind} id="${name}" />`;
  });
  const flows = names
    .slice(1)
    .map(
      (name, index) =>
        `<sequenceFlow id="f${String(index)}" sourceRef="${names[index] ?? ''}" targetRef="${name}" />`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="line" targetNamespace="line">
<process id="p" isExecutable="true">${nodes.join('')}${flows.join('')}</process></definitions>`;
}
