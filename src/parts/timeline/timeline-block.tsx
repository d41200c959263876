import { useCallback, useMemo, useState } from 'react';
import type { WorkflowDocument } from '../../model/document';
import type { RunCourse } from '../../projections/run-course';
import type { TimeScale } from '../../projections/time-scale';
import { type Timeline, timelineOf } from '../../projections/timeline';
import type { TimelineBar } from '../../projections/timeline-bars';
import type { Visit } from '../../projections/visit';
import { useLatest } from '../../ui/use-latest';
import { isAsInTheEnd, layOutSoFar } from './lay-out-so-far';
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

export interface TimelineBarsProps {
  layout: TimelineLayout;
  /** Sets the names of its rows apart from those of another run on the page. */
  name: string;
  naming: NamingContext;
  padding: number;
  /** What of it is drawn, px from the start of the line. */
  window: TimelineWindow;
  selected: string | null;
  onSelect: (visit: Visit, fromMs: number) => void;
  explain?: ExplainVisit | undefined;
}

/** Its window counts from the corner of the lines. */
export interface TimelineBlockProps extends TimelineBarsProps {
  scale: TimeScale;
  faces: OwnerFaces;
  /** Where now is; null: no line. */
  nowX: number | null;
  /** Where promises break, as far as the run has come. */
  breakXs: readonly number[];
}

export interface LayoutParts {
  readonly course: RunCourse;
  /** The run as far as it is known, as a timeline. */
  readonly frame: Timeline;
  readonly document: WorkflowDocument;
  readonly scale: TimeScale;
  readonly nowMs: number;
  readonly rowHeight: number;
  readonly naming: NamingContext;
  /** `course` is all that is known. */
  readonly isWhole: boolean;
  /** Where rows lie that do not simply follow each other, by their keys, px. */
  readonly tops?: ReadonlyMap<string, number> | undefined;
}

/** Lays out a run as far as it has come: what is to come keeps its place, and nothing moves while it is replayed. */
export function useTimelineLayout(parts: LayoutParts): TimelineLayout {
  const { course, frame, document, scale, nowMs, rowHeight, naming, isWhole, tops } = parts;
  const labels = useCallback((bar: TimelineBar) => labelBar(bar, naming), [naming]);
  const wholeNowMs = isWhole ? nowMs : scale.toMs;
  const whole = useMemo(
    () => layOutTimeline({ timeline: frame, scale, nowMs: wholeNowMs, rowHeight, labels, tops }),
    [frame, scale, wholeNowMs, rowHeight, labels, tops],
  );
  const inTheEnd = useMemo(
    () => new Map(frame.rows.flatMap(({ bars }) => bars.map(({ visit }) => [visit.key, visit] as const))),
    [frame],
  );
  const { rowsBy } = naming;
  return useMemo(() => {
    if (isWhole) return whole;
    const visits = new Map(course.visits.map((visit) => [visit.key, visit]));
    const changed = course.visits.filter((visit) => !isAsInTheEnd(visit, inTheEnd.get(visit.key)));
    const { rows } = timelineOf({ ...course, visits: changed }, document, { rowsBy, nowMs });
    const underWay = new Map(rows.flatMap(({ bars }) => bars.map((bar) => [bar.key, bar] as const)));
    return layOutSoFar({ whole, visits, underWay, scale, nowMs, rowHeight, labels });
  }, [isWhole, whole, course, inTheEnd, document, rowsBy, scale, nowMs, rowHeight, labels]);
}

/** The rows of one run: whose they are, and the bars. */
export function TimelineBlock({ nowX, breakXs, faces, ...run }: TimelineBlockProps) {
  const { layout, scale, name, naming, padding } = run;
  const { rows, height } = layout;
  const window = windowIn(run.window, padding, 0);
  const sheet = { height, scale, padding, window };
  return (
    <>
      <div className="sticky left-0 z-10 bg-panel">
        {rows.map(({ row, height: rowHeight }) => (
          <TimelineHead
            key={row.key}
            row={row}
            name={name}
            height={rowHeight}
            faces={faces}
            context={naming.context}
          />
        ))}
      </div>
      <div className="relative" style={{ height }}>
        <TimelineBackground {...sheet} tops={rows.map(({ top }) => top)} handOvers={[layout.handOvers]} />
        <TimelineBars {...run} window={window} />
        <TimelineForeground {...sheet} nowX={nowX} partsAtX={null} breakXs={breakXs} />
      </div>
    </>
  );
}

/** The bars of one run, and the name of the one that is pointed at. Only what lies in the window is drawn. */
export function TimelineBars(props: TimelineBarsProps) {
  const { layout, name, naming, padding, window } = props;
  const [hovered, setHovered] = useState<string | null>(null);
  const focus = usePieceFocus(layout);
  const latest = useLatest(props);
  const onSelect = useCallback((visit: Visit, fromMs: number) => latest().onSelect(visit, fromMs), [latest]);
  return (
    <div data-run={name} className="contents">
      {layout.rows.map((placed) => (
        <TimelineRowView
          key={placed.row.key}
          placed={placed}
          name={name}
          padding={padding}
          window={window}
          naming={naming}
          active={focus.active}
          selected={props.selected}
          onFocus={focus.setActive}
          onKeyDown={focus.onKeyDown}
          onHover={setHovered}
          onSelect={onSelect}
        />
      ))}
      <PieceTip layout={layout} piece={hovered} padding={padding} naming={naming} explain={props.explain} />
    </div>
  );
}
