// Every right-angled way from one port to another with at most five stretches, as corners. Which of them is drawn is
// decided by what it would cost.
import { boundsOf, type Point, type Rect } from './rect';

/** Is a side of a card. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Is a place where an arrow leaves or enters a card. */
export interface Port {
  readonly side: Side;
  readonly at: Point;
  /** How far the arrow goes straight on before it may turn, px. */
  readonly straight: number;
}

/** How far beside the two cards a way round them runs, px. */
const AROUND = 26;

/** Lists the ways from one port to another with at most three stretches between. `boxes` are the two cards. */
export function plainPaths(
  out: Port,
  into: Port,
  boxes: readonly [Rect, Rect],
): readonly (readonly Point[])[] {
  const begin = straightOn(out);
  const end = straightOn(into);
  const { x: xs, y: ys } = channels(begin, end, boxes);
  return pathsThrough(out, into, [
    [],
    [{ x: end.x, y: begin.y }],
    [{ x: begin.x, y: end.y }],
    ...xs.map((x) => [
      { x, y: begin.y },
      { x, y: end.y },
    ]),
    ...ys.map((y) => [
      { x: begin.x, y },
      { x: end.x, y },
    ]),
  ]);
}

/** Lists the ways with one corner more: for where a plain one would run into something. */
export function windingPaths(
  out: Port,
  into: Port,
  boxes: readonly [Rect, Rect],
): readonly (readonly Point[])[] {
  const begin = straightOn(out);
  const end = straightOn(into);
  const { x: xs, y: ys } = channels(begin, end, boxes);
  const middles = xs.flatMap((x) =>
    ys.flatMap((y) => [
      [
        { x: begin.x, y },
        { x, y },
        { x, y: end.y },
      ],
      [
        { x, y: begin.y },
        { x, y },
        { x: end.x, y },
      ],
    ]),
  );
  return pathsThrough(out, into, middles);
}

function pathsThrough(
  out: Port,
  into: Port,
  middles: readonly (readonly Point[])[],
): readonly (readonly Point[])[] {
  const [begin, end] = [straightOn(out), straightOn(into)];
  return middles
    .map((middle) => [out.at, begin, ...middle, end, into.at])
    .filter(isUprightAndLevel)
    .map(withoutNeedlessCorners)
    .filter(keepsGoing);
}

function straightOn({ side, at, straight }: Port): Point {
  switch (side) {
    case 'left':
      return { x: at.x - straight, y: at.y };
    case 'right':
      return { x: at.x + straight, y: at.y };
    case 'top':
      return { x: at.x, y: at.y - straight };
    case 'bottom':
      return { x: at.x, y: at.y + straight };
  }
}

/** The lines that a way may turn onto: close to the target first, then halfway, then round both cards. */
function channels(
  begin: Point,
  end: Point,
  boxes: readonly Rect[],
): { x: readonly number[]; y: readonly number[] } {
  const bounds = boundsOf(boxes) ?? { ...begin, width: 0, height: 0 };
  return {
    x: unique([
      end.x,
      (begin.x + end.x) / 2,
      begin.x,
      bounds.x - AROUND,
      bounds.x + bounds.width + AROUND,
      bounds.x - 2 * AROUND,
      bounds.x + bounds.width + 2 * AROUND,
    ]),
    y: unique([
      (begin.y + end.y) / 2,
      end.y,
      begin.y,
      bounds.y - AROUND,
      bounds.y + bounds.height + AROUND,
      bounds.y - 2 * AROUND,
      bounds.y + bounds.height + 2 * AROUND,
    ]),
  };
}

function unique(values: readonly number[]): readonly number[] {
  return [...new Set(values)];
}

function isUprightAndLevel(points: readonly Point[]): boolean {
  return points.every((point, index) => {
    const before = points[index - 1];
    return before === undefined || before.x === point.x || before.y === point.y;
  });
}

/** Takes out corners on a straight line, and points that follow themselves. */
function withoutNeedlessCorners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const straight =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x && between(last.y, before.y, point.y)) ||
        (before.y === last.y && last.y === point.y && between(last.x, before.x, point.x)));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

function between(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}

/** Tells whether a way never turns back on itself. */
function keepsGoing(points: readonly Point[]): boolean {
  return points.every((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return true;
    return (
      (before.x === point.x) !== (point.x === after.x) || (before.y === point.y) !== (point.y === after.y)
    );
  });
}
