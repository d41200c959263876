// Who waits for whom. `upstream(S)` holds every step from which a token could still come to S: by arrows whatever
// their outcome, not through S itself, and not by going back in a loop that S is part of. Left out this way, the
// relation «S waits for X» has no cycle, so no two steps can wait for each other.
import { groupBy } from '../kernel/group-by';
import type { GraphArrow, GraphLoop } from './graph';

/**
 * Finds the steps upstream of one, by a search against the arrows.
 *
 * `closed` may close steps to the search: they are found, but nothing is sought behind them. With `within`, loops
 * that this other step is part of are not gone back in either.
 */
export function upstreamOf(
  step: number,
  arrows: readonly GraphArrow[],
  loops: readonly GraphLoop[],
  closed: (step: number) => boolean = () => false,
  within: number | null = null,
): ReadonlySet<number> {
  const entering = arrowsInto(arrows);
  const ownLoops = new Set([
    ...loopsAround(loops, step),
    ...(within === null ? [] : loopsAround(loops, within)),
  ]);
  const found = new Set<number>();
  const open = [step];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const arrow of entering.get(next) ?? []) {
      if (arrow.loop !== null && ownLoops.has(arrow.loop)) continue;
      if (arrow.from === step || found.has(arrow.from)) continue;
      found.add(arrow.from);
      if (!closed(arrow.from)) open.push(arrow.from);
    }
  }
  return found;
}

/** Lists the loops that a step is part of, as their numbers, outer loops first. */
export function loopsAround(loops: readonly GraphLoop[], step: number): readonly number[] {
  const known = around.get(loops) ?? new Map<number, number[]>();
  if (!around.has(loops)) {
    around.set(loops, known);
    for (const [number, loop] of loops.entries()) {
      for (const member of loop.steps) {
        const own = known.get(member);
        if (own === undefined) known.set(member, [number]);
        else own.push(number);
      }
    }
  }
  return known.get(step) ?? [];
}

const around = new WeakMap<readonly GraphLoop[], Map<number, number[]>>();
const indexed = new WeakMap<readonly GraphArrow[], ReadonlyMap<number, readonly GraphArrow[]>>();

/** Groups arrows by the step they enter; remembered for as long as the list lives. */
export function arrowsInto(arrows: readonly GraphArrow[]): ReadonlyMap<number, readonly GraphArrow[]> {
  const known = indexed.get(arrows);
  if (known !== undefined) return known;
  const groups = groupBy(arrows, (arrow) => arrow.to);
  indexed.set(arrows, groups);
  return groups;
}
