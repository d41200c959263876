import type { Point, Rect } from './rect';

/** Is a stretch of an arrow as numbers: where its line lies, and from where to where it runs along it. */
export interface Segment {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lists the stretches between the corners of an arrow as segments. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [before, point] = [points[index - 1], points[index]];
    if (before === undefined || point === undefined) continue;
    const upright = before.x === point.x;
    const [one, other] = upright ? [before.y, point.y] : [before.x, point.x];
    segments.push({
      upright,
      at: upright ? before.x : before.y,
      from: Math.min(one, other),
      to: Math.max(one, other),
    });
  }
  return segments;
}

/** Tells whether a segment runs through a box; along its edge does not count. */
export function cutsBox({ upright, at, from, to }: Segment, { x, y, width, height }: Rect): boolean {
  return upright
    ? at > x && at < x + width && from < y + height && to > y
    : at > y && at < y + height && from < x + width && to > x;
}

/** Tells how much two segments of one direction run beside each other, px; below zero they do not. */
export function sharedLength(one: Segment, other: Segment): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

/** Tells whether two segments of different directions cross or touch. */
export function cross(one: Segment, other: Segment): boolean {
  return (
    one.at > other.from - TOUCH &&
    one.at < other.to + TOUCH &&
    other.at > one.from - TOUCH &&
    other.at < one.to + TOUCH
  );
}

const TOUCH = 1;
