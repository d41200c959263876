import type { Rect } from './rect';

/** Is a step as the routing sees it. */
export interface PlacedStep {
  readonly id: string;
  readonly rect: Rect;
  /** How far below its top arrows meet its sides, px: what has grown hangs beneath the line. */
  readonly level: number;
  /** How far before its left side arrows end: there stands its meeting circle. */
  readonly doorstep: number;
  /** Others stand inside it; their arrows may too. */
  readonly frame?: boolean;
}

/** Is an arrow as the routing sees it. */
export interface PlacedArrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly bad: boolean;
  readonly back: boolean;
  /** How far below the top of its step good news leaves at the right, px. */
  readonly exitY: number;
}

/** Is a bundle of arrows that take the same way: same ends, same kind of news, same port. */
export interface Bundle extends Omit<PlacedArrow, 'id'> {
  readonly key: string;
  readonly arrows: readonly string[];
  readonly source: PlacedStep;
  readonly target: PlacedStep;
}

/** Puts arrows that take the same way together, in document order; arrows with an end that is gone are left out. */
export function bundleArrows(
  steps: ReadonlyMap<string, PlacedStep>,
  arrows: readonly PlacedArrow[],
): readonly Bundle[] {
  const bundles = new Map<string, Bundle & { arrows: string[] }>();
  for (const { id, ...arrow } of arrows) {
    const [source, target] = [steps.get(arrow.from), steps.get(arrow.to)];
    if (source === undefined || target === undefined) continue;
    const key = [
      arrow.from,
      arrow.to,
      arrow.bad ? 'bad' : 'good',
      arrow.back ? 'back' : '',
      arrow.exitY,
    ].join(' ');
    const known = bundles.get(key);
    if (known === undefined) bundles.set(key, { ...arrow, key, source, target, arrows: [id] });
    else known.arrows.push(id);
  }
  return [...bundles.values()];
}
