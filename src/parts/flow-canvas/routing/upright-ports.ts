// Where arrows leave and enter at the top and bottom of cards. Bad news from several ways out is spread along the
// bottom; what comes in at one side from several steps shares one place, so that the last stretch is shared too.
import { groupBy } from '../../../kernel/group-by';
import type { Rect } from './rect';
import type { Bundle, PlacedStep } from './sheet-parts';

/** Gives the x of ports at the top and bottom of cards. */
export interface UprightPorts {
  /** Where bad news, or a good arrow that has to go down, leaves at the bottom. */
  readonly exitBottom: (bundle: Bundle) => number;
  /** Where an arrow that goes back leaves at the top. */
  readonly exitTop: (bundle: Bundle) => number;
  readonly enterTop: (bundle: Bundle) => number;
  readonly enterBottom: (bundle: Bundle) => number;
}

const EDGE = 30;
const INSET = 16;

/** Plans the ports of a drawing. */
export function planUprightPorts(bundles: readonly Bundle[]): UprightPorts {
  const fromLeftToRight = bundles
    .filter(leavesBelow)
    .sort((one, other) => middleX(one.target) - middleX(other.target));
  const leaving = groupBy(fromLeftToRight, (bundle) => bundle.from);
  const returning = groupBy(bundles.filter(comesBackFromBelow), (bundle) => bundle.to);
  const falling = groupBy(bundles.filter(fallsOnto), (bundle) => bundle.to);

  // What comes back stands right of what leaves for the card that it comes from, and left of what leaves for cards
  // beyond: the other way round they would cross.
  const entryAmong = (exits: readonly Bundle[], step: string): number => {
    const nearest = Math.min(...(returning.get(step) ?? []).map(({ source }) => middleX(source)));
    return exits.filter(({ target }) => middleX(target) <= nearest).length;
  };

  const exitBottom = (bundle: Bundle): number => {
    const exits = leaving.get(bundle.from) ?? [];
    const index = exits.indexOf(bundle);
    const count = exits.length + (returning.has(bundle.from) ? 1 : 0);
    const place = index < entryAmong(exits, bundle.from) ? index : index + 1;
    if (index >= 0) return spread(bundle.source.rect, place, count);
    // Good news that goes down stands beside what else is there; alone it falls straight onto a card beneath.
    return count === 0
      ? middleX(bundle.source)
      : bundle.source.rect.x + bundle.source.rect.width - 1.6 * EDGE;
  };
  const enterBottom = ({ target }: Bundle): number => {
    const exits = leaving.get(target.id) ?? [];
    return spread(target.rect, entryAmong(exits, target.id), exits.length + 1);
  };
  const fallsAt = (bundle: Bundle): number | null => {
    const x = exitBottom(bundle);
    return isOver(x, bundle.target.rect) ? x : null;
  };
  const enterTop = (bundle: Bundle): number => {
    const straight = (falling.get(bundle.to) ?? [])
      .map((other) => ({ x: fallsAt(other), gap: other.target.rect.y - other.source.rect.y }))
      .filter((fall): fall is { x: number; gap: number } => fall.x !== null)
      .sort((one, other) => one.gap - other.gap);
    return straight[0]?.x ?? middleX(bundle.target);
  };
  const exitTop = (bundle: Bundle): number => {
    const straight = enterBottom(bundle);
    if (isOver(straight, bundle.source.rect)) return straight;
    const { x, width } = bundle.source.rect;
    const taken = falling.has(bundle.from)
      ? enterTop({ ...bundle, to: bundle.from, target: bundle.source })
      : null;
    if (taken === null || Math.abs(taken - middleX(bundle.source)) > EDGE) return middleX(bundle.source);
    return x + width - EDGE;
  };
  return { exitBottom, exitTop, enterTop, enterBottom };
}

function leavesBelow({ bad, back, source, target }: Bundle): boolean {
  return (bad && !back) || (back && target.rect.y >= source.rect.y + source.rect.height);
}

function comesBackFromBelow({ back, source, target }: Bundle): boolean {
  return back && source.rect.y >= target.rect.y + target.rect.height;
}

function fallsOnto(bundle: Bundle): boolean {
  return leavesBelow(bundle) && bundle.target.rect.y >= bundle.source.rect.y + bundle.source.rect.height;
}

/** One port stands in the middle, two near the edges, more at even distances. */
function spread({ x, width }: Rect, index: number, count: number): number {
  if (count <= 1) return x + width / 2;
  return x + EDGE + (index * (width - 2 * EDGE - 8)) / (count - 1);
}

function isOver(x: number, rect: Rect): boolean {
  return x >= rect.x + INSET && x <= rect.x + rect.width - INSET;
}

function middleX({ rect }: PlacedStep): number {
  return rect.x + rect.width / 2;
}
