// Where everything on the timeline lies, in px. The scale says where time wants it; what is too short to see is widened
// to the right, and what follows in the same lane gives way.
import type { TimeScale } from '../../projections/time-scale';
import type { Timeline, TimelineRow } from '../../projections/timeline';
import type { TimelineBar } from '../../projections/timeline-bars';
import { type PieceLook, piecesOf, showsTries } from './bar-pieces';
import { type LabelPlace, type LabelTexts, placeLabels } from './label-layout';
import { BAR_HEIGHT, type PlacedBar, type PlacedMark, type PlacedPiece } from './placed-bar';

export const AXIS_HEIGHT = 46;
const CAPSULE_WIDTH = 10;
const SHORTEST_PIECE = 6;
const PIECE_GAP = 1;
const BAR_GAP = 3;
/** Half of the mark at the end of a bar. */
const MARK_REACH = 10;

/** Is a bar with what is written at it. */
export interface LabelledBar extends PlacedBar {
  readonly labels: readonly LabelPlace[];
  /** Where it ends with all that is written at it. */
  readonly reachX: number;
}

export interface PlacedRow {
  readonly row: TimelineRow;
  readonly top: number;
  readonly height: number;
  readonly bars: readonly LabelledBar[];
}

/** Is the line of a hand-over as an SVG path, and its dot. */
export interface PlacedHandOver {
  readonly key: string;
  /** The key of the bar that it leads to. */
  readonly to: string;
  readonly path: string;
  readonly dot: { readonly x: number; readonly y: number };
  /** From where to where it lies along the line. */
  readonly fromX: number;
  readonly toX: number;
}

export interface TimelineLayout {
  readonly rows: readonly PlacedRow[];
  readonly handOvers: readonly PlacedHandOver[];
  readonly height: number;
}

export interface LayoutQuestion {
  readonly timeline: Timeline;
  readonly scale: TimeScale;
  /** Where open bars reach to. */
  readonly nowMs: number;
  /** The height of a row with one lane. */
  readonly rowHeight: number;
  readonly labels: (bar: TimelineBar) => LabelTexts;
  /** Where rows lie that do not simply follow each other, by their keys, px. */
  readonly tops?: ReadonlyMap<string, number> | undefined;
}

/** Places rows, bars, labels and hand-overs. */
export function layOutTimeline(question: LayoutQuestion): TimelineLayout {
  const rows: PlacedRow[] = [];
  let top = 0;
  for (const row of question.timeline.rows) {
    const height = heightOfRow(row, question.rowHeight);
    top = question.tops?.get(row.key) ?? top;
    rows.push({ row, top, height, bars: placeBars(row, question) });
    top += height;
  }
  return { rows, handOvers: placeHandOvers(question.timeline, rows, question.scale), height: top };
}

/** Tells how high a row is with all its lanes, px. */
export function heightOfRow({ lanes }: Pick<TimelineRow, 'lanes'>, rowHeight: number): number {
  return rowHeight + (Math.max(1, lanes) - 1) * lanePitch(rowHeight);
}

/** Lanes lie closer than rows: what is above one label is below the next. */
function lanePitch(rowHeight: number): number {
  return Math.min(rowHeight, BAR_HEIGHT + 20);
}

function placeBars(row: TimelineRow, question: LayoutQuestion): readonly LabelledBar[] {
  const laneEnds = new Map<number, number>();
  const placed = row.bars.map((bar): PlacedBar => {
    const start = laneEnds.get(bar.lane) ?? Number.NEGATIVE_INFINITY;
    const own = place(bar, start + BAR_GAP, question);
    laneEnds.set(bar.lane, own.endX);
    return own;
  });
  return withLabels(placed, question);
}

type PlaceQuestion = Pick<LayoutQuestion, 'rowHeight' | 'scale' | 'nowMs' | 'labels'>;

/** Places one bar by itself, not before `leastX`; what follows it in its lane limits what is written beside it. */
export function placeBar(
  bar: TimelineBar,
  leastX: number,
  following: PlacedBar | undefined,
  question: PlaceQuestion,
): LabelledBar {
  const placed = place(bar, leastX, question);
  const lane = following === undefined ? [placed] : [placed, following];
  return withLabels(lane, question)[0] ?? { ...placed, labels: [], reachX: placed.endX };
}

function place(bar: TimelineBar, leastX: number, question: PlaceQuestion): PlacedBar {
  const { rowHeight, scale } = question;
  const pieces = placePieces(bar, leastX, question);
  const x = pieces[0]?.x ?? 0;
  const last = pieces.at(-1);
  const endX = last === undefined ? x : last.x + last.width;
  return {
    bar,
    top: (rowHeight - BAR_HEIGHT) / 2 + bar.lane * lanePitch(rowHeight),
    x,
    endX,
    pieces,
    marks: placeMarks(bar, pieces, endX, scale),
    showsTries: showsTries(bar),
  };
}

function withLabels(placed: readonly PlacedBar[], { labels, scale }: PlaceQuestion): readonly LabelledBar[] {
  const places = placeLabels(placed, labels, scale);
  return placed.map((bar, index) => {
    const own = places[index] ?? [];
    const reachX = Math.max(bar.endX + MARK_REACH, ...own.map(({ x, width }) => x + width));
    return { ...bar, labels: own, reachX };
  });
}

function placePieces(
  bar: TimelineBar,
  leastX: number,
  { scale, nowMs }: PlaceQuestion,
): readonly PlacedPiece[] {
  let cursor = leastX;
  return piecesOf(bar).map((piece) => {
    const x = Math.max(cursor, scale.toX(piece.fromMs));
    const endX = scale.toX(piece.toMs ?? Math.max(nowMs, piece.fromMs));
    const width = Math.max(shortest(piece.look), endX - x);
    cursor = x + width + PIECE_GAP;
    return { piece, x, width };
  });
}

function shortest(look: PieceLook): number {
  return look === 'try' || look === 'next-try' ? CAPSULE_WIDTH : SHORTEST_PIECE;
}

/** A solid bar that ends is plainly done; what waited, was tried again or ended otherwise says how it ended. */
function placeMarks(
  bar: TimelineBar,
  pieces: readonly PlacedPiece[],
  endX: number,
  scale: TimeScale,
): readonly PlacedMark[] {
  const reminders = bar.askedToo ? [] : bar.visit.reminders;
  const marks: PlacedMark[] = reminders.map((at) => ({ kind: 'reminded', x: scale.toX(at) }));
  const { state } = bar.visit;
  const last = pieces.at(-1)?.piece.look;
  switch (state) {
    case 'done':
      if (bar.isLast && last !== 'working') marks.push({ kind: state, x: endX });
      break;
    case 'went-wrong':
    case 'skipped':
    case 'set-aside':
    case 'cancelled':
      if (bar.isLast) marks.push({ kind: state, x: endX });
      break;
    default:
      break;
  }
  return marks;
}

interface Anchor {
  readonly x: number;
  readonly endX: number;
  readonly top: number;
}

function placeHandOvers(
  timeline: Timeline,
  rows: readonly PlacedRow[],
  scale: TimeScale,
): readonly PlacedHandOver[] {
  const anchors = new Map<string, Anchor>(
    rows.flatMap((row) =>
      row.bars.map(({ bar, x, endX, top }) => [bar.key, { x, endX, top: row.top + top }] as const),
    ),
  );
  return timeline.handOvers.flatMap(({ from, to, atMs }) => {
    const [source, target] = [anchors.get(from), anchors.get(to)];
    if (source === undefined || target === undefined || source.top === target.top) return [];
    return [{ key: `${from}>${to}`, to, ...handOverPath(source, target, scale.toX(atMs)) }];
  });
}

const TURN = 8;

/**
 * Straight up or down from one bar to the other at the instant of the hand-over. Where a bar had to give way, so that it
 * does not lie there, the line turns just before it.
 */
function handOverPath(source: Anchor, target: Anchor, x: number): Omit<PlacedHandOver, 'key' | 'to'> {
  const down = target.top > source.top;
  const startY = down ? source.top + BAR_HEIGHT + 1 : source.top - 1;
  const endY = down ? target.top - 3 : target.top + BAR_HEIGHT + 3;
  const toX = clamp(x, target.x + 1, Math.max(target.x + 1, target.endX - 1));
  const ownX = clamp(x, source.x + 1, Math.max(source.x + 1, source.endX - 1));
  const fromX = Math.abs(ownX - toX) <= SHORTEST_PIECE + BAR_GAP ? toX : ownX;
  const turnY = endY + (down ? -TURN : TURN);
  const bend = fromX === toX ? '' : ` V${round(turnY)} H${round(toX)}`;
  return {
    path: `M${round(fromX)} ${round(startY)}${bend} V${round(endY)}`,
    dot: { x: toX, y: endY },
    fromX: Math.min(fromX, toX),
    toX: Math.max(fromX, toX),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
