// What the engine asks of a graph again and again, found once and remembered with the graph. Nothing here is
// information: all of it follows from the graph.
import { present } from '../kernel/invariant';
import type { Graph, GraphArrow, GraphField, GraphLoop, GraphStep, Ranges } from './graph';
import { arrowsInto, loopsAround, upstreamOf } from './upstream';

export interface GraphIndex {
  readonly graph: Graph;
  readonly stepNumber: ReadonlyMap<string, number>;
  /** By the number of an arrow: its id, as a list of one. */
  readonly idOfArrow: readonly (readonly [string])[];
  readonly fieldById: ReadonlyMap<string, GraphField>;
  readonly peopleOf: ReadonlyMap<string, readonly string[]>;
  /** The scope inside a container step. */
  readonly scopeInside: ReadonlyMap<number, number>;
  /** The loop that a step is the header of. */
  readonly loopAt: ReadonlyMap<number, GraphLoop>;
  /** Answers that are found at the first asking. */
  readonly found: {
    readonly upstream: Map<number | string, ReadonlySet<number>>;
    readonly needed: Map<string, ReadonlySet<number>>;
    readonly forks: Map<string, boolean>;
    readonly rounds: Map<number, ReadonlySet<number>>;
    readonly ahead: Map<number, ReadonlySet<number>>;
    readonly coming: Map<number, ReadonlySet<number>>;
  };
}

const remembered = new WeakMap<Graph, GraphIndex>();

/** Indexes a graph; the same graph object is indexed once. */
export function indexGraph(graph: Graph): GraphIndex {
  const known = remembered.get(graph);
  if (known !== undefined) return known;
  const index: GraphIndex = {
    graph,
    stepNumber: new Map(graph.steps.map((step, number) => [step.id, number])),
    idOfArrow: graph.arrows.map(({ id }) => [id]),
    fieldById: new Map(graph.fields.map((field) => [field.id, field])),
    peopleOf: new Map(graph.roles.map((role) => [role.id, role.people])),
    scopeInside: new Map(
      graph.scopes.flatMap(({ container }, scope) => (container === null ? [] : [[container, scope]])),
    ),
    loopAt: new Map(graph.loops.map((loop) => [loop.header, loop])),
    found: {
      upstream: new Map(),
      needed: new Map(),
      forks: new Map(),
      rounds: new Map(),
      ahead: new Map(),
      coming: new Map(),
    },
  };
  remembered.set(graph, index);
  return index;
}

/** Returns a step by its number in the graph. */
export function stepAt(index: GraphIndex, step: number): GraphStep {
  return present(index.graph.steps[step], 'step');
}

/** Returns an arrow by its number in the graph. */
export function arrowAt(index: GraphIndex, arrow: number): GraphArrow {
  return present(index.graph.arrows[arrow], 'arrow');
}

/** Lists the ids of arrows, in their order; a token that came by none (null) is left out. */
export function arrowIds({ idOfArrow }: GraphIndex, arrows: readonly (number | null)[]): readonly string[] {
  // One arrow is what nearly always leads into a step and out of it: its list is made once.
  const [first, ...others] = arrows;
  if (first === undefined) return NO_IDS;
  if (others.length === 0) return first === null ? NO_IDS : present(idOfArrow[first], 'arrow');
  return arrows.flatMap((arrow) => (arrow === null ? NO_IDS : present(idOfArrow[arrow], 'arrow')));
}

const NO_IDS: readonly string[] = [];

/** Finds the steps upstream of one; behind the steps in `closed` (sorted) nothing is sought. */
export function upstream(index: GraphIndex, step: number, closed: readonly number[]): ReadonlySet<number> {
  // Asked at every event, most often with nothing closed: no key is written then.
  const key = closed.length === 0 ? step : `${String(step)}|${closed.join(',')}`;
  return remember(index.found.upstream, key, () => {
    const { arrival } = stepAt(index, step);
    if (closed.length === 0 && 'upstream' in arrival && arrival.rule !== 'first')
      return fromRanges(arrival.upstream);
    return upstreamOf(step, index.graph.arrows, index.graph.loops, (other) => closed.includes(other));
  });
}

/**
 * Tells whether a branch that went to a step (`target`) is needed at another (`step`): whether it leads there without
 * passing through the step that forked (`source`, null for the start of a container) and without going back in a loop
 * that the fork is part of, for what goes back there carries the fork whole.
 */
export function isNeeded(index: GraphIndex, step: number, source: number | null, target: number): boolean {
  if (target === step) return true;
  if (source === null) return upstream(index, step, []).has(target);
  if (target === source) return false;
  const { arrows, loops } = index.graph;
  const around = loopsAround(loops, source);
  // Only a branch that goes back itself can come through the step that forked without going back once more.
  const goesBack = isHeaderAround(index, source, target);
  const key = `${String(step)}|${String(around.at(-1) ?? '')}|${goesBack ? String(source) : ''}`;
  const leading = remember(index.found.needed, key, () =>
    upstreamOf(step, arrows, loops, (other) => goesBack && other === source, source),
  );
  return leading.has(target);
}

/** Tells whether a step is the header of a loop that another is part of: an arrow from there goes back. */
export function isHeaderAround(index: GraphIndex, step: number, header: number): boolean {
  const { loops } = index.graph;
  return loopsAround(loops, step).some((loop) => present(loops[loop], 'loop').header === header);
}

/** Tells whether following an arrow leads to a step without coming back to where the arrow leaves. */
export function leadsTo(index: GraphIndex, step: number, arrow: number): boolean {
  const { from, to } = arrowAt(index, arrow);
  return isNeeded(index, step, from, to);
}

/** Finds every step from which something could ever come to one, round circles and through fallbacks, itself included. */
export function comingTo(index: GraphIndex, step: number): ReadonlySet<number> {
  return remember(index.found.coming, step, () => {
    const { arrows, steps } = index.graph;
    const found = new Set([step]);
    const open = [step];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      // Whatever fails may come out of a fallback.
      const before =
        stepAt(index, next).behaviour.does === 'catch'
          ? steps.keys()
          : (arrowsInto(arrows).get(next) ?? []).map((arrow) => arrow.from);
      for (const source of before) {
        if (found.has(source)) continue;
        found.add(source);
        open.push(source);
      }
    }
    return found;
  });
}

/** Tells whether two branches of a fork can meet again at a step where paths wait. */
export function canMeetAgain(index: GraphIndex, source: number | null, targets: readonly number[]): boolean {
  return remember(index.found.forks, `${String(source)}|${targets.join(',')}`, () => {
    const reached = new Set<number>();
    return targets.some((target) => {
      const branch = downstreamOf(index, source, target);
      const meets = [...branch].some(
        (step) => reached.has(step) && stepAt(index, step).arrival.rule !== 'each',
      );
      for (const step of branch) reached.add(step);
      return meets;
    });
  });
}

/**
 * Finds the round of a back arrow: its loop's header and the steps of the loop from which its source can be
 * reached without passing through the header.
 */
export function roundOf(index: GraphIndex, arrow: number): ReadonlySet<number> {
  return remember(index.found.rounds, arrow, () => {
    const { from, loop } = arrowAt(index, arrow);
    const { header, steps } = present(index.graph.loops[present(loop, 'loop')], 'loop');
    const members = new Set(steps);
    const round = new Set([header, from]);
    const open = from === header ? [] : [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const other of index.graph.arrows) {
        if (other.to !== next || !members.has(other.from) || round.has(other.from)) continue;
        round.add(other.from);
        open.push(other.from);
      }
    }
    return round;
  });
}

/** Finds the steps of a loop that its header leads to without a back arrow. */
export function aheadInLoop(index: GraphIndex, loop: GraphLoop): ReadonlySet<number> {
  return remember(index.found.ahead, loop.header, () => {
    const members = new Set(loop.steps);
    return follow(index, [loop.header], (arrow) => arrow.loop === null && members.has(arrow.to));
  });
}

/** Finds where a branch can go before its fork stops mattering: until it goes back in a loop that the fork is part of. */
function downstreamOf(index: GraphIndex, source: number | null, target: number): ReadonlySet<number> {
  const around = source === null ? [] : loopsAround(index.graph.loops, source);
  const onward = (arrow: GraphArrow) => arrow.loop === null || !around.includes(arrow.loop);
  return follow(index, [target], onward).add(target);
}

function follow(
  index: GraphIndex,
  starts: readonly number[],
  along: (arrow: GraphArrow) => boolean,
): Set<number> {
  const found = new Set<number>();
  const open = [...starts];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const routes of Object.values(stepAt(index, next).routes)) {
      for (const number of routes) {
        const arrow = arrowAt(index, number);
        if (!along(arrow) || found.has(arrow.to)) continue;
        found.add(arrow.to);
        open.push(arrow.to);
      }
    }
  }
  return found;
}

function fromRanges(ranges: Ranges): ReadonlySet<number> {
  const steps = new Set<number>();
  for (const [first, last] of ranges) for (let step = first; step <= last; step += 1) steps.add(step);
  return steps;
}

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = find();
  memory.set(key, value);
  return value;
}
