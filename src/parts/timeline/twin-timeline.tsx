import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Offsets } from '../../kernel/instant';
import type { WorkflowDocument } from '../../model/document';
import type { RunCourse } from '../../projections/run-course';
import { makeTimeScale, shiftScale, type TimeScale } from '../../projections/time-scale';
import { type Timeline, timelineOf } from '../../projections/timeline';
import type { Visit } from '../../projections/visit';
import { Button } from '../../ui/button';
import type { SentenceContext } from '../../words/sentence-context';
import type { NamingContext } from './piece-names';
import { mostZoom } from './timeline';
import { type ExplainVisit, TimelineBars, useTimelineLayout } from './timeline-block';
import { type RowsBy, ZoomButtons } from './timeline-board';
import { TimelineBackground, TimelineForeground } from './timeline-drawing';
import type { OwnerFaces } from './timeline-head';
import { AXIS_HEIGHT } from './timeline-layout';
import { TimelinePane } from './timeline-pane';
import { useTimelineWindow, windowIn } from './timeline-window';
import { RunNumber, TwinHead } from './twin-head';
import { type PlacedTwinRow, pairRows, placeTwinRows } from './twin-rows';
import { TIMELINE_PADDING, useTimelineRoom } from './use-timeline-room';
import { useTimelineView } from './use-timeline-view';

/** Is one of two runs. Both are shown to their end: what they come to is what is compared. */
export interface TwinRun {
  readonly key: 'first' | 'second';
  /** What it is called, and how it came out. */
  readonly title: ReactNode;
  readonly label: string;
  /** It is the one on the drawing. */
  readonly isWatched: boolean;
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

/** Two runs on one axis, from the same start, owner by owner; a dashed line says where they part. */
export function TwinTimeline(props: TwinTimelineProps) {
  const { label, first, second, rowsBy, offsets, faces, partsAfterMs } = props;
  const words = first.context.language.timeline;
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [showsSame, setShowsSame] = useState(false);
  const laterMs = first.startedAt - second.startedAt;
  const above = useFrame(first, rowsBy);
  const below = useFrame(second, rowsBy);
  const rows = useMemo(() => pairRows(above, below, laterMs), [above, below, laterMs]);
  const same = rows.filter(({ isSame }) => isSame).length;
  // Where nothing differs, there is nothing else to show.
  const showsAll = showsSame || same === rows.length;
  const shown = useMemo(() => {
    const pairs = showsAll ? rows : rows.filter(({ isSame }) => !isSame);
    return {
      pairs,
      first: { ...above, rows: pairs.flatMap((pair) => pair.first ?? []) },
      second: { ...below, rows: pairs.flatMap((pair) => pair.second ?? []) },
    };
  }, [rows, showsAll, above, below]);
  const { headWidth, lineWidth, rowHeight } = useTimelineRoom(scroller, [shown.first, shown.second]);
  const placed = useMemo(() => placeTwinRows(shown.pairs, rowHeight), [shown, rowHeight]);
  const changes = useMemo(
    () => [...above.changes, ...below.changes.map((atMs) => atMs + laterMs)],
    [above, below, laterMs],
  );
  const scale = useMemo(
    () => makeTimeScale({ changes, width: lineWidth * zoom, offsets }),
    [changes, lineWidth, zoom, offsets],
  );
  const shifted = useMemo(() => shiftScale(scale, laterMs), [scale, laterMs]);
  const partsAtMs = partsAfterMs === null ? null : first.startedAt + partsAfterMs;
  const nowMs = first.showsNow ? first.nowMs : second.showsNow ? second.nowMs + laterMs : null;
  const placeOf = (atMs: number | null) => (atMs === null ? null : scale.toX(atMs));
  const { window, look } = useTimelineWindow(scroller);
  const most = mostZoom({ changes });
  const view = useTimelineView({
    scroller,
    scale,
    headWidth,
    keptMs: nowMs ?? partsAtMs,
    zoom,
    most,
    onZoom: setZoom,
    look,
  });
  const shared = { placed, rowsBy, rowHeight };
  const bars = {
    first: useTwinBars({ ...shared, run: first, frame: shown.first, scale }),
    second: useTwinBars({ ...shared, run: second, frame: shown.second, scale: shifted }),
  };
  const height = placed.reduce((sum, row) => sum + row.height, 0);
  const lines = windowIn(window, headWidth + TIMELINE_PADDING, AXIS_HEIGHT);
  const sheet = { height, scale, padding: TIMELINE_PADDING, window: lines };
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-2 pr-2 pb-1 pl-5 max-tablet:pl-4">
        {props.title}
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {props.tools}
          <ZoomButtons words={words} zoom={zoom} most={most} onZoom={setZoom} />
        </div>
        <div className="flex min-w-0 basis-full flex-wrap items-center gap-x-5 gap-y-1 text-label">
          {[first, second].map((run) => (
            <h3 key={run.key} className="flex min-w-0 items-center gap-2">
              <RunNumber run={run} />
              {run.title}
            </h3>
          ))}
          {same > 0 && same < rows.length && (
            <Button
              look="link"
              size="small"
              className="ml-auto"
              aria-expanded={showsSame}
              onClick={() => setShowsSame(!showsSame)}
            >
              {showsSame ? words.hideSame : words.showSame(same)}
            </Button>
          )}
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
        <div className="sticky left-0 z-10 bg-panel">
          {placed.map((row) => (
            <TwinHead key={row.pair.key} placed={row} runs={{ first, second }} faces={faces} />
          ))}
        </div>
        <div className="relative" style={{ height }}>
          <TimelineBackground
            {...sheet}
            tops={placed.map(({ top }) => top)}
            handOvers={[bars.first.layout.handOvers, bars.second.layout.handOvers]}
          />
          <TimelineBars {...bars.first} window={lines} />
          <TimelineBars {...bars.second} window={lines} />
          <TimelineForeground {...sheet} nowX={placeOf(nowMs)} partsAtX={placeOf(partsAtMs)} breakXs={[]} />
        </div>
      </TimelinePane>
    </>
  );
}

function useFrame({ whole, document }: TwinRun, rowsBy: RowsBy): Timeline {
  return useMemo(() => timelineOf(whole, document, { rowsBy }), [whole, document, rowsBy]);
}

interface TwinBarsParts {
  run: TwinRun;
  frame: Timeline;
  placed: readonly PlacedTwinRow[];
  scale: TimeScale;
  rowsBy: RowsBy;
  rowHeight: number;
}

function useTwinBars({ run, frame, placed, scale, rowsBy, rowHeight }: TwinBarsParts) {
  const { key, context, whole, document } = run;
  const naming: NamingContext = useMemo(() => ({ context, rowsBy }), [context, rowsBy]);
  const tops = useMemo(
    () =>
      new Map(placed.flatMap((row) => (row[key] === null ? [] : [[row.pair.key, row[key].top] as const]))),
    [placed, key],
  );
  const layout = useTimelineLayout({
    course: whole,
    isWhole: true,
    frame,
    document,
    scale,
    nowMs: whole.at,
    rowHeight,
    naming,
    tops,
  });
  return {
    layout,
    name: key,
    naming,
    padding: TIMELINE_PADDING,
    selected: run.selected,
    onSelect: run.onSelect,
    explain: run.explain,
  };
}
