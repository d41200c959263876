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
  /** The step that each branch leads to, in the same order. */
  readonly targets: readonly number[];
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
        .map((branches) => ({
          step: index,
          branches,
          targets: branches.map((branch) => present(graph.arrows[branch], 'arrow').to),
        })),
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

/** Is where two branches of a fork come together: the arrows by which each branch comes, by its place in the fork. */
export interface Meeting {
  readonly fork: Fork;
  readonly doors: readonly (readonly number[])[];
}

/**
 * Finds where paths that part come together, for every step by its index. Branches that come by the very same arrows met
 * before: they are one path by then.
 */
export const findMeetings = shareAnalysis((context): readonly (readonly Meeting[])[] => {
  const ahead = findAhead(context);
  if (ahead === null) return [];
  return ahead.graph.steps.map((_, step) => meetingsAt(ahead, step));
});

function meetingsAt({ graph, forks, entering, leadsTo }: Ahead, step: number): readonly Meeting[] {
  const arrows = (entering[step] ?? []).slice(0, MOST_DOORS);
  if (arrows.length < 2) return [];
  const sources = arrows.map((arrow) => present(graph.arrows[arrow], 'arrow').from);
  const maskOf = (fork: Fork, branch: number) => {
    const to = fork.targets[branch] ?? 0;
    let mask = 0;
    for (let door = 0; door < sources.length; door += 1) {
      if (arrows[door] === fork.branches[branch] || leadsTo(to, sources[door] ?? 0)) mask |= 1 << door;
    }
    return mask;
  };
  const meetings: Meeting[] = [];
  for (const fork of forks) {
    if (!leadsTo(fork.step, step)) continue;
    const masks = fork.branches.map((_, branch) => maskOf(fork, branch));
    if (!comeApart(masks)) continue;
    meetings.push({
      fork,
      doors: masks.map((mask) => arrows.filter((_, door) => (mask & (1 << door)) !== 0)),
    });
  }
  return meetings;
}

/** As many as one number has bits. */
const MOST_DOORS = 31;

function comeApart(masks: readonly number[]): boolean {
  const first = masks.find((mask) => mask !== 0);
  return masks.some((mask) => mask !== 0 && mask !== first);
}
