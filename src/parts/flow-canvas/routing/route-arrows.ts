import { type Port, plainPaths, windingPaths } from './candidate-paths';
import { makeNear, type Near } from './near';
import { type DrawnPath, ON_TOP, type PathCost, pathCost, type Surroundings } from './path-cost';
import { type PortPair, portPairs } from './port-pairs';
import { boundsOf, grow, lengthOf, overlap, type Point, type Rect, samePoints } from './rect';
import { segmentsOf } from './segment';
import { type Bundle, bundleArrows, type PlacedArrow, type PlacedStep } from './sheet-parts';
import { planUprightPorts } from './upright-ports';

/** Is the way of one or more arrows that share it. */
export interface Route {
  readonly key: string;
  readonly arrows: readonly string[];
  readonly points: readonly Point[];
  readonly bad: boolean;
  readonly back: boolean;
  readonly from: string;
  readonly to: string;
}

/** Cards are kept this far away from, px. */
const MARGIN = 9;
/** Cards and arrows further away than this do not matter to a way, px. */
const NEIGHBOURHOOD = 160;

/** Finds a way for every arrow of a drawing. */
export type Router = (steps: readonly PlacedStep[], arrows: readonly PlacedArrow[]) => readonly Route[];

/** Is what a way is looked for by. */
interface Asked {
  readonly bundle: Bundle;
  readonly field: Field;
}

interface KnownWay {
  readonly drawn: DrawnPath;
  readonly route: Route;
  readonly bounds: Rect;
  readonly asked: Asked;
}

/**
 * Makes a router. Its ways are right-angled, go past cards, share first and last stretches with their kin and nothing
 * with strangers. The shortest are drawn first; the same drawing always gives the same ways. It remembers the ways that
 * it found last: only where something has changed in the neighbourhood is one looked for again.
 */
export function makeRouter(): Router {
  let known: ReadonlyMap<string, KnownWay> = new Map();
  return (steps, arrows) => {
    const bundles = bundleArrows(new Map(steps.map((step) => [step.id, step])), arrows);
    const ports = planUprightPorts(bundles);
    const sheet: Sheet = { steps: makeNear(), drawn: makeNear() };
    for (const step of steps) sheet.steps.put(step, step.rect);
    const ways = new Map<string, KnownWay>();
    for (const bundle of inDrawingOrder(bundles)) {
      const field = { around: surroundingsOf(bundle, sheet), pairs: portPairs(bundle, ports) };
      const way = wayOf(bundle, field, known.get(bundle.key));
      sheet.drawn.put(way.drawn, way.bounds);
      ways.set(bundle.key, way);
    }
    known = ways;
    return [...ways.values()].map(({ route }) => route);
  };
}

/** Is what stands on the sheet already. */
interface Sheet {
  readonly steps: Near<PlacedStep>;
  readonly drawn: Near<DrawnPath>;
}

function wayOf(bundle: Bundle, field: Field, before: KnownWay | undefined): KnownWay {
  const { key, arrows, bad, back, from, to } = bundle;
  const asked = { bundle, field };
  const isKnown = before !== undefined && sameAsked(before.asked, asked);
  const points = isKnown ? before.route.points : cheapestWay(bundle, field);
  // What comes out as before is the same object, so that those after it need not be looked for again.
  if (before !== undefined && samePoints(before.route.points, points)) {
    const route = sameItems(before.route.arrows, arrows) ? before.route : { ...before.route, arrows };
    return { ...before, route, asked };
  }
  const bounds = boundsOf(points.map(({ x, y }) => ({ x, y, width: 1, height: 1 })));
  return {
    drawn: { segments: segmentsOf(points), from, to },
    route: { key, arrows, points, bad, back, from, to },
    bounds: bounds ?? { x: 0, y: 0, width: 0, height: 0 },
    asked,
  };
}

/** What a way was found by is the same, so it would be found again. */
function sameAsked(one: Asked, other: Asked): boolean {
  return (
    sameRect(one.bundle.source.rect, other.bundle.source.rect) &&
    sameRect(one.bundle.target.rect, other.bundle.target.rect) &&
    sameBy(one.field.around.boxes, other.field.around.boxes, sameRect) &&
    sameBy(one.field.pairs, other.field.pairs, samePair) &&
    sameItems(one.field.around.paths, other.field.around.paths)
  );
}

function sameRect(one: Rect, other: Rect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function samePair(one: PortPair, other: PortPair): boolean {
  return one.dislike === other.dislike && samePort(one.out, other.out) && samePort(one.into, other.into);
}

function samePort(one: Port, other: Port): boolean {
  return (
    one.side === other.side &&
    one.at.x === other.at.x &&
    one.at.y === other.at.y &&
    one.straight === other.straight
  );
}

function sameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return sameBy(one, other, Object.is);
}

function sameBy<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((item, index) => {
      const twin = other[index];
      return twin !== undefined && isSame(item, twin);
    })
  );
}

/** What has the least choice comes first: short ways ahead, then bad news, then what goes back. */
function inDrawingOrder(bundles: readonly Bundle[]): readonly Bundle[] {
  const rank = ({ bad, back, source, target }: Bundle) =>
    (back ? 20_000 : 0) +
    (bad ? 4_000 : 0) +
    Math.abs(target.rect.x - source.rect.x) +
    2 * Math.abs(target.rect.y - source.rect.y);
  return [...bundles].sort((one, other) => rank(one) - rank(other));
}

interface Field {
  readonly around: Surroundings;
  readonly pairs: readonly PortPair[];
}

/** Winding ways are looked at only where every plain one is in trouble: there are many of them. */
function cheapestWay(bundle: Bundle, field: Field): readonly Point[] {
  const plain = cheapestOf(bundle, field, plainPaths, null);
  if (plain !== null && plain.trouble < ON_TOP) return plain.points;
  return cheapestOf(bundle, field, windingPaths, plain)?.points ?? [];
}

interface PricedPath extends PathCost {
  readonly points: readonly Point[];
}

function cheapestOf(
  bundle: Bundle,
  { around, pairs }: Field,
  list: typeof plainPaths,
  least: PricedPath | null,
): PricedPath | null {
  let best = least;
  for (const { out, into, dislike } of pairs) {
    for (const points of list(out, into, [bundle.source.rect, bundle.target.rect])) {
      if (best !== null && dislike + lengthOf(points) >= best.cost) continue;
      const { cost, trouble } = pathCost(points, bundle, around);
      if (best === null || dislike + cost < best.cost) best = { points, trouble, cost: dislike + cost };
    }
  }
  return best;
}

/** What an arrow has to mind: cards and arrows near it. */
function surroundingsOf(bundle: Bundle, { steps, drawn }: Sheet): Surroundings {
  const field = grow(boundsOf([bundle.source.rect, bundle.target.rect]) ?? bundle.source.rect, NEIGHBOURHOOD);
  return {
    boxes: steps
      .within(field)
      .filter((step) => !holds(step, bundle))
      .map(({ rect }) => shrunkAtEnds(rect, bundle)),
    paths: drawn.within(field),
  };
}

function holds({ frame, rect }: PlacedStep, { source, target }: Bundle): boolean {
  if (frame !== true || rect === source.rect || rect === target.rect) return false;
  return overlap(rect, source.rect) || overlap(rect, target.rect);
}

/** The two cards of the arrow are only in the way inside; all others with a margin. */
function shrunkAtEnds(box: Rect, { source, target }: Bundle): Rect {
  return box === source.rect || box === target.rect ? grow(box, -1) : grow(box, MARGIN);
}
