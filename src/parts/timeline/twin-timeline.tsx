import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Offsets } from '../../kernel/instant';
import type { WorkflowDocument } from '../../model/document';
import type { RunCourse } from '../../projections/run-course';
import { makeTimeScale, shiftScale } from '../../projections/time-scale';
import { type Timeline, timelineOf } from '../../projections/timeline';
import type { Visit } from '../../projections/visit';
import type { SentenceContext } from '../../words/sentence-context';
import type { NamingContext } from './piece-names';
import { mostZoom } from './timeline';
import { type ExplainVisit, TimelineBlock, useTimelineLayout } from './timeline-block';
import { type RowsBy, ZoomButtons } from './timeline-board';
import type { OwnerFaces } from './timeline-head';
import { AXIS_HEIGHT } from './timeline-layout';
import { TimelinePane } from './timeline-pane';
import { type TimelineWindow, useTimelineWindow, windowIn } from './timeline-window';
import { TIMELINE_PADDING, useTimelineRoom } from './use-timeline-room';
import { useTimelineView } from './use-timeline-view';

/** Is one of two runs. Both are shown to their end: what they come to is what is compared. */
export interface TwinRun {
  readonly key: 'first' | 'second';
  /** What it is called, and how it came out: stands over its rows. */
  readonly title: ReactNode;
  readonly label: string;
  readonly whole: RunCourse;
  readonly document: WorkflowDocument;
  readonly context: SentenceContext;
  /** ms since 1970. */
  readonly startedAt: number;
  readonly nowMs: number;
  readonly showsNow: boolean;
  readonly selected: string | null;
  readonly onSelect: (visit: Visit, fromMs: number) => void;
  readonly explain?: ExplainVisit | undefined;
}

export interface TwinTimelineProps {
  label: string;
  first: TwinRun;
  second: TwinRun;
  rowsBy: RowsBy;
  /** Of the zone of the first. */
  offsets: Offsets;
  faces: OwnerFaces;
  /** How long after their start they part, in ms; null: they do not. */
  partsAfterMs: number | null;
  /** Stands at the start of the bar above, and before the buttons that zoom. */
  title: ReactNode;
  tools: ReactNode;
}

const TITLE_HEIGHT = 32;
/** Lower than elsewhere: both are to be seen at once. */
const ROW_HEIGHT = 42;

/** Two runs over each other on one axis, from the same start; a dashed line says where they part. */
export function TwinTimeline(props: TwinTimelineProps) {
  const { label, first, second, rowsBy, offsets, faces, partsAfterMs } = props;
  const words = first.context.language.timeline;
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const laterMs = first.startedAt - second.startedAt;
  const above = useFrame(first, rowsBy);
  const whole = useFrame(second, rowsBy);
  const below = useMemo(() => withoutShared(whole, above, laterMs), [whole, above, laterMs]);
  const { headWidth, lineWidth } = useTimelineRoom(scroller, [above, below], true);
  const changes = useMemo(
    () => [...above.changes, ...below.changes.map((atMs) => atMs + laterMs)],
    [above, below, laterMs],
  );
  const scale = useMemo(
    () => makeTimeScale({ changes, width: lineWidth * zoom, offsets }),
    [changes, lineWidth, zoom, offsets],
  );
  const shifted = useMemo(() => shiftScale(scale, laterMs), [scale, laterMs]);
  const partsAtX = partsAfterMs === null ? null : scale.toX(first.startedAt + partsAfterMs);
  const { window, look } = useTimelineWindow(scroller);
  const most = mostZoom({ changes });
  const view = useTimelineView({
    scroller,
    scale,
    headWidth,
    x: first.showsNow ? scale.toX(first.nowMs) : second.showsNow ? shifted.toX(second.nowMs) : partsAtX,
    zoom,
    most,
    onZoom: setZoom,
    look,
  });
  const shared = { rowsBy, faces, rowHeight: ROW_HEIGHT, partsAtX };
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1 pr-2 pl-5 max-tablet:pl-4">
        {props.title}
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {props.tools}
          <ZoomButtons words={words} zoom={zoom} most={most} onZoom={setZoom} />
        </div>
      </div>
      <TimelinePane
        label={label}
        scroller={scroller}
        view={view}
        scale={scale}
        headWidth={headWidth}
        context={first.context}
        window={window}
        nowMs={null}
      >
        <TwinBlock
          run={first}
          frame={above}
          scale={scale}
          window={windowIn(window, headWidth, AXIS_HEIGHT + TITLE_HEIGHT)}
          {...shared}
        />
        <TwinBlock
          run={second}
          frame={below}
          scale={shifted}
          window={windowIn(window, headWidth, AXIS_HEIGHT + 2 * TITLE_HEIGHT + heightOf(above, ROW_HEIGHT))}
          {...shared}
        />
      </TimelinePane>
    </>
  );
}

function useFrame({ whole, document }: TwinRun, rowsBy: RowsBy): Timeline {
  return useMemo(() => timelineOf(whole, document, { rowsBy }), [whole, document, rowsBy]);
}

/** Leaves out the rows in which both do the same at the same time after their start: those above say it already. */
function withoutShared(timeline: Timeline, other: Timeline, laterMs: number): Timeline {
  const known = new Map(other.rows.map((row) => [row.key, barsIn(row, 0)]));
  const rows = timeline.rows.filter((row) => known.get(row.key) !== barsIn(row, laterMs));
  return rows.length === 0 ? timeline : { ...timeline, rows };
}

function barsIn({ bars }: Timeline['rows'][number], laterMs: number): string {
  const at = (atMs: number | null) => (atMs === null ? '' : String(atMs + laterMs));
  return bars
    .map(({ visit, fromMs, toMs, phases }) => {
      const stretches = phases.map(({ state, from, to }) => `${state} ${at(from)} ${at(to)}`);
      return [visit.step, visit.state, visit.outcome, at(fromMs), at(toMs), ...stretches].join(' ');
    })
    .join('\n');
}

/** A little less than the truth where rows have lanes: then a little more is drawn. */
function heightOf({ rows }: Timeline, rowHeight: number): number {
  return rows.length * rowHeight;
}

interface TwinBlockProps {
  run: TwinRun;
  frame: Timeline;
  scale: ReturnType<typeof makeTimeScale>;
  window: TimelineWindow;
  rowsBy: RowsBy;
  faces: OwnerFaces;
  rowHeight: number;
  partsAtX: number | null;
}

function TwinBlock({ run, frame, scale, window, rowsBy, faces, rowHeight, partsAtX }: TwinBlockProps) {
  const naming: NamingContext = useMemo(() => ({ context: run.context, rowsBy }), [run.context, rowsBy]);
  const layout = useTimelineLayout({
    course: run.whole,
    isWhole: true,
    frame,
    document: run.document,
    scale,
    nowMs: run.whole.at,
    rowHeight,
    naming,
  });
  return (
    <>
      <div
        className="sticky left-0 z-20 col-span-2 flex items-center overflow-visible border-t border-line bg-panel"
        style={{ height: TITLE_HEIGHT, width: 0 }}
      >
        <h3 className="flex items-center gap-2 pl-5 text-label whitespace-nowrap max-tablet:pl-4">
          {run.title}
        </h3>
      </div>
      <TimelineBlock
        layout={layout}
        scale={scale}
        name={run.key}
        naming={naming}
        faces={faces}
        padding={TIMELINE_PADDING}
        window={window}
        nowX={run.showsNow ? scale.toX(run.nowMs) : null}
        partsAtX={partsAtX}
        selected={run.selected}
        onSelect={run.onSelect}
        explain={run.explain}
      />
    </>
  );
}
