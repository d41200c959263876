// What a way costs: its length, its corners, and above all what it runs into.
import {
  boxOf,
  lengthOf,
  overlap,
  type Point,
  type Rect,
  runsThrough,
  type Stretch,
  stretchesOf,
} from './rect';

/** Is an arrow that is already drawn. Its stretches may be shared by arrows that leave or end where it does. */
export interface DrawnPath {
  readonly points: readonly Point[];
  readonly from: string;
  readonly to: string;
}

/** Is what a new way must mind: cards in the neighbourhood (made a little larger) and arrows that are there. */
export interface Surroundings {
  readonly boxes: readonly Rect[];
  readonly paths: readonly DrawnPath[];
}

const CORNER = 30;
const THROUGH_CARD = 3_000;
const CROSSING = 34;
const ON_TOP = 160;
const CLOSE = 9;
/** What a px of sharing saves: kin run together where they can. */
const SHARED = 0.2;

/** Prices a way in px of detour. `from` and `to` name its ends: with arrows that share one it may share its stretches. */
export function pathCost(
  points: readonly Point[],
  ends: { from: string; to: string },
  around: Surroundings,
): number {
  const stretches = stretchesOf(points);
  let cost = lengthOf(points) + CORNER * Math.max(0, points.length - 2);
  for (const stretch of stretches) {
    for (const box of around.boxes) if (runsThrough(stretch, box)) cost += THROUGH_CARD;
  }
  for (const path of around.paths) {
    if (path.from === ends.from && path.to === ends.to) continue;
    const friendly = path.from === ends.from || path.to === ends.to;
    for (const other of stretchesOf(path.points)) {
      for (const stretch of stretches) cost += friction(stretch, other, friendly);
    }
  }
  return cost;
}

function friction(one: Stretch, other: Stretch, friendly: boolean): number {
  if (isUpright(one) === isUpright(other)) {
    if (!runAlong(one, other)) return 0;
    if (!friendly) return ON_TOP + sharedLength(one, other);
    // Beside each other is not together: kin that do not share a line should not look as if they did.
    return isSameLine(one, other) ? -SHARED * sharedLength(one, other) : ON_TOP / 4;
  }
  if (friendly) return 0;
  return overlap(growFlat(boxOf(one)), growFlat(boxOf(other))) ? CROSSING : 0;
}

function isUpright({ from, to }: Stretch): boolean {
  return from.x === to.x;
}

function runAlong(one: Stretch, other: Stretch): boolean {
  const apart = isUpright(one) ? Math.abs(one.from.x - other.from.x) : Math.abs(one.from.y - other.from.y);
  return apart < CLOSE && sharedLength(one, other) > 1;
}

function isSameLine(one: Stretch, other: Stretch): boolean {
  return isUpright(one) ? one.from.x === other.from.x : one.from.y === other.from.y;
}

function sharedLength(one: Stretch, other: Stretch): number {
  const [first, second] = [boxOf(one), boxOf(other)];
  return isUpright(one)
    ? Math.min(first.y + first.height, second.y + second.height) - Math.max(first.y, second.y)
    : Math.min(first.x + first.width, second.x + second.width) - Math.max(first.x, second.x);
}

function growFlat(rect: Rect): Rect {
  return { x: rect.x - 0.5, y: rect.y - 0.5, width: rect.width + 1, height: rect.height + 1 };
}
