import type { TimelineBar } from '../../projections/timeline-bars';
import type { BarPiece } from './bar-pieces';

export const BAR_HEIGHT = 24;

/** Is a piece in its place; `x` counts from the start of the line, `width` is what is drawn. */
export interface PlacedPiece {
  readonly piece: BarPiece;
  readonly x: number;
  readonly width: number;
}

/** Is what is pinned to a bar: how it ended, or a reminder. */
export interface PlacedMark {
  readonly kind: 'done' | 'went-wrong' | 'skipped' | 'set-aside' | 'cancelled' | 'reminded';
  readonly x: number;
}

/** Is a bar in its place; `top` counts from the top of its row. */
export interface PlacedBar {
  readonly bar: TimelineBar;
  readonly top: number;
  readonly x: number;
  readonly endX: number;
  readonly pieces: readonly PlacedPiece[];
  readonly marks: readonly PlacedMark[];
  readonly showsTries: boolean;
}
