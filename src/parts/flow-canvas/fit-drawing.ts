// How near one can stand and still see everything. Words at arrows keep their size on the screen, so on the sheet they
// grow as one steps back: what has to fit depends on the zoom that is looked for.
import type { Rect } from './routing/rect';
import { labelScaleAt, nextLabelScale } from './zoom-scale';

/** Is what is drawn: cards, and everything with the ways of arrows and their words at a scale of labels. */
export interface DrawnBounds {
  readonly cards: Rect;
  readonly withLabels: (labelScale: number) => Rect;
}

/** Is the part of the canvas that nothing lies over, px on the screen. */
export type FreeRoom = Rect;

/** Round cards, less where there is little room; words may come nearer to the edge, px on the screen. */
const SPACE = { most: 28, least: 12, share: 0.06 };
const SPACE_AT_WORDS = 8;

/** Finds the nearest view that shows everything: where the sheet's corner stands on the screen (px), and the zoom. */
export function fitDrawing(
  drawn: DrawnBounds,
  room: FreeRoom,
  [farthest, nearest]: readonly [number, number],
): { readonly x: number; readonly y: number; readonly zoom: number } {
  const within = (zoom: number) => Math.max(farthest, Math.min(nearest, zoom));
  const space = Math.max(SPACE.least, Math.min(SPACE.most, room.height * SPACE.share));
  const cards = zoomFor(drawn.cards, room, space);
  let scale = labelScaleAt(within(cards));
  for (;;) {
    const all = drawn.withLabels(scale);
    const zoom = within(Math.min(cards, zoomFor(all, room, SPACE_AT_WORDS)));
    const larger = nextLabelScale(scale);
    if (labelScaleAt(zoom) <= scale || larger === null) {
      return {
        x: room.x + room.width / 2 - (all.x + all.width / 2) * zoom,
        y: room.y + room.height / 2 - (all.y + all.height / 2) * zoom,
        zoom,
      };
    }
    scale = larger;
  }
}

function zoomFor({ width, height }: Rect, room: FreeRoom, space: number): number {
  return Math.min(
    Math.max(1, room.width - 2 * space) / Math.max(1, width),
    Math.max(1, room.height - 2 * space) / Math.max(1, height),
  );
}
