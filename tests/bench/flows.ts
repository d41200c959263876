// The drawings that benchmarks run: a line of tasks, and a ring that goes round as long as it is asked to.
import { compile } from '../../src/engine/compile/compile';
import type { Graph } from '../../src/engine/graph';
import type { WorkflowDocument } from '../../src/model/document';
import { stepTypes } from '../../src/steps/step-types';
import { sketch } from '../support/sketch';

const tasks = (count: number) => Array.from({ length: count }, (_, index) => `t${String(index)}`);

const typeOf = (name: string) => (name === 'start' ? 'trigger' : name === 'over' ? 'end' : 'task');

const chain = (names: readonly string[]) =>
  names.slice(1).map((name, index) => `${names[index] ?? ''}>${name}`);

/** Draws a trigger, `count` tasks one after the other, and an end. */
export function drawLine(count: number): WorkflowDocument {
  const names = ['start', ...tasks(count), 'over'];
  const steps = names.map((name) => [name, typeOf(name)] as const);
  return sketch({ steps: Object.fromEntries(steps), arrows: chain(names) });
}

/** Draws a trigger and `count` tasks of which the last leads back to the first. */
export function drawRing(count: number): WorkflowDocument {
  const names = ['start', ...tasks(count)];
  const steps = names.map((name) => [name, typeOf(name)] as const);
  const back = `<t${String(count - 1)}>t0`;
  return sketch({ steps: Object.fromEntries(steps), arrows: [...chain(names), back] });
}

/** Compiles a drawing that is known to compile. */
export function compiled(document: WorkflowDocument): Graph {
  const result = compile(document, stepTypes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
