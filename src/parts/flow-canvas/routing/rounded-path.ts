import type { Point } from './rect';

/**
 * Writes an arrow as an SVG path whose corners are rounded; where stretches are short, corners get smaller. With
 * `trim`, the path ends that much before its last point, to leave room for the head.
 */
export function roundedPath(points: readonly Point[], radius: number, trim = 0): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const parts = [`M${at(first)}`];
  for (const [index, corner] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) continue;
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    parts.push(
      `L${at(towards(corner, before, reach))}`,
      `Q${at(corner)} ${at(towards(corner, after, reach))}`,
    );
  }
  const previous = points.at(-2);
  parts.push(
    `L${at(previous === undefined ? last : towards(last, previous, Math.min(trim, distance(previous, last))))}`,
  );
  return parts.join('');
}

/** Writes the head of an arrow, 7 px long and 8 px across, as an SVG path; it points the way the last stretch goes. */
export function headPath(points: readonly Point[], scale = 1): string {
  const tip = points.at(-1);
  const previous = points.at(-2);
  if (tip === undefined || previous === undefined) return '';
  const [alongX, alongY] = [Math.sign(tip.x - previous.x), Math.sign(tip.y - previous.y)];
  const foot = { x: tip.x - alongX * HEAD.length * scale, y: tip.y - alongY * HEAD.length * scale };
  const half = (HEAD.width / 2) * scale;
  const left = { x: foot.x - alongY * half, y: foot.y + alongX * half };
  const right = { x: foot.x + alongY * half, y: foot.y - alongX * half };
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

/** Is the size of an arrow's head, px at full zoom. */
export const HEAD = { length: 7, width: 8 } as const;

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole };
}

function distance(from: Point, to: Point): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

function at({ x, y }: Point): string {
  return `${String(round(x))} ${String(round(y))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
