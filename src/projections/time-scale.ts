// A line of time on which quiet stretches are squeezed, so that a wait of three weeks does not push two minutes of work
// out of sight. Pure arithmetic: units are whatever the caller draws in.
import { formatInstant, type Offsets, offsetAt } from '../kernel/instant';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Is a stretch of the line: time as it is, or quiet time squeezed to a fixed width. */
export interface ScalePiece {
  readonly kind: 'plain' | 'torn';
  readonly fromMs: number;
  readonly toMs: number;
  readonly fromX: number;
  readonly toX: number;
}

/** Is a mark on the line, at a round time of the zone. */
export interface Tick {
  readonly atMs: number;
  readonly x: number;
  /** The time of day in the zone, `09:00`. */
  readonly time: string;
  /** The day in the zone, `2026-03-02`. */
  readonly date: string;
  /** The first mark of its day on this line. */
  readonly isNewDay: boolean;
}

/** Turns instants (ms) into units along the line and back. */
export interface TimeScale {
  readonly fromMs: number;
  readonly toMs: number;
  /** The whole line in units: the width asked for, or more where squeezed stretches need it. */
  readonly length: number;
  readonly pieces: readonly ScalePiece[];
  readonly ticks: readonly Tick[];
  /** The distance between two marks. */
  readonly tickMs: number;
  /** An instant before or after the line lies as far outside as plain time says. */
  readonly toX: (atMs: number) => number;
  readonly toMsAt: (x: number) => number;
}

/** Says what a line of time has to show. */
export interface ScaleQuestion {
  /** Every instant (ms) at which something changes, in any order. */
  readonly changes: readonly number[];
  readonly width: number;
  readonly offsets: Offsets;
  /** The width of a squeezed stretch in units. */
  readonly tornWidth?: number;
  /** Quiet time longer than this is squeezed. */
  readonly quietMs?: number;
  /** The least distance between two marks in units. */
  readonly tickWidth?: number;
}

/** Makes a line of time from the first change to the last. */
export function makeTimeScale(question: ScaleQuestion): TimeScale {
  const { width, offsets, tornWidth = 56, quietMs = 4 * HOUR_MS, tickWidth = 72 } = question;
  const stretches = stretchesOf(question.changes, quietMs);
  const torn = stretches.filter(({ kind }) => kind === 'torn').length * tornWidth;
  const plainMs = sum(
    stretches.filter(({ kind }) => kind === 'plain').map(({ fromMs, toMs }) => toMs - fromMs),
  );
  // Work keeps at least half of the line, however often it rests.
  const unitsPerMs = Math.max(width - torn, torn, 1) / plainMs;
  const pieces: ScalePiece[] = [];
  let x = 0;
  for (const stretch of stretches) {
    const size = stretch.kind === 'torn' ? tornWidth : (stretch.toMs - stretch.fromMs) * unitsPerMs;
    pieces.push({ ...stretch, fromX: x, toX: x + size });
    x += size;
  }
  const tickMs = TICKS_MS.find((step) => step * unitsPerMs >= tickWidth) ?? LONGEST_TICK_MS;
  const toX = (atMs: number) => carry(pieces, atMs, TIME, LINE, unitsPerMs);
  return {
    fromMs: pieces[0]?.fromMs ?? 0,
    toMs: pieces.at(-1)?.toMs ?? 0,
    length: x,
    pieces,
    tickMs,
    ticks: ticksOf(pieces, tickMs, offsets, toX),
    toX,
    toMsAt: (at) => carry(pieces, at, LINE, TIME, 1 / unitsPerMs),
  };
}

/** Reads a line of time for a run that began earlier by so many ms: its start lies where the other's does. */
export function shiftScale(scale: TimeScale, byMs: number): TimeScale {
  if (byMs === 0) return scale;
  return {
    ...scale,
    fromMs: scale.fromMs - byMs,
    toMs: scale.toMs - byMs,
    pieces: scale.pieces.map((piece) => ({
      ...piece,
      fromMs: piece.fromMs - byMs,
      toMs: piece.toMs - byMs,
    })),
    ticks: scale.ticks.map((tick) => ({ ...tick, atMs: tick.atMs - byMs })),
    toX: (atMs) => scale.toX(atMs + byMs),
    toMsAt: (x) => scale.toMsAt(x) - byMs,
  };
}

type Stretch = Pick<ScalePiece, 'kind' | 'fromMs' | 'toMs'>;

/** Cuts time where nothing changes for long; some of the quiet stays visible on both sides of the cut. */
function stretchesOf(changes: readonly number[], quietMs: number): readonly Stretch[] {
  const sorted = [...new Set(changes)].sort((left, right) => left - right);
  const first = sorted[0] ?? 0;
  const last = Math.max(sorted.at(-1) ?? 0, first + SHORTEST_LINE_MS);
  const margin = quietMs / 8;
  const stretches: Stretch[] = [];
  let fromMs = first;
  for (const [index, change] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next === undefined || next - change <= quietMs) continue;
    stretches.push({ kind: 'plain', fromMs, toMs: change + margin });
    stretches.push({ kind: 'torn', fromMs: change + margin, toMs: next - margin });
    fromMs = next - margin;
  }
  return [...stretches, { kind: 'plain', fromMs, toMs: Math.max(last, fromMs + 1) }];
}

const SHORTEST_LINE_MS = 5 * MINUTE_MS;

interface Axis {
  readonly from: 'fromMs' | 'fromX';
  readonly to: 'toMs' | 'toX';
}

const TIME: Axis = { from: 'fromMs', to: 'toMs' };
const LINE: Axis = { from: 'fromX', to: 'toX' };

/** Carries a value from one axis over to the other, at the plain rate outside the line. */
function carry(pieces: readonly ScalePiece[], value: number, axis: Axis, onto: Axis, rate: number): number {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return 0;
  if (value <= first[axis.from]) return first[onto.from] - (first[axis.from] - value) * rate;
  if (value >= last[axis.to]) return last[onto.to] + (value - last[axis.to]) * rate;
  const piece = pieceAt(pieces, value, axis) ?? last;
  const share = (value - piece[axis.from]) / (piece[axis.to] - piece[axis.from]);
  return piece[onto.from] + share * (piece[onto.to] - piece[onto.from]);
}

/** Finds the first piece that reaches as far as a value, by halving. */
function pieceAt(pieces: readonly ScalePiece[], value: number, { to }: Axis): ScalePiece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((pieces[middle]?.[to] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}

const LONGEST_TICK_MS = 28 * DAY_MS;

const TICKS_MS: readonly number[] = [
  1_000,
  5_000,
  15_000,
  30_000,
  ...[1, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_MS),
  ...[1, 2, 7, 14].map((days) => days * DAY_MS),
];

/** Marks round times of the zone in what is not squeezed. */
function ticksOf(
  pieces: readonly ScalePiece[],
  tickMs: number,
  offsets: Offsets,
  toX: (atMs: number) => number,
): readonly Tick[] {
  const ticks: Tick[] = [];
  let lastDate = '';
  for (const { kind, fromMs, toMs } of pieces) {
    if (kind === 'torn') continue;
    for (let atMs = roundTimeFrom(fromMs, tickMs, offsets); atMs <= toMs; ) {
      const local = formatInstant(atMs, offsetAt(offsets, atMs));
      const date = local.slice(0, 10);
      const isFine = tickMs < MINUTE_MS;
      ticks.push({
        atMs,
        x: toX(atMs),
        time: local.slice(11, isFine ? 19 : 16),
        date,
        isNewDay: date !== lastDate,
      });
      lastDate = date;
      atMs = roundTimeFrom(atMs + 1, tickMs, offsets);
    }
  }
  return ticks;
}

/**
 * Finds the first round time at or after an instant. Where the clocks are changed in between, the time that is round
 * by the old clock may not be round by the new one, so three candidates are looked at.
 */
function roundTimeFrom(atMs: number, tickMs: number, offsets: Offsets): number {
  const offsetMsAt = (instant: number) => offsetAt(offsets, instant) * MINUTE_MS;
  // Weeks begin on a Monday; the first day of the count was a Thursday.
  const anchorMs = tickMs >= 7 * DAY_MS ? 4 * DAY_MS : 0;
  const upFrom = (instant: number, offsetMs: number) =>
    Math.ceil((instant + offsetMs - anchorMs) / tickMs) * tickMs + anchorMs - offsetMs;
  const round = upFrom(atMs, offsetMsAt(atMs));
  const changedMs = offsetMsAt(round) - offsetMsAt(atMs);
  if (changedMs === 0) return round;
  const isRound = (instant: number) => instant >= atMs && upFrom(instant, offsetMsAt(instant)) === instant;
  const candidates = [round, round - changedMs, upFrom(round, offsetMsAt(round))];
  return Math.min(...candidates.filter(isRound), round + tickMs);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
