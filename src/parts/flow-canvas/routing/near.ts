import { overlap, type Rect } from './rect';

/** Things on the sheet, found by where they are: in a drawing of a thousand steps only what is near is looked at. */
export interface Near<Thing> {
  /** Puts a thing where its box is; one that fills several boxes is put there several times. */
  readonly put: (thing: Thing, box: Rect) => void;
  /** Lists each thing of which a box overlaps the field, in the order in which they were put first. */
  readonly within: (field: Rect) => readonly Thing[];
}

const CELL_PX = 400;
/** A box or a field that reaches into more cells than this is compared with everything: a file may put a card anywhere. */
const MOST_CELLS = 4_000;
/** A sheet is hardly wider than this; where it is, two cells share what they hold. */
const MOST_ROWS = 65_536;

interface Placed<Thing> {
  readonly thing: Thing;
  readonly box: Rect;
  readonly number: number;
}

/** Makes an empty sheet: a grid of cells, each with the boxes that reach into it. */
export function makeNear<Thing>(): Near<Thing> {
  const cells = new Map<number, Placed<Thing>[]>();
  const everywhere: Placed<Thing>[] = [];
  const all: Placed<Thing>[] = [];
  const numbers = new Map<Thing, number>();
  return {
    put: (thing, box) => {
      const number = numbers.get(thing) ?? numbers.size;
      numbers.set(thing, number);
      const placed = { thing, box, number };
      all.push(placed);
      const reached = cellsOf(box);
      if (reached === null) everywhere.push(placed);
      for (const cell of reached ?? []) {
        const there = cells.get(cell);
        if (there === undefined) cells.set(cell, [placed]);
        else there.push(placed);
      }
    },
    within: (field) => {
      const reached = cellsOf(field);
      const looked = reached === null ? [all] : [everywhere, ...reached.map((cell) => cells.get(cell) ?? [])];
      const found = new Map<number, Thing>();
      for (const placed of looked) {
        for (const { thing, box, number } of placed) {
          if (!found.has(number) && overlap(box, field)) found.set(number, thing);
        }
      }
      return [...found].sort(([one], [other]) => one - other).map(([, thing]) => thing);
    },
  };
}

/** Lists the cells that a box reaches into; null for too many. */
function cellsOf({ x, y, width, height }: Rect): readonly number[] | null {
  const [left, right] = [Math.floor(x / CELL_PX), Math.floor((x + width) / CELL_PX)];
  const [top, bottom] = [Math.floor(y / CELL_PX), Math.floor((y + height) / CELL_PX)];
  if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) return null;
  const cells: number[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) cells.push(column * MOST_ROWS + row);
  }
  return cells;
}
