import { plainPaths, windingPaths } from './candidate-paths';
import { makeNear, type Near } from './near';
import { type DrawnPath, ON_TOP, type PathCost, pathCost, type Surroundings } from './path-cost';
import { type PortPair, portPairs } from './port-pairs';
import { boundsOf, grow, lengthOf, overlap, type Point, type Rect } from './rect';
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

/** Is a route as later ones mind it. */
interface DrawnRoute extends DrawnPath {
  readonly bounds: Rect;
}

/**
 * Finds a way for every arrow: right-angled, past cards, sharing first and last stretches with its kin and nothing with
 * strangers. The shortest are drawn first; the same drawing always gives the same ways. Routes in `kept`, by their key,
 * stay as they are: while a card is dragged only its own arrows follow.
 */
export function routeArrows(
  steps: readonly PlacedStep[],
  arrows: readonly PlacedArrow[],
  kept: ReadonlyMap<string, Route> = new Map(),
): readonly Route[] {
  const bundles = bundleArrows(new Map(steps.map((step) => [step.id, step])), arrows);
  const ports = planUprightPorts(bundles);
  const sheet: Sheet = { steps: makeNear(), drawn: makeNear() };
  for (const step of steps) sheet.steps.put(step, step.rect);
  const routes: Route[] = [];
  const draw = (route: Route) => {
    const drawn = drawnRoute(route);
    sheet.drawn.put(drawn, drawn.bounds);
    routes.push(route);
  };
  for (const bundle of bundles) {
    const old = kept.get(bundle.key);
    if (old !== undefined) draw({ ...old, arrows: bundle.arrows });
  }
  for (const bundle of inDrawingOrder(bundles.filter(({ key }) => !kept.has(key)))) {
    const { key, arrows: ids, bad, back, from, to } = bundle;
    const field = { around: surroundingsOf(bundle, sheet), pairs: portPairs(bundle, ports) };
    draw({ key, arrows: ids, points: cheapestWay(bundle, field), bad, back, from, to });
  }
  return routes;
}

/** Is what stands on the sheet already. */
interface Sheet {
  readonly steps: Near<PlacedStep>;
  readonly drawn: Near<DrawnRoute>;
}

function drawnRoute({ points, from, to }: Route): DrawnRoute {
  const bounds = boundsOf(points.map(({ x, y }) => ({ x, y, width: 1, height: 1 })));
  return {
    segments: segmentsOf(points),
    bounds: bounds ?? { x: 0, y: 0, width: 0, height: 0 },
    from,
    to,
  };
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
