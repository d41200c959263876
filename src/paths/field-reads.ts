// Which fields can still make a difference, and where. Only a step's start looks at fields; nothing else in a run does.

import type { Graph, GraphStep } from '../engine/graph';
import { type Clause, clausesOf } from '../facts/condition';

/** Lists the fields that a step looks at when it starts, each once. */
export function readsOf({ needs, behaviour }: GraphStep): readonly string[] {
  const reads = new Set(needs);
  if (behaviour.does === 'choose') for (const clause of rulesOf(behaviour)) reads.add(clause.field);
  if (behaviour.does === 'wait' && 'untilField' in behaviour) reads.add(behaviour.untilField);
  if (behaviour.does === 'wait' && 'signal' in behaviour && behaviour.matchField !== null)
    reads.add(behaviour.matchField);
  if (behaviour.does === 'contain' && behaviour.each !== null) reads.add(behaviour.each.items);
  return [...reads];
}

/** Lists the fields that a step may write. */
export function writesOf({ behaviour }: GraphStep): readonly string[] {
  if (behaviour.does === 'work') return behaviour.produces.map(({ field }) => field);
  return behaviour.does === 'ask' ? behaviour.editable : [];
}

/** Lists every comparison of a graph, in the order of its steps. */
export function allClauses(graph: Graph): readonly Clause[] {
  return graph.steps.flatMap((_, step) => clausesAt(graph, step));
}

/** Lists the comparisons that a step makes. */
export function clausesAt(graph: Graph, step: number): readonly Clause[] {
  const behaviour = graph.steps[step]?.behaviour;
  return behaviour?.does === 'choose' ? rulesOf(behaviour) : [];
}

/**
 * Finds, for every step, the steps that may start because of it: along arrows whatever their outcome, into a
 * container and out of it, and to the fallbacks of its scope and of those around. A step leads to itself.
 */
export function stepsAhead(graph: Graph): readonly ReadonlySet<number>[] {
  const next = graph.steps.map((step, number) => {
    const found = new Set(
      Object.values(step.routes).flatMap((route) => route.map((arrow) => targetOf(graph, arrow))),
    );
    const inside = graph.scopes.find((scope) => scope.container === number);
    for (const start of inside?.starts ?? []) found.add(start);
    const scope = graph.scopes[step.scope];
    for (const fallback of scope?.fallbacks ?? []) found.add(fallback);
    if (scope !== undefined && scope.container !== null) found.add(scope.container);
    return found;
  });
  return graph.steps.map((_, start) => {
    const found = new Set([start]);
    const open = [start];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      for (const ahead of next[step] ?? []) {
        if (found.has(ahead)) continue;
        found.add(ahead);
        open.push(ahead);
      }
    }
    return found;
  });
}

function rulesOf({ rules }: Extract<GraphStep['behaviour'], { readonly does: 'choose' }>): readonly Clause[] {
  return rules.flatMap((rule) => clausesOf(rule.when));
}

function targetOf(graph: Graph, arrow: number): number {
  return graph.arrows[arrow]?.to ?? -1;
}
