import type { ArrowEdge } from './project-arrows';
import { boxOf, grow, overlap, type Point, stretchesOf } from './routing/rect';

/** Finds the arrow that runs within reach of a place on the sheet, px; arrows at `except` are passed over. */
export function arrowAt(
  arrows: readonly ArrowEdge[],
  at: Point,
  reach: number,
  except: string | null,
): string | null {
  const finger = { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach };
  const found = arrows.find(({ source, target, data }) => {
    if (source === except || target === except || data === undefined) return false;
    return stretchesOf(data.route.points).some((stretch) => overlap(grow(boxOf(stretch), 0.5), finger));
  });
  return found?.id ?? null;
}
