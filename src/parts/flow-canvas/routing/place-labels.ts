// Where the words of an arrow stand: beside its first stretch if nothing is in the way, else further along it.
import { groupBy } from '../../../kernel/group-by';
import { makeNear, type Near } from './near';
import { boundsOf, boxOf, grow, overlap, type Point, type Rect, type Stretch, stretchesOf } from './rect';
import type { Route } from './route-arrows';

/** Is a label to be placed; arrows that share a way have their labels one below the other. */
export interface LabelWish {
  readonly arrow: string;
  readonly route: Route;
  readonly width: number;
  readonly height: number;
  /** It may be left out where there is no room at all. */
  readonly optional: boolean;
  /** Boxes that only this label must keep off: frames that its arrow is not inside of. */
  readonly frames: readonly Rect[];
}

/** Is where a label stands. */
export interface PlacedLabel extends Rect {
  /** It stands left of its line and is flush with it. */
  readonly alignEnd: boolean;
  /** There is no room for words: the picture alone. */
  readonly compact: boolean;
}

/** From the port to the label, and from the line to the label, px. */
const FROM_PORT = 12;
const BESIDE = 5;
/** From here on a label lies on a card or on another label. */
const COVERED = 600;

/**
 * Finds a box for every label: not on cards, not on other labels, not crossed by a line where that can be had. Labels
 * without room for their words keep their picture.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  routes: readonly Route[],
  cards: readonly Rect[],
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const sheet: Sheet = { routes: makeNear(), cards: makeNear(), labels: makeNear() };
  for (const card of cards) sheet.cards.put(card, card);
  for (const route of routes) {
    for (const stretch of stretchesOf(route.points)) sheet.routes.put(route, thick(stretch));
  }
  for (const stack of stacks(wishes)) {
    const near = neighboursOf(stack, sheet);
    const whole = placeStack(stack, near);
    const small = whole.cost < COVERED ? null : placeStack(stack.map(withoutWords), near);
    const compact = small !== null && small.cost < whole.cost;
    const chosen = compact ? small : whole;
    if (chosen.cost >= COVERED && stack.every((wish) => wish.optional)) continue;
    for (const { arrow, ...box } of chosen.labels) {
      const label = { ...box, compact };
      placed.set(arrow, label);
      sheet.labels.put(label, label);
    }
  }
  return placed;
}

/** Is all that a label may not lie on. */
interface Sheet {
  readonly routes: Near<Route>;
  readonly cards: Near<Rect>;
  readonly labels: Near<Rect>;
}

/** Only what is near the way of a label can be in its way. */
function neighboursOf(stack: readonly LabelWish[], { routes, cards, labels }: Sheet): Neighbours {
  const route = stack[0]?.route;
  const bounds = boundsOf((route?.points ?? []).map(({ x, y }) => ({ x, y, width: 1, height: 1 })));
  if (bounds === null) return { routes: [], cards: [], labels: [] };
  const widest = Math.max(...stack.map((wish) => wish.width));
  const field = grow(bounds, widest + FROM_PORT);
  return {
    routes: routes.within(field).map(({ key, points }) => ({ key, lines: stretchesOf(points).map(thick) })),
    cards: [...cards.within(field), ...(stack[0]?.frames ?? [])],
    labels: labels.within(field),
  };
}

function withoutWords(wish: LabelWish): LabelWish {
  return { ...wish, width: wish.height };
}

interface PlacedStack {
  readonly labels: readonly (Rect & { arrow: string; alignEnd: boolean })[];
  readonly cost: number;
}

function placeStack(stack: readonly LabelWish[], near: Neighbours): PlacedStack {
  const [first] = stack;
  if (first === undefined) return { labels: [], cost: 0 };
  const width = Math.max(...stack.map((wish) => wish.width));
  const height = stack.reduce((sum, wish) => sum + wish.height, 0);
  const { spot, cost } = bestSpot(first.route, { width, height }, near);
  let y = spot.y;
  const labels = stack.map((wish) => {
    const x = spot.alignEnd ? spot.x + width - wish.width : spot.x;
    const label = {
      arrow: wish.arrow,
      x,
      y,
      width: wish.width,
      height: wish.height,
      alignEnd: spot.alignEnd,
    };
    y += wish.height;
    return label;
  });
  return { labels, cost };
}

function stacks(wishes: readonly LabelWish[]): readonly (readonly LabelWish[])[] {
  return [...groupBy(wishes, (wish) => wish.route.key).values()];
}

interface Spot extends Point {
  readonly alignEnd: boolean;
}

interface Neighbours {
  readonly routes: readonly { readonly key: string; readonly lines: readonly Rect[] }[];
  readonly cards: readonly Rect[];
  readonly labels: readonly Rect[];
}

function bestSpot(
  route: Route,
  size: { width: number; height: number },
  near: Neighbours,
): { readonly spot: Spot; readonly cost: number } {
  let best: { spot: Spot; cost: number } | null = null;
  for (const { spot, dislike } of spotsAlong(route, size)) {
    if (best !== null && dislike >= best.cost) break;
    const cost = dislike + obstruction({ ...spot, ...size }, route, near);
    if (best === null || cost < best.cost) best = { spot, cost };
  }
  return best ?? { spot: { x: 0, y: 0, alignEnd: false }, cost: 0 };
}

/** Lists the spots beside a way, those near its port first; spots on the way itself come last. */
function spotsAlong(
  route: Route,
  size: { width: number; height: number },
): readonly { spot: Spot; dislike: number }[] {
  const stretches = stretchesOf(route.points);
  const longest = [...stretches].sort((one, other) => reach(other) - reach(one));
  const order = route.back ? longest : stretches;
  const beside = order.flatMap((stretch, index) =>
    [0, 0.25, 0.5, 0.75, 1].flatMap((share, step) =>
      spotsBeside(stretch, share, size).map((spot, side) => ({
        spot,
        dislike: index * 30 + step * 4 + side,
      })),
    ),
  );
  const onIt = longest.flatMap((stretch, index) =>
    [0.5, 0.3, 0.7].map((share, step) => ({
      spot: spotOn(stretch, share, size),
      dislike: 150 + index * 30 + step * 4,
    })),
  );
  return [...beside, ...onIt].sort((one, other) => one.dislike - other.dislike);
}

function spotsBeside(
  stretch: Stretch,
  share: number,
  { width, height }: { width: number; height: number },
): readonly Spot[] {
  const { from, to } = stretch;
  if (from.x === to.x) {
    const room = Math.abs(to.y - from.y) - 2 * FROM_PORT - height;
    const along = FROM_PORT + Math.max(0, room) * share;
    const y = to.y > from.y ? from.y + along : from.y - along - height;
    return [
      { x: from.x + BESIDE, y, alignEnd: false },
      { x: from.x - BESIDE - width, y, alignEnd: true },
    ];
  }
  const room = Math.abs(to.x - from.x) - 2 * FROM_PORT - width;
  const along = FROM_PORT + Math.max(0, room) * share;
  const x = to.x > from.x ? from.x + along : from.x - along - width;
  const alignEnd = to.x < from.x;
  return [
    { x, y: from.y - BESIDE - height, alignEnd },
    { x, y: from.y + BESIDE, alignEnd },
  ];
}

function spotOn(
  { from, to }: Stretch,
  share: number,
  { width, height }: { width: number; height: number },
): Spot {
  return {
    x: from.x + (to.x - from.x) * share - width / 2,
    y: from.y + (to.y - from.y) * share - height / 2,
    alignEnd: false,
  };
}

function obstruction(rect: Rect, route: Route, { routes, cards, labels }: Neighbours): number {
  let cost = 0;
  for (const card of cards) if (overlap(rect, card)) cost += 900;
  for (const label of labels) if (overlap(rect, label)) cost += 700;
  for (const other of routes) {
    const crossed = other.lines.some((line) => overlap(rect, line));
    if (crossed) cost += other.key === route.key ? 40 : 260;
  }
  return cost;
}

function thick(stretch: Stretch): Rect {
  const { x, y, width, height } = boxOf(stretch);
  return { x: x - 1.5, y: y - 1.5, width: width + 3, height: height + 3 };
}

function reach({ from, to }: Stretch): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}
