// Where arrows meet a card. The good ways out of a step that decides stand in rows at the foot of its card, and their
// arrows leave at those rows: the card and the routing of arrows must agree on where that is.
import { CARD_HEIGHT, CARD_ROW } from '../../model/step-size';

const BELOW_LAST = 9;

/** Gives the middle of a row, px below the top of a card of that height. */
export function footRowY(height: number, index: number, count: number): number {
  return height - BELOW_LAST - CARD_ROW / 2 - (count - 1 - index) * CARD_ROW;
}

/** Gives where arrows meet the sides of a card, px below its top: a card that has grown hangs beneath the line. */
export function cardLevel(height: number): number {
  return Math.min(height, CARD_HEIGHT) / 2;
}
/** Is the room under the last row, px. */
export const FOOT_PADDING = BELOW_LAST;
