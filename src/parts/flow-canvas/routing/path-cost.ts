// What a way costs: its length, its corners, and above all what it runs into.
import type { Point, Rect } from './rect';
import { cross, cutsBox, type Segment, segmentsOf, sharedLength } from './segment';

/** Is an arrow that is already drawn. Its stretches may be shared by arrows that leave or end where it does. */
export interface DrawnPath {
  readonly segments: readonly Segment[];
  readonly from: string;
  readonly to: string;
}

/** Is what a new way must mind: cards in the neighbourhood (made a little larger) and arrows that are there. */
export interface Surroundings {
  readonly boxes: readonly Rect[];
  readonly paths: readonly DrawnPath[];
}

/** Is what a way costs, in px of detour; `trouble` is the part that comes from what it runs into. */
export interface PathCost {
  readonly cost: number;
  readonly trouble: number;
}

const CORNER = 30;
const THROUGH_CARD = 3_000;
const CROSSING = 34;
const CLOSE = 9;
/** What a px of sharing saves: kin run together where they can. */
const SHARED = 0.2;
/** What it costs to lie on a strange arrow, besides the length that they share. */
export const ON_TOP = 160;

/** Prices a way. `ends` names the steps at its ends: with arrows that have one of them it may share its stretches. */
export function pathCost(
  points: readonly Point[],
  ends: { readonly from: string; readonly to: string },
  { boxes, paths }: Surroundings,
): PathCost {
  const segments = segmentsOf(points);
  let trouble = 0;
  for (const segment of segments) {
    for (const box of boxes) if (cutsBox(segment, box)) trouble += THROUGH_CARD;
  }
  for (const path of paths) {
    const sameSource = path.from === ends.from;
    const sameTarget = path.to === ends.to;
    if (sameSource && sameTarget) continue;
    for (const other of path.segments) {
      for (const segment of segments) trouble += friction(segment, other, sameSource || sameTarget);
    }
  }
  const length = segments.reduce((sum, { from, to }) => sum + to - from, 0);
  return { cost: length + CORNER * Math.max(0, points.length - 2) + trouble, trouble };
}

function friction(one: Segment, other: Segment, isKin: boolean): number {
  if (one.upright !== other.upright) return !isKin && cross(one, other) ? CROSSING : 0;
  if (Math.abs(one.at - other.at) >= CLOSE) return 0;
  const shared = sharedLength(one, other);
  if (shared <= 1) return 0;
  if (!isKin) return ON_TOP + shared;
  // Beside each other is not together: kin that do not share a line should not look as if they did.
  return one.at === other.at ? -SHARED * shared : ON_TOP / 4;
}
