// The good ways out of a step that decides stand in rows at the foot of its card, and their arrows leave at those rows:
// the card and the routing of arrows must agree on where that is.

const ROW = 18;
const BELOW_LAST = 9;

/** Gives the middle of a row, px below the top of a card of that height. */
export function footRowY(height: number, index: number, count: number): number {
  return height - BELOW_LAST - ROW / 2 - (count - 1 - index) * ROW;
}

/** Is the height of one row, px. */
export const FOOT_ROW_HEIGHT = ROW;

/** Is the room under the last row, px. */
export const FOOT_PADDING = BELOW_LAST;
