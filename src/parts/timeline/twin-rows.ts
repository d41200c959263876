// Two runs row by row: each owner once, with a line for either run. Where both do the same at the same time after their
// start, one line says it, or none.
import type { Timeline, TimelineRow } from '../../projections/timeline';
import { heightOfRow } from './timeline-layout';

/** Is one owner in both runs; null: the run does not come to that owner. */
export interface TwinRow {
  readonly key: string;
  readonly first: TimelineRow | null;
  /** Left out where it is the same as the first. */
  readonly second: TimelineRow | null;
  readonly isSame: boolean;
}

/** Puts the rows of two runs together in the order of the first; the second began so much earlier (ms). */
export function pairRows(first: Timeline, second: Timeline, laterMs: number): readonly TwinRow[] {
  const others = new Map(second.rows.map((row) => [row.key, row]));
  const inFirst = new Set(first.rows.map(({ key }) => key));
  const shared = first.rows.map((row): TwinRow => {
    const other = others.get(row.key) ?? null;
    const isSame = other !== null && barsIn(row, 0) === barsIn(other, laterMs);
    return { key: row.key, first: row, second: isSame ? null : other, isSame };
  });
  const onlySecond = second.rows.flatMap((row): readonly TwinRow[] =>
    inFirst.has(row.key) ? [] : [{ key: row.key, first: null, second: row, isSame: false }],
  );
  return [...shared, ...onlySecond];
}

function barsIn({ bars }: TimelineRow, laterMs: number): string {
  const at = (atMs: number | null) => (atMs === null ? '' : String(atMs + laterMs));
  return bars
    .map(({ visit, fromMs, toMs, phases }) => {
      const stretches = phases.map(({ state, from, to }) => `${state} ${at(from)} ${at(to)}`);
      return [visit.step, visit.state, visit.outcome, at(fromMs), at(toMs), ...stretches].join(' ');
    })
    .join('\n');
}

/** Is where the line of one run begins in the row of an owner, and how high it is, px. */
export interface TwinLine {
  readonly top: number;
  readonly height: number;
}

export interface PlacedTwinRow {
  readonly pair: TwinRow;
  readonly top: number;
  readonly height: number;
  readonly first: TwinLine | null;
  readonly second: TwinLine | null;
}

/** Places rows under each other. */
export function placeTwinRows(pairs: readonly TwinRow[], rowHeight: number): readonly PlacedTwinRow[] {
  let top = 0;
  return pairs.map((pair): PlacedTwinRow => {
    const begin = top;
    const line = (row: TimelineRow | null): TwinLine | null => {
      if (row === null) return null;
      const placed = { top, height: heightOfRow(row, rowHeight) };
      top += placed.height;
      return placed;
    };
    const [first, second] = [line(pair.first), line(pair.second)];
    return { pair, top: begin, height: top - begin, first, second };
  });
}
