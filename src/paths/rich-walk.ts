// Walks through the states that were found, rich in what is still to be covered. What lies ahead of a state is worth the
// best way through it, by the longest way in an order without circles; a few steps back in circles are looked past.
import { present } from '../kernel/invariant';

/** Is a way between two states by their numbers, and the numbers of what it covers. */
export interface CoverWay {
  readonly from: number;
  readonly to: number;
  readonly covers: readonly number[];
}

/** Is a walk from a start on, and everything that it covers. */
export interface Walk<Step extends CoverWay> {
  readonly ways: readonly Step[];
  readonly covers: ReadonlySet<number>;
}

export interface WalkGround<Step extends CoverWay> {
  /** The start of every walk is an entry from nowhere (`from` is -1). */
  readonly entries: readonly Step[];
  readonly waysFrom: (place: number) => readonly Step[];
  readonly places: number;
  /** The places with every forward way before those that it leads to, last first. */
  readonly order: readonly number[];
  readonly isForward: (way: Step) => boolean;
}

/** How often a walk may come to the same state: it goes round a few times, where that leads to something new. */
const MOST_VISITS = 4;

/** Of two walks that cover as much, the shorter one. */
const STEP_COST = 1e-4;

/** Makes ways ready for walking. */
export function openGround<Step extends CoverWay>(
  places: number,
  entries: readonly Step[],
  ways: readonly (readonly Step[])[],
): WalkGround<Step> {
  const waysFrom = (place: number): readonly Step[] => ways[place] ?? [];
  const order: number[] = [];
  const rank = new Int32Array(places).fill(-1);
  const isSeen = new Uint8Array(places);
  for (const { to: root } of entries) {
    if (isSeen[root] === 1) continue;
    isSeen[root] = 1;
    const path = [{ place: root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const way = waysFrom(top.place)[top.next];
      if (way === undefined) {
        rank[top.place] = order.length;
        order.push(top.place);
        path.pop();
        continue;
      }
      top.next += 1;
      if (isSeen[way.to] === 1) continue;
      isSeen[way.to] = 1;
      path.push({ place: way.to, next: 0 });
    }
  }
  const isForward = ({ from, to }: CoverWay) => (rank[to] ?? 0) < (rank[from] ?? 0);
  return { entries, waysFrom, places, order, isForward };
}

/** Walks from a start as long as there is something ahead; `worthOf` is 0 for what need not be covered (any more). */
export function walkRichly<Step extends CoverWay>(
  ground: WalkGround<Step>,
  worthOf: (label: number) => number,
): Walk<Step> {
  const covered = new Set<number>();
  const worth = (way: Step) => {
    let sum = -STEP_COST;
    for (const label of way.covers) if (!covered.has(label)) sum += worthOf(label);
    return sum;
  };
  const visits = new Map<number, number>();
  const ways: Step[] = [];
  let ahead = lookAhead(ground, worth);
  let offered = ground.entries;
  for (;;) {
    let best: Step | null = null;
    let most = 0;
    for (const way of offered) {
      if ((visits.get(way.to) ?? 0) >= MOST_VISITS) continue;
      const value = worth(way) + present(ahead[way.to], 'what is ahead of a place');
      if (value <= most) continue;
      best = way;
      most = value;
    }
    if (best === null) return { ways, covers: covered };
    ways.push(best);
    visits.set(best.to, (visits.get(best.to) ?? 0) + 1);
    const isNews = best.covers.some((label) => !covered.has(label) && worthOf(label) > 0);
    for (const label of best.covers) covered.add(label);
    if (isNews) ahead = lookAhead(ground, worth);
    offered = ground.waysFrom(best.to);
  }
}

/** How often it looks past a step back in a circle. */
const ROUNDS_AHEAD = 3;

/** Computes for every place the most that can be covered from it, going back in circles a few times. */
function lookAhead<Step extends CoverWay>(
  { order, waysFrom, places, isForward }: WalkGround<Step>,
  worth: (way: Step) => number,
): Float64Array {
  let before = new Float64Array(places);
  for (let round = 0; round <= ROUNDS_AHEAD; round += 1) {
    const ahead = new Float64Array(places);
    for (const place of order) {
      let most = 0;
      for (const way of waysFrom(place)) {
        if (round === 0 && !isForward(way)) continue;
        most = Math.max(most, worth(way) + ((isForward(way) ? ahead : before)[way.to] ?? 0));
      }
      ahead[place] = most;
    }
    before = ahead;
  }
  return before;
}
