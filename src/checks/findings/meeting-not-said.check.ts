import type { Graph } from '../../engine/graph';
import { present } from '../../kernel/invariant';
import { defineCheck } from '../check';

/**
 * Two branches of one fork meet, one of them may go elsewhere, and the drawing does not say what the meeting step
 * waits for. It then waits for all of them; whether that is meant, only the owner knows.
 */
export const meetingNotSaid = defineCheck({
  code: 'meeting-not-said',
  severity: 'warning',
  find: ({ document, compiled }) => {
    if (!compiled.ok) return [];
    const graph = compiled.value;
    const silent = new Set(
      document.steps.filter(({ policy }) => policy.arrival === undefined).map(({ id }) => id),
    );
    return graph.steps.flatMap((step, number) => {
      if (step.arrival.rule !== 'all' || !silent.has(step.id)) return [];
      const found = findDoubtfulFork(graph, number);
      return found === null ? [] : [{ step: step.id, ...found }];
    });
  },
});

interface Doubt {
  readonly fork: string;
  readonly source: string;
}

function findDoubtfulFork(graph: Graph, meeting: number): Doubt | null {
  for (const step of graph.steps) {
    for (const branches of forksOf(step)) {
      const arrivals = branches.map((branch) => entering(graph, branch, meeting));
      const source = arrivals
        .flatMap((arrows, index) =>
          arrivals.some((others, other) => other !== index && differ(arrows, others)) ? arrows : [],
        )
        .find((arrow) => goesElsewhere(graph, arrow));
      if (source === undefined) continue;
      const { from } = present(graph.arrows[source], 'arrow');
      return { fork: step.id, source: present(graph.steps[from], 'step').id };
    }
  }
  return null;
}

/** Lists the arrows that leave a step together: those of one outcome, or of all rules that may hold at once. */
function forksOf({ behaviour, routes }: Graph['steps'][number]): readonly (readonly number[])[] {
  if (behaviour.does !== 'choose' || behaviour.mode === 'first') return Object.values(routes);
  const rules = behaviour.rules.flatMap(({ id }) => routes[id] ?? []);
  return [rules, routes['otherwise'] ?? []];
}

/** Finds the arrows by which a branch comes to a step, without going back in a loop. */
function entering(graph: Graph, branch: number, meeting: number): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<number>();
  const open = [branch];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { to, loop } = present(graph.arrows[next], 'arrow');
    if (loop !== null && next !== branch) continue;
    if (to === meeting) found.add(next);
    if (to === meeting || seen.has(to)) continue;
    seen.add(to);
    open.push(...Object.values(present(graph.steps[to], 'step').routes).flat());
  }
  return [...found];
}

function differ(arrows: readonly number[], others: readonly number[]): boolean {
  return arrows.some((arrow) => others.some((other) => other !== arrow));
}

function goesElsewhere(graph: Graph, arrow: number): boolean {
  const { from, outcome } = present(graph.arrows[arrow], 'arrow');
  return Object.keys(present(graph.steps[from], 'step').routes).some((other) => other !== outcome);
}
