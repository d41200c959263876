import { type KeyboardEvent, memo } from 'react';
import type { Visit } from '../../projections/visit';
import { BarLabels, BarMark, BarPieceView } from './bar-view';
import { type NamingContext, namePiece } from './piece-names';
import { BAR_HEIGHT } from './placed-bar';
import { headId } from './timeline-head';
import type { LabelledBar, PlacedRow } from './timeline-layout';

export interface TimelineRowProps {
  placed: PlacedRow;
  padding: number;
  naming: NamingContext;
  /** The piece that the Tab key reaches. */
  active: string | null;
  selected: string | null;
  onFocus: (piece: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onHover: (piece: string | null) => void;
  onSelect: (visit: Visit, fromMs: number) => void;
}

/** The bars of one owner. Rows out of view are not drawn. */
export const TimelineRowView = memo(function TimelineRowView(props: TimelineRowProps) {
  const { placed, padding } = props;
  const { row, top, height, bars } = placed;
  return (
    <ul
      aria-labelledby={headId(row.key)}
      className="absolute inset-x-0 [content-visibility:auto]"
      style={{ top, height, containIntrinsicSize: `auto ${String(height)}px` }}
    >
      {bars.map((bar) => (
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
