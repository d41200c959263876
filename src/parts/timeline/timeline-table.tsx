import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import type { Timeline } from '../../projections/timeline';
import type { Visit } from '../../projections/visit';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import type { Format } from '../../words/format';
import { capitalised } from '../../words/sentence';
import { piecesOf } from './bar-pieces';
import { describePiece, type NamingContext } from './piece-names';
import type { TimelineBreak } from './timeline-breaks';
import { nameOwner } from './timeline-head';

export interface TimelineTableProps {
  label: string;
  timeline: Timeline;
  naming: NamingContext;
  nowMs: number;
  selected: string | null;
  onSelect: (visit: Visit, fromMs: number) => void;
  breaks: readonly TimelineBreak[];
  onBreak: (at: TimelineBreak) => void;
}

/** Is how many lines are there before somebody asks for more: the latest. */
const AT_ONCE = 200;

/**
 * The timeline in words: one line for every piece of every bar, in the order of time; then where promises break. What it
 * was comes first: where there is little room, the rest is further right.
 */
export function TimelineTable(props: TimelineTableProps) {
  const { label, timeline, naming, nowMs, selected, onSelect, breaks, onBreak } = props;
  const { context } = naming;
  const { format } = context;
  const words = context.language.timeline;
  const [most, setMost] = useState(AT_ONCE);
  const lines = timeline.rows
    .flatMap((row) => row.bars.flatMap((bar) => piecesOf(bar).map((piece) => ({ row, bar, piece }))))
    .sort((left, right) => left.piece.fromMs - right.piece.fromMs);
  const from = Math.max(0, lines.length - most);
  return (
    <div className="min-h-0 flex-1 overflow-auto overscroll-contain">
      {from > 0 && (
        <Button look="link" className="ml-5" onClick={() => setMost(most + AT_ONCE)}>
          {words.earlier(from)}
        </Button>
      )}
      <table aria-label={label} className="w-full border-collapse text-body">
        <thead className="sticky top-0 z-10 bg-panel text-left text-label text-ink-2">
          <tr>
            {(['what', 'long', 'state', 'from', 'to', 'who'] as const).map((column) => (
              <th key={column} scope="col" className="px-2 py-2 font-semibold first:pl-5 last:pr-5">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(from).map(({ row, bar, piece }) => (
            <tr
              key={piece.key}
              className={cx('border-t border-line align-top', bar.visit.key === selected && 'bg-accent-wash')}
            >
              <th scope="row" className="px-2 py-1.5 pl-5 text-left font-normal">
                <button
                  type="button"
                  aria-pressed={bar.visit.key === selected}
                  className="reach text-left font-label underline-offset-3 hover:underline"
                  onClick={() => onSelect(bar.visit, piece.fromMs)}
                >
                  {context.stepName(bar.visit.step)}
                </button>
              </th>
              <td className="px-2 py-1.5 whitespace-nowrap text-ink-2">
                {format.between(piece.fromMs, piece.toMs ?? nowMs)}
              </td>
              <td className="px-2 py-1.5">{capitalised(describePiece(bar, piece, naming).join(', '))}</td>
              <td className="px-2 py-1.5 whitespace-nowrap text-ink-2">{format.moment(piece.fromMs)}</td>
              <td className="px-2 py-1.5 whitespace-nowrap text-ink-2">
                {piece.toMs === null ? words.goesOn : sayEnd(piece.fromMs, piece.toMs, format)}
              </td>
              <td className="px-2 py-1.5 pr-5">{nameOwner(row, context)}</td>
            </tr>
          ))}
          {breaks.map((at) =>
            at.isReached ? (
              <tr key={at.says} className="border-t border-line align-top text-wrong">
                <td colSpan={3} className="px-2 py-1.5 pl-5">
                  <button
                    type="button"
                    className="reach text-left font-label underline-offset-3 hover:underline"
                    onClick={() => onBreak(at)}
                  >
                    <ShieldAlert aria-hidden size={14} strokeWidth={2} className="mr-1 inline" />
                    {at.says}
                  </button>
                </td>
                <td colSpan={3} className="px-2 py-1.5 pr-5 whitespace-nowrap">
                  {format.moment(at.atMs)}
                </td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}

/** A piece that ends on another day says which. */
function sayEnd(fromMs: number, toMs: number, format: Format): string {
  return format.day(fromMs) === format.day(toMs) ? format.time(toMs) : format.moment(toMs);
}
