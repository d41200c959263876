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
  const { placed, padding, name, naming, active, selected } = props;
  const { row, top, height } = placed;
  return (
    <ul aria-labelledby={headId(name, row.key)} className="absolute inset-x-0" style={{ top, height }}>
      {barsInView(props).map((bar) => (
        <Bar
          key={bar.bar.key}
          bar={bar}
          padding={padding}
          naming={naming}
          active={hasPiece(bar, active) ? active : null}
          isSelected={bar.bar.visit.key === selected}
          onFocus={props.onFocus}
          onKeyDown={props.onKeyDown}
          onHover={props.onHover}
          onSelect={props.onSelect}
        />
      ))}
    </ul>
  );
});

function barsInView({ placed, window, active }: TimelineRowProps): readonly LabelledBar[] {
  const { top, height, bars } = placed;
  const isRowSeen = top < window.bottom && top + height > window.top;
  return bars.filter(
    (bar) => (isRowSeen && bar.x < window.right && bar.reachX > window.left) || hasPiece(bar, active),
  );
}

function hasPiece({ pieces }: LabelledBar, key: string | null): boolean {
  return key !== null && pieces.some(({ piece }) => piece.key === key);
}

interface BarProps
  extends Pick<
    TimelineRowProps,
    'padding' | 'naming' | 'active' | 'onFocus' | 'onKeyDown' | 'onHover' | 'onSelect'
  > {
  bar: LabelledBar;
  isSelected: boolean;
}

/** One bar with all that is written at it. While the view moves on, those that stay in it are not drawn anew. */
const Bar = memo(function Bar({ bar, padding, naming, active, isSelected, ...on }: BarProps) {
  const { bar: timed, top, pieces, marks, labels } = bar;
  const [first] = pieces;
  return (
    <li className="absolute" style={{ left: padding, top, height: BAR_HEIGHT }}>
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
              on.onFocus(key);
              on.onHover(key);
            }}
            onKeyDown={on.onKeyDown}
            onHover={(isOver) => on.onHover(isOver ? key : null)}
            onSelect={() => on.onSelect(timed.visit, placed.piece.fromMs)}
          />
        );
      })}
      <BarLabels labels={labels} />
      {marks.map((mark) => (
        <BarMark key={`${mark.kind}${String(mark.x)}`} mark={mark} />
      ))}
    </li>
  );
});
