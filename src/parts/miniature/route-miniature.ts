import type { Rectangle } from './draw-miniature';

interface Point {
  readonly x: number;
  readonly y: number;
}

const CORNER = 5;
/** Closer than this, two levels are one line. */
const LEVEL = 1.5;
/** How far from the middle each of a pair goes, as a part of the width. */
const PAIR_SHIFT = 0.22;

/** Is an arrow to be drawn; `paired` when another one goes the opposite way, so that the two keep apart. */
export interface MiniatureRoute {
  readonly source: Rectangle;
  readonly target: Rectangle;
  readonly badNews: boolean;
  readonly paired: boolean;
}

/** Draws an arrow's path: good news leaves right and comes in left, bad news leaves below. */
export function routeMiniature(route: MiniatureRoute): string {
  return roundedPath(cornersOf(route));
}

function cornersOf({ source, target, badNews, paired }: MiniatureRoute): readonly Point[] {
  const [from, to] = [middleOf(source), middleOf(target)];
  const isBelow = target.y >= source.y + source.height;
  const isAbove = target.y + target.height <= source.y;
  const isRight = target.x >= source.x + source.width;
  if ((badNews && isBelow) || (!isRight && (isBelow || isAbove))) {
    return alongColumn(source, target, isBelow, paired);
  }
  if (isRight) return alongRow({ x: source.x + source.width, y: from.y }, { x: target.x, y: to.y });
  const isNextDoor = source.x - target.x - target.width < source.width && Math.abs(from.y - to.y) < LEVEL;
  if (isNextDoor && source.x > target.x)
    return alongRow({ x: source.x, y: from.y }, { x: target.x + target.width, y: to.y });
  // Back along its own row, past others: underneath.
  const under = Math.max(source.y + source.height, target.y + target.height) + 2 * CORNER;
  return [
    { x: from.x, y: source.y + source.height },
    { x: from.x, y: under },
    { x: to.x, y: under },
    { x: to.x, y: target.y + target.height },
  ];
}

function alongRow(from: Point, to: Point): readonly Point[] {
  if (Math.abs(from.y - to.y) < LEVEL) return [from, { x: to.x, y: from.y }];
  const turn = (from.x + to.x) / 2;
  return [from, { x: turn, y: from.y }, { x: turn, y: to.y }, to];
}

/** Leaves downwards or upwards; straight where the target lies under the source, else in at its side. */
function alongColumn(
  source: Rectangle,
  target: Rectangle,
  downwards: boolean,
  paired: boolean,
): readonly Point[] {
  const aside = paired ? source.width * PAIR_SHIFT * (downwards ? -1 : 1) : 0;
  const x = middleOf(source).x + aside;
  const start = { x, y: downwards ? source.y + source.height : source.y };
  const isInLine = x > target.x + CORNER && x < target.x + target.width - CORNER;
  if (isInLine) return [start, { x, y: downwards ? target.y : target.y + target.height }];
  const side = { x: target.x > x ? target.x : target.x + target.width, y: middleOf(target).y };
  return [start, { x, y: side.y }, side];
}

function middleOf(rectangle: Rectangle): Point {
  return { x: rectangle.x + rectangle.width / 2, y: rectangle.y + rectangle.height / 2 };
}

function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
    })
    .join('');
}

function towards(from: Point, to: Point, length: number): Point {
  const far = distance(from, to);
  if (far === 0) return from;
  return { x: from.x + ((to.x - from.x) * length) / far, y: from.y + ((to.y - from.y) * length) / far };
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function at({ x, y }: Point): string {
  return `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;
}
