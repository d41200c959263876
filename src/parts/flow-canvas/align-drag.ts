import type { Point, Rect } from './routing/rect';

/** Is where a dragged card comes to stand, and the lines on which it is level with others. */
export interface Aligned {
  readonly at: Point;
  readonly guides: { readonly x: number | null; readonly y: number | null };
}

const REACH = 6;
/** Cards further away than this are not lined up with, px. */
const NEAR = 900;

/** Lines a dragged card up with the middles and left edges of cards that it nearly is in line with. */
export function alignDrag(dragged: Rect, others: readonly Rect[]): Aligned {
  const near = others.filter(
    (other) => Math.abs(other.x - dragged.x) < NEAR && Math.abs(other.y - dragged.y) < NEAR,
  );
  const level = closest(
    near.map((other) => ({ line: middleY(other), by: middleY(other) - middleY(dragged) })),
  );
  const upright = closest([
    ...near.map((other) => ({ line: other.x, by: other.x - dragged.x })),
    ...near.map((other) => ({ line: middleX(other), by: middleX(other) - middleX(dragged) })),
  ]);
  return {
    at: { x: dragged.x + (upright?.by ?? 0), y: dragged.y + (level?.by ?? 0) },
    guides: { x: upright?.line ?? null, y: level?.line ?? null },
  };
}

function closest(lines: readonly { line: number; by: number }[]): { line: number; by: number } | null {
  const [best] = lines
    .filter(({ by }) => Math.abs(by) <= REACH)
    .sort((one, other) => Math.abs(one.by) - Math.abs(other.by));
  return best ?? null;
}

function middleX({ x, width }: Rect): number {
  return x + width / 2;
}

function middleY({ y, height }: Rect): number {
  return y + height / 2;
}
