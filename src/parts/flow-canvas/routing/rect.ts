/** Is a place on the sheet, px at full zoom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Is an upright box on the sheet, px at full zoom. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Is a straight stretch of an arrow, upright or level. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** Makes a box larger by a margin on every side. */
export function grow({ x, y, width, height }: Rect, margin: number): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** Tells whether two boxes share more than an edge. */
export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Tells whether a point lies in a box. */
export function isInside({ x, y }: Point, rect: Rect): boolean {
  return x >= rect.x && y >= rect.y && x <= rect.x + rect.width && y <= rect.y + rect.height;
}

/** Finds the smallest box around boxes; null around nothing. */
export function boundsOf(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Makes the flat box that a stretch fills. */
export function boxOf({ from, to }: Stretch): Rect {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}

/** Tells whether a stretch runs through a box; along its edge does not count. */
export function runsThrough(stretch: Stretch, rect: Rect): boolean {
  const { x, y, width, height } = boxOf(stretch);
  return (
    x < rect.x + rect.width &&
    rect.x < x + width + 0.01 &&
    y < rect.y + rect.height &&
    rect.y < y + height + 0.01
  );
}

/** Lists the stretches between the corners of an arrow. */
export function stretchesOf(points: readonly Point[]): readonly Stretch[] {
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
}

/** Adds up the length of an arrow's stretches, px. */
export function lengthOf(points: readonly Point[]): number {
  return stretchesOf(points).reduce(
    (sum, { from, to }) => sum + Math.abs(from.x - to.x) + Math.abs(from.y - to.y),
    0,
  );
}

/** Tells whether two ways turn at the same places. */
export function samePoints(one: readonly Point[], other: readonly Point[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every((point, index) => point.x === other[index]?.x && point.y === other[index].y))
  );
}
