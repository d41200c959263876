import type { CardDetail } from '../step-card/card-content';

/** Tells how much of cards is shown at a zoom: 80% and more, 50 to 79%, less. */
export function detailAt(zoom: number): CardDetail {
  if (zoom >= 0.795) return 'full';
  return zoom >= 0.495 ? 'short' : 'picture';
}

/** Tells which words at arrows are shown at a zoom: 50% and more, a third and more, less, where they would hide the drawing. */
export function wordsAt(zoom: number): 'all' | 'onward' | 'none' {
  if (zoom >= 0.495) return 'all';
  return zoom >= 1 / LARGEST - 0.005 ? 'onward' : 'none';
}

const LARGEST = 3;
const SCALES: readonly number[] = [1, 1.12, 1.25, 1.5, 1.75, 2, 2.5, LARGEST];

/** Tells how much larger a label is on the sheet than at full zoom, in few steps, so that zooming moves few labels. */
export function labelScaleAt(zoom: number): number {
  return SCALES.find((scale) => scale >= 1 / zoom - 0.005) ?? LARGEST;
}

/** Gives the next larger of these scales; null after the largest. */
export function nextLabelScale(scale: number): number | null {
  return SCALES.find((candidate) => candidate > scale) ?? null;
}

/**
 * Writes the zoom where the stylesheet can read it: text on the drawing is never under 12 px on the screen, stamps keep
 * their size, and lines do not fade away.
 */
export function writeZoom(element: HTMLElement, zoom: number): void {
  const unzoom = 1 / Math.min(zoom, 1);
  const set = (name: string, value: string) => element.style.setProperty(name, value);
  set('--unzoom', String(unzoom));
  set('--unzoom-tile', String(Math.max(1, Math.min(2.6, 0.68 / zoom))));
  set('--text-on-card', `${String(12 * unzoom)}px`);
  set('--name-on-card', `${String(Math.max(13, 12 * unzoom))}px`);
  set('--line-scale', String(Math.max(1, Math.min(3, 0.75 / zoom))));
}
