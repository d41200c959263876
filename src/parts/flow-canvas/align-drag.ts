import type { Point, Rect } from './routing/rect';
import type { PlacedStep } from './routing/sheet-parts';

/** Is a card where it stands. */
type Card = Pick<PlacedStep, 'rect' | 'level'>;

/** Is where a dragged card comes to stand, and the lines on which it is level with others. */
export interface Aligned {
  readonly at: Point;
  readonly guides: { readonly x: number | null; readonly y: number | null };
}

const REACH = 6;
/** Cards further away than this are not lined up with, px. */
const NEAR = 900;

/** Lines a dragged card up with the lines, middles and left edges of cards that it nearly is in line with. */
export function alignDrag(dragged: Card, others: readonly Card[]): Aligned {
  const { rect } = dragged;
  const near = others.filter(
    (other) => Math.abs(other.rect.x - rect.x) < NEAR && Math.abs(other.rect.y - rect.y) < NEAR,
  );
  const level = closest(near.map((other) => ({ line: lineOf(other), by: lineOf(other) - lineOf(dragged) })));
  const upright = closest([
    ...near.map((other) => ({ line: other.rect.x, by: other.rect.x - rect.x })),
    ...near.map((other) => ({ line: middleX(other.rect), by: middleX(other.rect) - middleX(rect) })),
  ]);
  return {
    at: { x: rect.x + (upright?.by ?? 0), y: rect.y + (level?.by ?? 0) },
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

function lineOf({ rect, level }: Card): number {
  return rect.y + level;
}
