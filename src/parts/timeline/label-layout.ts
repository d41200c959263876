// Labels of bars: inside where they fit, else beside, else above; where there is no room at all a label is left out, and
// the name of the bar still says it.
import type { TimeScale } from '../../projections/time-scale';
import type { PieceLook } from './bar-pieces';
import type { PlacedBar, PlacedPiece } from './placed-bar';

/** Is what is written at a bar. */
export interface LabelTexts {
  /** What the bar is. */
  readonly label: string;
  /** What it becomes once it is no longer held; only written where it fits inside. */
  readonly after: string | null;
  /** Under a piece that needs attention: why. By the key of the piece. */
  readonly causes: ReadonlyMap<string, string>;
  /** Beside the next try. */
  readonly next: string | null;
}

export interface LabelPlace {
  readonly text: string;
  readonly at: 'inside' | 'beside' | 'above' | 'below' | 'next';
  readonly x: number;
  readonly width: number;
  /** For what is written inside: on what. */
  readonly look?: PieceLook;
}

const CHARACTER_WIDTH = 6.3;
const PADDING = 8;
const MARK_RADIUS = 10;

/** Estimates the width of a label in px; the type is 12 px with tabular figures. */
export function estimateWidth(text: string): number {
  return Math.ceil(text.length * CHARACTER_WIDTH);
}

/** Places the labels of one row's bars; the answer has one list per bar. */
export function placeLabels(
  bars: readonly PlacedBar[],
  textsOf: (bar: PlacedBar['bar']) => LabelTexts,
  scale: TimeScale,
): readonly (readonly LabelPlace[])[] {
  const aboveEnds = new Map<number, number>();
  const belowEnds = new Map<number, number>();
  const following = nextInLanes(bars);
  return bars.map((placed, index) => {
    const texts = textsOf(placed.bar);
    const places: LabelPlace[] = [];
    const main = placeMain(placed, texts.label, following[index], aboveEnds, scale);
    if (main !== null) places.push(main);
    const after = placeAfter(placed, texts.after, scale);
    if (after !== null) places.push(after);
    for (const { piece, x } of placed.pieces) {
      const cause = texts.causes.get(piece.key);
      if (cause === undefined || x < (belowEnds.get(placed.bar.lane) ?? 0)) continue;
      const width = estimateWidth(cause);
      places.push({ text: cause, at: 'below', x: keepOnLine(x, width, scale), width });
      belowEnds.set(placed.bar.lane, x + width + PADDING);
    }
    if (texts.next !== null)
      places.push({
        text: texts.next,
        at: 'next',
        x: placed.endX + PADDING,
        width: estimateWidth(texts.next),
      });
    return places;
  });
}

function placeMain(
  placed: PlacedBar,
  text: string,
  next: PlacedBar | undefined,
  aboveEnds: Map<number, number>,
  scale: TimeScale,
): LabelPlace | null {
  const width = estimateWidth(text);
  if (width === 0) return null;
  const first = placed.pieces[0];
  if (first !== undefined && !placed.showsTries) {
    const inside = placeInside(placed, first, text, scale);
    if (inside !== null) return inside;
  }
  const endsInMark = placed.marks.some(({ kind }) => kind !== 'reminded');
  const besideX = placed.endX + PADDING + (endsInMark ? MARK_RADIUS : 0);
  const limit = Math.min(
    next === undefined ? scale.length : next.x - PADDING,
    besideX + roomBeforeTear(besideX, scale),
  );
  if (!placed.showsTries && besideX + width <= limit) return { text, at: 'beside', x: besideX, width };
  const aboveX = keepOnLine(placed.x + PADDING, width, scale);
  if (aboveX < (aboveEnds.get(placed.bar.lane) ?? Number.NEGATIVE_INFINITY)) return null;
  aboveEnds.set(placed.bar.lane, aboveX + width + PADDING);
  return { text, at: 'above', x: aboveX, width };
}

/** The second piece of a bar that was held says what it is by then. */
function placeAfter(placed: PlacedBar, text: string | null, scale: TimeScale): LabelPlace | null {
  const piece = placed.pieces.find(({ piece: { look } }) => look !== 'held');
  return text === null || piece === undefined || placed.showsTries
    ? null
    : placeInside(placed, piece, text, scale);
}

function placeInside(
  placed: PlacedBar,
  { piece, x, width: wide }: PlacedPiece,
  text: string,
  scale: TimeScale,
): LabelPlace | null {
  const width = estimateWidth(text);
  const room = Math.min(wide, roomBeforeTear(x, scale), roomBeforeMark(placed, x));
  return room < width + 2 * PADDING ? null : { text, at: 'inside', x: x + PADDING, width, look: piece.look };
}

/** The bar that comes next in the lane of each; a row may have thousands. */
function nextInLanes(bars: readonly PlacedBar[]): readonly (PlacedBar | undefined)[] {
  const latest = new Map<number, PlacedBar>();
  const next = Array.from(bars, (): PlacedBar | undefined => undefined);
  for (let index = bars.length - 1; index >= 0; index -= 1) {
    const bar = bars[index];
    if (bar === undefined) continue;
    next[index] = latest.get(bar.bar.lane);
    latest.set(bar.bar.lane, bar);
  }
  return next;
}

function roomBeforeTear(x: number, { pieces }: TimeScale): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((pieces[middle]?.toX ?? 0) > x) high = middle;
    else low = middle + 1;
  }
  // Plain and torn take turns.
  const tear = pieces[low]?.kind === 'torn' ? pieces[low] : pieces[low + 1];
  return tear?.kind === 'torn' ? Math.max(0, tear.fromX - x) : Number.POSITIVE_INFINITY;
}

function roomBeforeMark({ marks }: PlacedBar, x: number): number {
  const first = Math.min(...marks.flatMap((mark) => (mark.x > x ? [mark.x] : [])));
  return first - MARK_RADIUS + PADDING - x;
}

function keepOnLine(x: number, width: number, { length }: TimeScale): number {
  return Math.max(0, Math.min(x, length - width));
}
