// Walks through the states that were found, rich in what is still to be covered. What lies ahead of a state is worth the
// best way through it, by the longest way in an order without circles; a few steps back in circles are looked past.
//
// There are ways by the million: each is a number, and what is known of it stands in lists by that number.
import { present } from '../kernel/invariant';

/** Is the ground of walks: what every way leads to and covers. */
export interface WalkGround {
  /** The ways from a place are numbered on from `first[place]`; behind those of the last place come the entries. */
  readonly first: Int32Array;
  /** By the number of a way: where it comes from (-1 for an entry) and where it leads. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By the number of a way: which list of `covers` it covers. */
  readonly tells: Int32Array;
  readonly covers: readonly (readonly number[])[];
  /** The places with every forward way before those that it leads to, last first, and where each stands in that. */
  readonly order: readonly number[];
  readonly rank: Int32Array;
  /** Whether there are ways that are not forward. */
  readonly hasCircles: boolean;
}

/** Is a walk from a start on, by the numbers of its ways, and everything that it covers. */
export interface Walk {
  readonly ways: readonly number[];
  readonly covers: ReadonlySet<number>;
}

/** How often a walk may come to the same state: it goes round a few times, where that leads to something new. */
const MOST_VISITS = 4;

/** Of two walks that cover as much, the shorter one. */
const STEP_COST = 1e-4;

/** Says of a way what it covers, by the number of a list. */
export type TellCover<Way> = (place: number, way: Way) => number;

/** Makes ways ready for walking: those into places from nowhere, and by place those on from there. */
export function openGround<Way extends { readonly to: number }>(
  entries: readonly Way[],
  ways: readonly (readonly Way[])[],
  tellCover: TellCover<Way>,
  covers: readonly (readonly number[])[],
): WalkGround {
  const first = new Int32Array(ways.length + 2);
  for (const [place, own] of ways.entries()) first[place + 1] = (first[place] ?? 0) + own.length;
  const inner = first[ways.length] ?? 0;
  const count = inner + entries.length;
  first[ways.length + 1] = count;
  const [from, to, tells] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const note = (number: number, place: number, way: Way) => {
    from[number] = place;
    to[number] = way.to;
    tells[number] = tellCover(place, way);
  };
  for (const [index, way] of entries.entries()) note(inner + index, -1, way);
  for (const [place, own] of ways.entries()) {
    for (const [index, way] of own.entries()) note((first[place] ?? 0) + index, place, way);
  }
  const { order, rank } = orderPlaces({ first, to });
  const hasCircles = to.some((place, way) => way < inner && !(at(rank, place) < at(rank, at(from, way))));
  return { first, from, to, tells, covers, order, rank, hasCircles };
}

/** Puts the places in an order by depth: behind a place comes only what leads to it, or to a circle that it is in. */
function orderPlaces({ first, to }: Pick<WalkGround, 'first' | 'to'>): Pick<WalkGround, 'order' | 'rank'> {
  const places = first.length - 2;
  const order: number[] = [];
  const rank = new Int32Array(places).fill(-1);
  const isSeen = new Uint8Array(places);
  for (const root of to.subarray(first[places])) {
    if (isSeen[root] === 1) continue;
    isSeen[root] = 1;
    const path = [{ place: root, next: at(first, root) }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      if (top.next === at(first, top.place + 1)) {
        rank[top.place] = order.length;
        order.push(top.place);
        path.pop();
        continue;
      }
      const place = at(to, top.next);
      top.next += 1;
      if (isSeen[place] === 1) continue;
      isSeen[place] = 1;
      path.push({ place, next: at(first, place) });
    }
  }
  return { order, rank };
}

/** Walks from a start as long as there is something ahead; `worthOf` is 0 for what need not be covered (any more). */
export function walkRichly(ground: WalkGround, worthOf: (label: number) => number): Walk {
  const { first, to, tells, covers } = ground;
  const covered = new Set<number>();
  const weigh = () =>
    Float64Array.from(covers, (labels) => {
      let sum = -STEP_COST;
      for (const label of labels) if (!covered.has(label)) sum += worthOf(label);
      return sum;
    });
  const visits = new Map<number, number>();
  const ways: number[] = [];
  let worths = weigh();
  let ahead = lookAhead(ground, worths);
  let place = first.length - 2;
  for (;;) {
    let best = -1;
    let most = 0;
    for (let way = at(first, place); way < at(first, place + 1); way += 1) {
      if ((visits.get(at(to, way)) ?? 0) >= MOST_VISITS) continue;
      const value = at(worths, at(tells, way)) + at(ahead, at(to, way));
      if (value <= most) continue;
      best = way;
      most = value;
    }
    if (best === -1) return { ways, covers: covered };
    ways.push(best);
    place = at(to, best);
    visits.set(place, (visits.get(place) ?? 0) + 1);
    const labels = present(covers[at(tells, best)], 'what a way covers');
    const isNews = labels.some((label) => !covered.has(label) && worthOf(label) > 0);
    for (const label of labels) covered.add(label);
    if (!isNews) continue;
    worths = weigh();
    ahead = lookAhead(ground, worths);
  }
}

/** How often it looks past a step back in a circle. */
const ROUNDS_AHEAD = 3;

/** Computes for every place the most that can be covered from it, going back in circles a few times. */
function lookAhead(
  { first, to, tells, order, rank, hasCircles }: WalkGround,
  worths: Float64Array,
): Float64Array {
  let before = new Float64Array(rank.length);
  for (let round = 0; round <= (hasCircles ? ROUNDS_AHEAD : 0); round += 1) {
    const ahead = new Float64Array(rank.length);
    let isSettled = round > 0;
    for (const place of order) {
      let most = 0;
      const end = at(first, place + 1);
      for (let way = at(first, place); way < end; way += 1) {
        const next = at(to, way);
        const isForward = at(rank, next) < at(rank, place);
        if (round === 0 && !isForward) continue;
        most = Math.max(most, at(worths, at(tells, way)) + at(isForward ? ahead : before, next));
      }
      ahead[place] = most;
      if (most !== before[place]) isSettled = false;
    }
    if (isSettled) return ahead;
    before = ahead;
  }
  return before;
}

/** Reads a list of numbers where it has one. */
function at(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
