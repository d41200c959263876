import { ChartNoAxesGantt, List, Minus, Plus, Scan } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Offsets } from '../../kernel/instant';
import type { WorkflowDocument } from '../../model/document';
import type { RunCourse } from '../../projections/run-course';
import { timelineOf } from '../../projections/timeline';
import type { Visit } from '../../projections/visit';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import type { SentenceContext } from '../../words/sentence-context';
import type { TimelineWords } from '../../words/timeline';
import { mostZoom, Timeline } from './timeline';
import type { ExplainVisit } from './timeline-block';
import type { TimelineBreak } from './timeline-breaks';
import type { OwnerFaces } from './timeline-head';
import { TimelineTable } from './timeline-table';

export interface TimelineBoardProps {
  /** Its name as a place on the page: «Timeline of the good day». */
  label: string;
  /** The run as far as it is shown. */
  course: RunCourse;
  /** The run as far as it is known, where that is further: rows and length keep their place while it is replayed. */
  whole?: RunCourse | undefined;
  document: WorkflowDocument;
  offsets: Offsets;
  nowMs: number;
  /** The run is over, or nothing moves: no line for now. */
  showsNow: boolean;
  context: SentenceContext;
  faces: OwnerFaces;
  selected: string | null;
  /** A piece of a bar was pressed: of which visit, and when it began (ms). */
  onSelect: (visit: Visit, fromMs: number) => void;
  /** Says of a bar why it went on as it did. */
  explain?: ExplainVisit | undefined;
  /** Where it breaks promises, to its end; left out, nowhere. */
  breaks?: readonly TimelineBreak[] | undefined;
  onBreak?: ((at: TimelineBreak) => void) | undefined;
  /** Whose rows they are, where that is remembered elsewhere. */
  rowsBy?: RowsBy | undefined;
  onRowsBy?: ((rowsBy: RowsBy) => void) | undefined;
  /** How it is shown at first. */
  form?: TimelineForm | undefined;
  /** Stands at the start of the bar above it: a title. */
  title?: ReactNode;
  /** Stands at the end of the bar above it: a cross. */
  actions?: ReactNode;
}

export type TimelineForm = 'bars' | 'list';

export type RowsBy = 'owner' | 'step';

const ZOOM_STEP = 1.6;
const NO_BREAKS: readonly TimelineBreak[] = [];
const nothing = (): void => undefined;

/** The timeline of a run with what changes its view: rows by owner or step, bars or a list, zoom. */
export function TimelineBoard(props: TimelineBoardProps) {
  const { label, course, whole = course, document, nowMs, context, selected, onSelect } = props;
  const { breaks = NO_BREAKS, onBreak = nothing } = props;
  const words = context.language.timeline;
  const [ownRowsBy, setOwnRowsBy] = useState<RowsBy>('owner');
  const { rowsBy = ownRowsBy, onRowsBy: setRowsBy = setOwnRowsBy } = props;
  const [form, setForm] = useState<TimelineForm>(props.form ?? 'bars');
  const [zoom, setZoom] = useState(1);
  const isWhole = whole === course;
  const wholeNowMs = isWhole ? nowMs : whole.at;
  const frame = useMemo(
    () => timelineOf(whole, document, { rowsBy, nowMs: wholeNowMs }),
    [whole, document, rowsBy, wholeNowMs],
  );
  // Only the list says it all in words.
  const listed = useMemo(
    () => (form !== 'list' ? null : isWhole ? frame : timelineOf(course, document, { rowsBy, nowMs })),
    [form, isWhole, frame, course, document, rowsBy, nowMs],
  );
  const naming = useMemo(() => ({ context, rowsBy }), [context, rowsBy]);
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div className="flex min-h-11 flex-wrap items-center gap-2 py-1.5 pr-2 pl-5 max-tablet:pl-4">
        {props.title}
        <div className="ml-auto flex flex-wrap items-center gap-2">
          <Segmented
            label={words.rowsBy}
            segments={[
              { value: 'owner', label: words.byOwner },
              { value: 'step', label: words.byStep },
            ]}
            value={rowsBy}
            onValueChange={setRowsBy}
          />
          <Segmented
            label={words.form}
            segments={[
              { value: 'bars', label: words.asBars, icon: ChartNoAxesGantt },
              { value: 'list', label: words.asList, icon: List },
            ]}
            iconsOnly
            value={form}
            onValueChange={setForm}
          />
          {form === 'bars' && (
            <ZoomButtons words={words} zoom={zoom} most={mostZoom(frame)} onZoom={setZoom} />
          )}
          {props.actions}
        </div>
      </div>
      {frame.rows.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : listed !== null ? (
        <TimelineTable {...{ label, timeline: listed, naming, nowMs, selected, onSelect, breaks, onBreak }} />
      ) : (
        <Timeline
          label={label}
          course={course}
          isWhole={isWhole}
          frame={frame}
          document={document}
          rowsBy={rowsBy}
          offsets={props.offsets}
          nowMs={nowMs}
          showsNow={props.showsNow}
          context={context}
          faces={props.faces}
          selected={selected}
          onSelect={onSelect}
          explain={props.explain}
          breaks={breaks}
          onBreak={onBreak}
          zoom={zoom}
          onZoom={setZoom}
        />
      )}
    </div>
  );
}

interface ZoomButtonsProps {
  words: TimelineWords;
  zoom: number;
  most: number;
  onZoom: (zoom: number) => void;
}

/** Wider, narrower, all of it. */
export function ZoomButtons({ words, zoom, most, onZoom }: ZoomButtonsProps) {
  return (
    <div className="flex items-center">
      <IconButton
        label={words.zoomOut}
        icon={Minus}
        size={28}
        shortcut={['−']}
        disabled={zoom <= 1}
        onClick={() => onZoom(Math.max(1, zoom / ZOOM_STEP))}
      />
      <IconButton
        label={words.fit}
        icon={Scan}
        size={28}
        shortcut={['0']}
        className="max-tablet:hidden"
        disabled={zoom === 1}
        onClick={() => onZoom(1)}
      />
      <IconButton
        label={words.zoomIn}
        icon={Plus}
        size={28}
        shortcut={['+']}
        disabled={zoom >= most}
        onClick={() => onZoom(Math.min(most, zoom * ZOOM_STEP))}
      />
    </div>
  );
}
