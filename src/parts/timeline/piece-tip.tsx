import { useLayoutEffect, useRef } from 'react';
import { cx } from '../../ui/class-names';
import { type NamingContext, namePiece } from './piece-names';
import { BAR_HEIGHT } from './placed-bar';
import type { ExplainVisit } from './timeline-block';
import type { TimelineLayout } from './timeline-layout';

export interface PieceTipProps {
  layout: TimelineLayout;
  /** The key of the piece under the pointer or the keyboard. */
  piece: string | null;
  padding: number;
  naming: NamingContext;
  /** Says under the name why it went on as it did. */
  explain?: ExplainVisit | undefined;
}

const GAP = 8;
/** Between it and the right edge of what is in view, px. */
const MARGIN = 4;
const TIP_HEIGHT = 72;

/** The name of one piece beside it. One for all pieces, above the rows: a row cuts off what leaves it. */
export function PieceTip({ layout, piece, padding, naming, explain }: PieceTipProps) {
  const tip = useRef<HTMLSpanElement>(null);
  const found = piece === null ? undefined : findPiece(layout, piece);
  useLayoutEffect(() => {
    if (tip.current !== null) keepInView(tip.current);
  });
  if (found === undefined) return null;
  const { row, bar, placed } = found;
  const top = row.top + bar.top;
  // Above it would lie under the times.
  const isBelow = top < TIP_HEIGHT;
  return (
    <span
      ref={tip}
      aria-hidden
      className={cx(
        'pointer-events-none absolute z-5 w-max max-w-72 rounded-tile bg-ink px-2 py-1 text-label text-on-ink shadow-float forced-color-adjust-none',
        !isBelow && '-translate-y-full',
      )}
      style={{ left: padding + placed.x, top: isBelow ? top + BAR_HEIGHT + GAP : top - GAP }}
    >
      {namePiece(bar.bar, placed.piece, naming)}
      {(placed.piece.look === 'to-come' ? [] : (explain?.(bar.bar.visit) ?? [])).map((line) => (
        <span key={line} className="mt-0.5 block opacity-80">
          {line}
        </span>
      ))}
    </span>
  );
}

/** How wide it is only the browser knows; what scrolls cuts off what leaves it. */
function keepInView(tip: HTMLElement): void {
  const view = tip.closest('[data-timeline]');
  if (view === null) return;
  tip.style.marginLeft = '0';
  const over = tip.getBoundingClientRect().right + MARGIN - view.getBoundingClientRect().right;
  tip.style.marginLeft = `${String(-Math.max(0, over))}px`;
}

function findPiece({ rows }: TimelineLayout, piece: string) {
  for (const row of rows) {
    for (const bar of row.bars) {
      const placed = bar.pieces.find((candidate) => candidate.piece.key === piece);
      if (placed !== undefined) return { row, bar, placed };
    }
  }
  return undefined;
}
