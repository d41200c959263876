import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from '../../ui/use-latest';
import type { PlacedPiece } from './placed-bar';
import type { TimelineLayout } from './timeline-layout';

/** Is the one piece that the Tab key reaches, and how the arrow keys go on from it. */
export interface PieceFocus {
  readonly active: string | null;
  readonly setActive: (piece: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Lets the arrow keys go from piece to piece: left and right in time, up and down to the nearest of another row. */
export function usePieceFocus(layout: TimelineLayout): PieceFocus {
  const [chosen, setActive] = useState<string | null>(null);
  const active = useMemo(
    () => (chosen !== null && hasPiece(layout, chosen) ? chosen : firstPiece(layout)),
    [layout, chosen],
  );
  const latest = useLatest(layout);

  // It stays the same, so that bars that stay as they are need not be drawn anew.
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const rows = latest().rows.map(({ bars }) =>
        bars.flatMap(({ pieces }) => pieces).sort((left, right) => left.x - right.x),
      );
      const next = pieceAfter(rows, event.currentTarget.dataset['piece'] ?? '', event.key);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      // Asked before: a piece that is out of view leaves the page as soon as the Tab key does not reach it any more.
      const run = event.currentTarget.closest('[data-run]');
      // What is out of view is drawn once the Tab key reaches it, so that it can take the focus.
      flushSync(() => setActive(next.piece.key));
      const pieces = run?.querySelectorAll<HTMLElement>('[data-piece]') ?? [];
      const found = [...pieces].find(({ dataset }) => dataset['piece'] === next.piece.key);
      found?.focus();
      found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    [latest],
  );

  return { active, setActive, onKeyDown };
}

function hasPiece({ rows }: TimelineLayout, key: string): boolean {
  return rows.some(({ bars }) => bars.some(({ pieces }) => pieces.some(({ piece }) => piece.key === key)));
}

function firstPiece({ rows }: TimelineLayout): string | null {
  const first = rows.find(({ bars }) => bars.length > 0)?.bars[0];
  return first?.pieces[0]?.piece.key ?? null;
}

type Rows = readonly (readonly PlacedPiece[])[];

function pieceAfter(rows: Rows, from: string, key: string): PlacedPiece | null {
  const rowAt = rows.findIndex((row) => row.some(({ piece }) => piece.key === from));
  const row = rows[rowAt] ?? [];
  const at = row.findIndex(({ piece }) => piece.key === from);
  switch (key) {
    case 'ArrowRight':
      return row[at + 1] ?? null;
    case 'ArrowLeft':
      return row[at - 1] ?? null;
    case 'Home':
      return row[0] ?? null;
    case 'End':
      return row.at(-1) ?? null;
    case 'ArrowDown':
      return nearest(rows.slice(rowAt + 1), row[at]);
    case 'ArrowUp':
      return nearest(rows.slice(0, Math.max(0, rowAt)).reverse(), row[at]);
    default:
      return null;
  }
}

function nearest(rows: Rows, from: PlacedPiece | undefined): PlacedPiece | null {
  const row = rows.find((pieces) => pieces.length > 0) ?? [];
  const x = from?.x ?? 0;
  return row.reduce<PlacedPiece | null>(
    (best, piece) => (best === null || Math.abs(piece.x - x) < Math.abs(best.x - x) ? piece : best),
    null,
  );
}
