import { useMemo, useState } from 'react';
import type { TimeScale } from '../../projections/time-scale';
import type { Timeline } from '../../projections/timeline';
import type { Visit } from '../../projections/visit';
import { labelBar, type NamingContext } from './piece-names';
import { PieceTip } from './piece-tip';
import { TimelineBackground, TimelineForeground } from './timeline-drawing';
import { type OwnerFaces, TimelineHead } from './timeline-head';
import { layOutTimeline, type TimelineLayout } from './timeline-layout';
import { TimelineRowView } from './timeline-row';
import { type TimelineWindow, windowIn } from './timeline-window';
import { usePieceFocus } from './use-piece-focus';

/** Says why a visit went on as it did, in a few sentences. */
export type ExplainVisit = (visit: Visit) => readonly string[];

export interface TimelineBlockProps {
  layout: TimelineLayout;
  scale: TimeScale;
  /** Sets the names of its rows apart from those of another timeline on the page. */
  name: string;
  naming: NamingContext;
  faces: OwnerFaces;
  padding: number;
  /** What of it is drawn, px from the corner of its lines. */
  window: TimelineWindow;
  /** Where now is; null: no line. */
  nowX: number | null;
  /** Where another run parts from this one; null: nowhere. */
  partsAtX?: number | null | undefined;
  selected: string | null;
  onSelect: (visit: Visit, fromMs: number) => void;
  explain?: ExplainVisit | undefined;
}

/** Lays out a run: in `frame` lies what is to come as well, and nothing moves while it is replayed. */
export function useTimelineLayout(
  question: Readonly<{
    timeline: Timeline;
    frame: Timeline;
    scale: TimeScale;
    nowMs: number;
    rowHeight: number;
    naming: NamingContext;
  }>,
): TimelineLayout {
  const { timeline, frame, scale, nowMs, rowHeight, naming } = question;
  return useMemo(() => {
    const labels = (bar: Parameters<typeof labelBar>[0]) => labelBar(bar, naming);
    const { timeline: shown, toCome } = framed(timeline, frame);
    return layOutTimeline({ timeline: shown, toCome, scale, nowMs, rowHeight, labels });
  }, [timeline, frame, scale, nowMs, rowHeight, naming]);
}

/** The rows of one run: whose they are, and the bars. Only what lies in the window is drawn. */
export function TimelineBlock(props: TimelineBlockProps) {
  const { layout, scale, name, naming, faces, padding, nowX, partsAtX = null } = props;
  const [hovered, setHovered] = useState<string | null>(null);
  const focus = usePieceFocus(layout);
  const view = windowIn(props.window, padding, 0);
  return (
    <>
      <div className="sticky left-0 z-10 bg-panel">
        {layout.rows.map(({ row, height }) => (
          <TimelineHead
            key={row.key}
            row={row}
            name={name}
            height={height}
            faces={faces}
            context={naming.context}
          />
        ))}
      </div>
      <div className="relative" style={{ height: layout.height }}>
        <TimelineBackground layout={layout} scale={scale} padding={padding} window={view} />
        {layout.rows.map((placed) => (
          <TimelineRowView
            key={placed.row.key}
            placed={placed}
            name={name}
            padding={padding}
            window={view}
            naming={naming}
            active={focus.active}
            selected={props.selected}
            onFocus={focus.setActive}
            onKeyDown={focus.onKeyDown}
            onHover={setHovered}
            onSelect={props.onSelect}
          />
        ))}
        <TimelineForeground
          layout={layout}
          scale={scale}
          padding={padding}
          window={view}
          nowX={nowX}
          partsAtX={partsAtX}
        />
        <PieceTip layout={layout} piece={hovered} padding={padding} naming={naming} explain={props.explain} />
      </div>
    </>
  );
}

/** Puts the bars so far into the rows and lanes that they will have in the end, among those that are still to come. */
function framed(
  timeline: Timeline,
  frame: Timeline,
): { readonly timeline: Timeline; readonly toCome: ReadonlySet<string> } {
  if (frame === timeline) return { timeline, toCome: new Set() };
  const soFar = new Map(timeline.rows.flatMap((row) => row.bars.map((bar) => [bar.key, bar] as const)));
  const all = frame.rows.flatMap((row) => row.bars);
  const toCome = new Set(all.map(({ key }) => key).filter((key) => !soFar.has(key)));
  const rows = frame.rows.map((row) => ({
    ...row,
    bars: row.bars.map((bar) => ({ ...(soFar.get(bar.key) ?? bar), lane: bar.lane })),
  }));
  return { timeline: { ...timeline, rows }, toCome };
}
