import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { WorkflowDocument } from '../../../model/document';
import { makeDrawingWords } from '../../../parts/flow-canvas/drawing-words';
import { FlowCanvas } from '../../../parts/flow-canvas/flow-canvas';
import type { FlowCanvasHandle } from '../../../parts/flow-canvas/flow-canvas-props';
import { ZoomBar } from '../../../parts/flow-canvas/zoom-bar';
import type { CoverageMark } from '../../../parts/step-card/step-mark';
import { useElementSize } from '../../../ui/use-element-size';
import { type Beat, countUpTo } from '../session/beats';
import type { RehearsalView } from './rehearsal-view';
import { marksOf } from './watch-marks';

export interface WatchedDrawingProps {
  view: RehearsalView;
  /** What of the drawing is shown. */
  shown: WorkflowDocument;
  /** How much of its right side and its foot others lie over, px. */
  covered: Readonly<Record<'right' | 'bottom', number>>;
  /** There is a drawing to come nearer to. */
  hasZoom: boolean;
  /** When it changes, the drawing is fitted into what is left of it. */
  fitKey: string;
  /** How each step was rehearsed, where that is to be seen. */
  rings?: ReadonlyMap<string, CoverageMark> | undefined;
  /** Stands at the left of the upper edge. */
  lead: ReactNode;
  /** Stands before the zoom in the upper corner. */
  corner?: ReactNode;
  /** What lies over it. */
  children?: ReactNode;
}

/** The drawing on squared paper, as it stands where the player is. */
export function WatchedDrawing({
  view,
  shown,
  covered,
  hasZoom,
  fitKey,
  rings,
  lead,
  corner,
  children,
}: WatchedDrawingProps) {
  const { session, state, services, context, words, point, breaks } = view;
  const handle = useRef<FlowCanvasHandle>(null);
  const top = useRef<HTMLDivElement>(null);
  const { height: topHeight } = useElementSize(top, { width: 0, height: 36 });
  const { right, bottom } = covered;
  const drawingWords = useMemo(() => makeDrawingWords(context), [context]);
  const moment = point?.moment;
  const marks = useMemo(
    () => (moment === undefined || moment.seq === 0 ? undefined : marksOf(moment, breaks, context)),
    [moment, breaks, context],
  );
  const chosen = state.step ?? state.marked;
  const selection = useMemo(() => ({ steps: chosen === null ? [] : [chosen], arrows: [] }), [chosen]);
  const current = useLatestIncident(view);
  useEffect(() => {
    if (current !== null) handle.current?.reveal(current, { focus: false });
  }, [current]);
  const beat = beatGoneTo(view);
  useEffect(() => {
    if (beat !== null && beat.step !== null) handle.current?.follow(beat.step);
  }, [beat]);
  useEffect(() => {
    // What is said of it may have come over it.
    if (state.step !== null) handle.current?.bringIntoView([state.step]);
  }, [state.step]);

  const fit = () => handle.current?.fit();
  const fitted = useRef({ key: fitKey, at: -SETTLING_MS });
  useEffect(() => {
    // At first it fits itself.
    if (fitted.current.key !== fitKey) fitted.current = { key: fitKey, at: performance.now() };
    // What stands round it takes its new size a little later: what that leaves counts as well.
    if (performance.now() - fitted.current.at < SETTLING_MS) handle.current?.fit();
  }, [fitKey, topHeight, bottom]);

  return (
    <FlowCanvas
      mode="watch"
      handle={handle}
      document={shown}
      catalog={services.stepTypes}
      faces={services.faces}
      words={drawingWords}
      label={words.drawing(state.document.name)}
      selection={selection}
      insets={{ top: TOP + topHeight + UNDER, right, bottom, left: 0 }}
      minimap={false}
      zoomBar={false}
      {...(rings === undefined ? {} : { coverage: rings })}
      {...(marks === undefined ? {} : { marks })}
      {...(moment === undefined ? {} : { played: moment.played, markers: moment.markers })}
      stops={state.stops}
      markerSpeed={state.travels ? state.speed : 0}
      onSelect={({ steps }) => session.choose(steps[0] ?? null)}
      onOpen={(target) => {
        if (target.kind === 'step') session.choose(target.id);
      }}
    >
      <div
        ref={top}
        className="pointer-events-none absolute top-4 z-5 @container"
        style={{ left: MARGIN, right: MARGIN + right }}
      >
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 *:pointer-events-auto">
          <div className="flex items-center gap-2">{lead}</div>
          <div className="ml-auto flex items-center gap-2.5">
            {corner}
            {hasZoom && <ZoomBar onFit={fit} />}
          </div>
        </div>
      </div>
      {children}
    </FlowCanvas>
  );
}

const MARGIN = 18;
/** So long what stands round the drawing may take to find its size. */
const SETTLING_MS = 500;
/** Over and under what stands at the upper edge. */
const [TOP, UNDER] = [16, 4];

/** The beat that the player has just gone on to; null after a jump. */
function beatGoneTo({ replay, state: { seq, travels } }: RehearsalView): Beat | null {
  const beats = replay?.beats ?? [];
  return travels ? (beats[countUpTo(beats, seq) - 1] ?? null) : null;
}

/** The step that has just come to need a person: it is brought into view. */
function useLatestIncident({ point }: RehearsalView): string | null {
  return point?.course.incidents.at(-1)?.step ?? null;
}
