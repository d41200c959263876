import { useMemo, useRef, useState } from 'react';
import type { Offsets } from '../../kernel/instant';
import { makeTimeScale } from '../../projections/time-scale';
import type { Timeline as TimelineData } from '../../projections/timeline';
import type { Visit } from '../../projections/visit';
import type { SentenceContext } from '../../words/sentence-context';
import { labelBar, type NamingContext } from './piece-names';
import { PieceTip } from './piece-tip';
import { TimelineAxis } from './timeline-axis';
import { TimelineBackground, TimelineForeground } from './timeline-drawing';
import { type OwnerFaces, TimelineHead } from './timeline-head';
import { layOutTimeline } from './timeline-layout';
import { TimelineRowView } from './timeline-row';
import { useElementWidth } from './use-element-width';
import { useKeepInView } from './use-keep-in-view';
import { usePieceFocus } from './use-piece-focus';

export interface TimelineProps {
  /** Its name as a place on the page: «Timeline of the good day». */
  label: string;
  /** What has happened so far. */
  timeline: TimelineData;
  /** Rows, lanes and length come from here, so that nothing moves while a run is replayed; otherwise from `timeline`. */
  frame?: TimelineData | undefined;
  rowsBy: 'owner' | 'step';
  offsets: Offsets;
  /** Where open bars reach to, and where the line stands unless the run is over. */
  nowMs: number;
  showsNow: boolean;
  context: SentenceContext;
  faces: OwnerFaces;
  /** The key of the chosen visit. */
  selected: string | null;
  /** A piece of a bar was pressed: of which visit, and when it began (ms). */
  onSelect: (visit: Visit, fromMs: number) => void;
  /** 1 fits the whole run into the width. */
  zoom?: number | undefined;
  /** Low rows, for a sheet. */
  dense?: boolean | undefined;
}

const MANY_ROWS = 9;
const ROW_HEIGHT = 86;
const LOW_ROW_HEIGHT = 56;
const HEAD_WIDTH = 158;
const NARROW_HEAD_WIDTH = 104;
const NARROW = 560;
const LEAST_LINE = 420;
const PADDING = 28;

/** A run as bars on a time axis. Arrow keys go from bar to bar; the list beside it says the same in words. */
export function Timeline(props: TimelineProps) {
  const {
    label,
    timeline,
    frame = timeline,
    rowsBy,
    offsets,
    nowMs,
    showsNow,
    context,
    faces,
    zoom = 1,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useElementWidth(scroller, 900);
  const headWidth = width < NARROW ? NARROW_HEAD_WIDTH : HEAD_WIDTH;
  const lineWidth = Math.max(LEAST_LINE, width - headWidth - 2 * PADDING) * zoom;
  const isLow = props.dense === true || frame.rows.length > MANY_ROWS;
  const rowHeight = isLow ? LOW_ROW_HEIGHT : ROW_HEIGHT;
  const naming: NamingContext = useMemo(() => ({ context, rowsBy }), [context, rowsBy]);
  const scale = useMemo(
    () => makeTimeScale({ changes: frame.changes, width: lineWidth, offsets }),
    [frame, lineWidth, offsets],
  );
  const layout = useMemo(() => {
    const labels = (bar: Parameters<typeof labelBar>[0]) => labelBar(bar, naming);
    const { timeline: shown, toCome } = framed(timeline, frame);
    return layOutTimeline({ timeline: shown, toCome, scale, nowMs, rowHeight, labels });
  }, [timeline, frame, scale, nowMs, rowHeight, naming]);
  const [hovered, setHovered] = useState<string | null>(null);
  const focus = usePieceFocus(layout);
  const nowX = showsNow ? scale.toX(nowMs) : null;
  useKeepInView(scroller, nowX === null ? null : nowX + PADDING, headWidth, zoom);

  return (
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-auto overscroll-contain" data-timeline="">
      <section
        aria-label={label}
        className="grid bg-panel"
        style={{ gridTemplateColumns: `${String(headWidth)}px ${String(scale.length + 2 * PADDING)}px` }}
      >
        <div className="sticky top-0 left-0 z-30 bg-panel" />
        <TimelineAxis
          scale={scale}
          context={context}
          padding={PADDING}
          nowMs={nowX === null ? null : nowMs}
        />
        <div className="sticky left-0 z-10 bg-panel">
          {layout.rows.map(({ row, height }) => (
            <TimelineHead key={row.key} row={row} height={height} faces={faces} context={context} />
          ))}
        </div>
        <div className="relative" style={{ height: layout.height }}>
          <TimelineBackground layout={layout} scale={scale} padding={PADDING} />
          {layout.rows.map((placed) => (
            <TimelineRowView
              key={placed.row.key}
              placed={placed}
              padding={PADDING}
              naming={naming}
              active={focus.active}
              selected={props.selected}
              onFocus={focus.setActive}
              onKeyDown={focus.onKeyDown}
              onHover={setHovered}
              onSelect={props.onSelect}
            />
          ))}
          <TimelineForeground layout={layout} scale={scale} padding={PADDING} nowX={nowX} />
          <PieceTip layout={layout} piece={hovered} padding={PADDING} naming={naming} />
        </div>
      </section>
    </div>
  );
}

/** Puts the bars so far into the rows and lanes that they will have in the end, among those that are still to come. */
function framed(
  timeline: TimelineData,
  frame: TimelineData,
): { readonly timeline: TimelineData; readonly toCome: ReadonlySet<string> } {
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
