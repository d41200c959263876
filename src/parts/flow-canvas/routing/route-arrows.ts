import { candidatePaths } from './candidate-paths';
import { type DrawnPath, pathCost } from './path-cost';
import { portPairs } from './port-pairs';
import { grow, lengthOf, overlap, type Point, type Rect, stretchesOf } from './rect';
import { type Bundle, bundleArrows, type PlacedArrow, type PlacedStep } from './sheet-parts';
import { planUprightPorts, type UprightPorts } from './upright-ports';

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

/**
 * Finds a way for every arrow: right-angled, past cards, sharing first and last stretches with its kin and nothing with
 * strangers. The shortest are drawn first; the same drawing always gives the same ways.
 */
export function routeArrows(steps: readonly PlacedStep[], arrows: readonly PlacedArrow[]): readonly Route[] {
  const bundles = bundleArrows(new Map(steps.map((step) => [step.id, step])), arrows);
  const ports = planUprightPorts(bundles);
  const drawn: Route[] = [];
  for (const bundle of inDrawingOrder(bundles)) {
    const points = cheapestWay(bundle, ports, steps, drawn);
    const { key, arrows: ids, bad, back, from, to } = bundle;
    drawn.push({ key, arrows: ids, points, bad, back, from, to });
  }
  return drawn;
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

function cheapestWay(
  bundle: Bundle,
  ports: UprightPorts,
  steps: readonly PlacedStep[],
  drawn: readonly Route[],
): readonly Point[] {
  const field = grow(around(bundle), NEIGHBOURHOOD);
  const boxes = steps
    .filter((step) => overlap(step.rect, field) && !holds(step, bundle))
    .map(({ rect }) => rect);
  const paths = drawn.filter((path) => touches(path, field));
  let best: { points: readonly Point[]; cost: number } | null = null;
  for (const { out, into, dislike } of portPairs(bundle, ports)) {
    for (const points of candidatePaths(out, into, [bundle.source.rect, bundle.target.rect])) {
      if (best !== null && dislike + lengthOf(points) >= best.cost) continue;
      const cost =
        dislike + pathCost(points, bundle, { boxes: boxes.map((box) => shrunkAtEnds(box, bundle)), paths });
      if (best === null || cost < best.cost) best = { points, cost };
    }
  }
  return best?.points ?? [];
}

function holds({ frame, rect }: PlacedStep, { source, target }: Bundle): boolean {
  if (frame !== true || rect === source.rect || rect === target.rect) return false;
  return overlap(rect, source.rect) || overlap(rect, target.rect);
}

/** The two cards of the arrow are only in the way inside; all others with a margin. */
function shrunkAtEnds(box: Rect, { source, target }: Bundle): Rect {
  return box === source.rect || box === target.rect ? grow(box, -1) : grow(box, MARGIN);
}

function around({ source, target }: Bundle): Rect {
  const x = Math.min(source.rect.x, target.rect.x);
  const y = Math.min(source.rect.y, target.rect.y);
  return {
    x,
    y,
    width: Math.max(source.rect.x + source.rect.width, target.rect.x + target.rect.width) - x,
    height: Math.max(source.rect.y + source.rect.height, target.rect.y + target.rect.height) - y,
  };
}

function touches({ points }: DrawnPath, field: Rect): boolean {
  return stretchesOf(points).some(({ from, to }) =>
    overlap(
      {
        x: Math.min(from.x, to.x) - 1,
        y: Math.min(from.y, to.y) - 1,
        width: Math.abs(from.x - to.x) + 2,
        height: Math.abs(from.y - to.y) + 2,
      },
      field,
    ),
  );
}
