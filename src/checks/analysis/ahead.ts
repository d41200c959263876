// Which steps can still come after a step in the same round. One row of bits per step, filled from the end of the
// drawing to its beginning, so that a thousand steps cost no more than a few hundred thousand bit operations.
import type { Graph } from '../../engine/graph';
import { present } from '../../kernel/invariant';
import { shareAnalysis } from '../check-context';

/** Tells what lies ahead in a drawing that can run, by the indexes of its graph; arrows that go back do not count. */
export interface Ahead {
  readonly graph: Graph;
  /** Tells whether a step is the other or comes after it. */
  readonly leadsTo: (from: number, to: number) => boolean;
  /** Lists all steps so that each comes after everything that leads to it. */
  readonly order: readonly number[];
  /** The arrows into each step, those that go back left out. */
  readonly entering: readonly (readonly number[])[];
  /** The arrows that leave together: of one outcome, or of all rules that may hold at once. Only of two or more. */
  readonly forks: readonly Fork[];
}

export interface Fork {
  readonly step: number;
  readonly branches: readonly number[];
}

/** Finds what lies ahead of every step; null for a drawing that cannot run. */
export const findAhead = shareAnalysis(({ compiled }): Ahead | null => {
  if (!compiled.ok) return null;
  const graph = compiled.value;
  const forward = graph.arrows.filter(({ loop }) => loop === null);
  const next = graph.steps.map((): number[] => []);
  const entering = graph.steps.map((): number[] => []);
  graph.arrows.forEach(({ from, to, loop }, index) => {
    if (loop !== null) return;
    present(next[from], 'step').push(to);
    present(entering[to], 'step').push(index);
  });
  const order = sortForward(graph.steps.length, next, forward);
  const width = Math.ceil(graph.steps.length / 32);
  const rows = new Uint32Array(width * graph.steps.length);
  for (const step of order.toReversed()) {
    const row = step * width;
    for (const to of present(next[step], 'step')) {
      for (let word = 0; word < width; word += 1)
        rows[row + word] = (rows[row + word] ?? 0) | (rows[to * width + word] ?? 0);
    }
    rows[row + (step >>> 5)] = (rows[row + (step >>> 5)] ?? 0) | (1 << (step & 31));
  }
  return {
    graph,
    order,
    entering,
    leadsTo: (from, to) => (((rows[from * width + (to >>> 5)] ?? 0) >>> (to & 31)) & 1) === 1,
    forks: graph.steps.flatMap((step, index) =>
      branchesOf(step)
        .filter((branches) => branches.length > 1)
        .map((branches) => ({ step: index, branches })),
    ),
  };
});

/** Without the arrows that go back no circle is left, so that every step gets its turn (Kahn 1962). */
function sortForward(
  size: number,
  next: readonly (readonly number[])[],
  arrows: Graph['arrows'],
): readonly number[] {
  const waiting = new Uint32Array(size);
  for (const { to } of arrows) waiting[to] = (waiting[to] ?? 0) + 1;
  const order = Array.from({ length: size }, (_, step) => step).filter((step) => waiting[step] === 0);
  for (let at = 0; at < order.length; at += 1) {
    for (const to of next[order[at] ?? 0] ?? []) {
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) order.push(to);
    }
  }
  return order;
}

function branchesOf({ behaviour, routes }: Graph['steps'][number]): readonly (readonly number[])[] {
  if (behaviour.does !== 'choose' || behaviour.mode === 'first') return Object.values(routes);
  const rules = behaviour.rules.flatMap(({ id }) => routes[id] ?? []);
  return [rules, routes['otherwise'] ?? []];
}

/** Lists the arrows by which a branch of a fork comes to a step. */
export function doorsOf(
  { graph, entering, leadsTo }: Ahead,
  branch: number,
  step: number,
): readonly number[] {
  const { to } = present(graph.arrows[branch], 'arrow');
  return (entering[step] ?? []).filter(
    (door) => door === branch || leadsTo(to, present(graph.arrows[door], 'arrow').from),
  );
}

/** Finds a fork of which two branches come to a step by different arrows: what paths part and meet there. */
export function forkThatMeets(ahead: Ahead, step: number): Fork | undefined {
  if ((ahead.entering[step] ?? []).length < 2) return undefined;
  return ahead.forks.find((fork) => {
    if (!ahead.leadsTo(fork.step, step)) return false;
    const doors = fork.branches
      .map((branch) => doorsOf(ahead, branch, step))
      .filter(({ length }) => length > 0);
    return doors.some((own, index) =>
      doors.some(
        (others, other) => other !== index && own.some((door) => others.some((another) => another !== door)),
      ),
    );
  });
}
