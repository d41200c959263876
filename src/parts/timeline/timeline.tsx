import { useMemo, useRef } from 'react';
import type { Offsets } from '../../kernel/instant';
import type { WorkflowDocument } from '../../model/document';
import type { RunCourse } from '../../projections/run-course';
import { makeTimeScale } from '../../projections/time-scale';
import type { Timeline as TimelineData } from '../../projections/timeline';
import type { Visit } from '../../projections/visit';
import type { SentenceContext } from '../../words/sentence-context';
import type { NamingContext } from './piece-names';
import { type ExplainVisit, TimelineBlock, useTimelineLayout } from './timeline-block';
import { BREAKS_HEIGHT, breakX, type TimelineBreak, TimelineBreaks } from './timeline-breaks';
import type { OwnerFaces } from './timeline-head';
import { AXIS_HEIGHT } from './timeline-layout';
import { TimelinePane } from './timeline-pane';
import { useTimelineWindow, windowIn } from './timeline-window';
import { TIMELINE_PADDING, useTimelineRoom } from './use-timeline-room';
import { useTimelineView } from './use-timeline-view';

export interface TimelineProps {
  /** Its name as a place on the page: «Timeline of the good day». */
  label: string;
  /** What has happened so far. */
  course: RunCourse;
  /** `course` is all that is known. */
  isWhole: boolean;
  /** The run as far as it is known: rows, lanes and length come from here, so that nothing moves while it is replayed. */
  frame: TimelineData;
  document: WorkflowDocument;
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
  explain?: ExplainVisit | undefined;
  /** Where it breaks promises, to its end. */
  breaks: readonly TimelineBreak[];
  onBreak: (at: TimelineBreak) => void;
  /** 1 fits the whole run into the width. */
  zoom?: number | undefined;
  onZoom?: ((zoom: number) => void) | undefined;
}

/**
 * A run as bars on a time axis. Arrow keys go from bar to bar; the list beside it says the same in words. The wheel with
 * Ctrl, two fingers and the keys + − 0 zoom; a hand on the ground, the wheel and Shift with an arrow key move it.
 */
export function Timeline(props: TimelineProps) {
  const {
    label,
    course,
    isWhole,
    frame,
    document,
    rowsBy,
    offsets,
    nowMs,
    context,
    faces,
    breaks,
    zoom = 1,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { headWidth, lineWidth, rowHeight } = useTimelineRoom(
    scroller,
    [frame],
    breaks.length === 0 ? 0 : BREAKS_HEIGHT,
  );
  const naming: NamingContext = useMemo(() => ({ context, rowsBy }), [context, rowsBy]);
  const scale = useMemo(
    () => makeTimeScale({ changes: frame.changes, width: lineWidth * zoom, offsets }),
    [frame, lineWidth, zoom, offsets],
  );
  const layout = useTimelineLayout({
    course,
    isWhole,
    frame,
    document,
    scale,
    nowMs,
    rowHeight,
    naming,
  });
  const nowX = props.showsNow ? scale.toX(nowMs) : null;
  const { window, look } = useTimelineWindow(scroller);
  const view = useTimelineView({
    scroller,
    scale,
    headWidth,
    keptMs: props.showsNow ? nowMs : null,
    zoom,
    most: mostZoom(frame),
    onZoom: props.onZoom,
    look,
  });

  return (
    <TimelinePane
      label={label}
      scroller={scroller}
      view={view}
      scale={scale}
      headWidth={headWidth}
      context={context}
      window={window}
      nowMs={nowX === null ? null : nowMs}
    >
      <TimelineBlock
        layout={layout}
        scale={scale}
        name="run"
        naming={naming}
        faces={faces}
        padding={TIMELINE_PADDING}
        window={windowIn(window, headWidth, AXIS_HEIGHT)}
        nowX={nowX}
        breakXs={breaks.flatMap((at) => (at.isReached ? [breakX(at, scale)] : []))}
        selected={props.selected}
        onSelect={props.onSelect}
        explain={props.explain}
      />
      {breaks.length > 0 && (
        <TimelineBreaks breaks={breaks} scale={scale} context={context} onBreak={props.onBreak} />
      )}
    </TimelinePane>
  );
}

const LARGEST_ZOOM = 16;
/** How many things that happen fit on a screen so that they can be told apart. */
const CHANGES_ON_SCREEN = 40;

/** Tells how far a timeline can be widened: the longer it is, the further. */
export function mostZoom({ changes }: Pick<TimelineData, 'changes'>): number {
  return Math.max(LARGEST_ZOOM, changes.length / CHANGES_ON_SCREEN);
}
