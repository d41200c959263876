import { type KeyboardEvent, memo } from 'react';
import type { Visit } from '../../projections/visit';
import { BarLabels, BarMark, BarPieceView } from './bar-view';
import { type NamingContext, namePiece } from './piece-names';
import { BAR_HEIGHT } from './placed-bar';
import { headId } from './timeline-head';
import type { LabelledBar, PlacedRow } from './timeline-layout';
import type { TimelineWindow } from './timeline-window';

export interface TimelineRowProps {
  placed: PlacedRow;
  /** Sets its id apart from that of a row on another timeline. */
  name: string;
  padding: number;
  /** What of the lines is drawn, px. */
  window: TimelineWindow;
  naming: NamingContext;
  /** The piece that the Tab key reaches. */
  active: string | null;
  selected: string | null;
  onFocus: (piece: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onHover: (piece: string | null) => void;
  onSelect: (visit: Visit, fromMs: number) => void;
}

/** The bars of one owner. What is out of view is not drawn, except for what the Tab key reaches. */
export const TimelineRowView = memo(function TimelineRowView(props: TimelineRowProps) {
  const { placed, padding, name } = props;
  const { row, top, height } = placed;
  return (
    <ul aria-labelledby={headId(name, row.key)} className="absolute inset-x-0" style={{ top, height }}>
      {barsInView(props).map((bar) => (
        <li
          key={bar.bar.key}
          className="absolute"
          style={{ left: padding, top: bar.top, height: BAR_HEIGHT }}
        >
          <Bar bar={bar} {...props} />
        </li>
      ))}
    </ul>
  );
});

function barsInView({ placed, window, active }: TimelineRowProps): readonly LabelledBar[] {
  const { top, height, bars } = placed;
  const isRowSeen = top < window.bottom && top + height > window.top;
  return bars.filter(
    (bar) =>
      (isRowSeen && bar.x < window.right && bar.reachX > window.left) ||
      (active !== null && bar.pieces.some(({ piece }) => piece.key === active)),
  );
}

function Bar({ bar, ...props }: TimelineRowProps & { bar: LabelledBar }) {
  const { naming, active, selected, onFocus, onHover, onSelect } = props;
  const { bar: timed, pieces, marks, labels } = bar;
  const isSelected = timed.visit.key === selected;
  const [first] = pieces;
  return (
    <>
      {bar.showsTries && first !== undefined && (
        <span
          aria-hidden
          className="absolute top-2.75 h-0 border-t-2 border-dotted border-trying-edge"
          style={{ left: first.x, width: bar.endX - first.x }}
        />
      )}
      {pieces.map((placed) => {
        const { key } = placed.piece;
        return (
          <BarPieceView
            key={key}
            placed={placed}
            name={namePiece(timed, placed.piece, naming)}
            isActive={key === active}
            isSelected={isSelected}
            onFocus={() => {
              onFocus(key);
              onHover(key);
            }}
            onKeyDown={props.onKeyDown}
            onHover={(isOver) => onHover(isOver ? key : null)}
            onSelect={() => onSelect(timed.visit, placed.piece.fromMs)}
          />
        );
      })}
      <BarLabels labels={labels} />
      {marks.map((mark) => (
        <BarMark key={`${mark.kind}${String(mark.x)}`} mark={mark} />
      ))}
    </>
  );
}
