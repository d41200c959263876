import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { makeDrawingWords } from '../../../parts/flow-canvas/drawing-words';
import { FlowCanvas } from '../../../parts/flow-canvas/flow-canvas';
import type { CanvasInsets, FlowCanvasHandle } from '../../../parts/flow-canvas/flow-canvas-props';
import { ZoomBar } from '../../../parts/flow-canvas/zoom-bar';
import type { CoverageMark } from '../../../parts/step-card/step-mark';
import type { RehearsalView } from './rehearsal-view';
import { marksOf } from './watch-marks';

export interface WatchedDrawingProps {
  view: RehearsalView;
  /** How much of it others lie over, px. */
  insets: CanvasInsets;
  /** When it changes, the drawing is fitted into what is left of it. */
  fitKey: string;
  /** How each step was rehearsed, where that is to be seen. */
  rings?: ReadonlyMap<string, CoverageMark> | undefined;
  /** Stands before the zoom in the upper corner. */
  corner?: ReactNode;
  /** What lies over it. */
  children?: ReactNode;
}

/** The drawing on squared paper, as it stands where the player is. */
export function WatchedDrawing({ view, insets, fitKey, rings, corner, children }: WatchedDrawingProps) {
  const { session, state, services, context, words, point } = view;
  const handle = useRef<FlowCanvasHandle>(null);
  const drawingWords = useMemo(() => makeDrawingWords(context), [context]);
  const moment = point?.moment;
  const marks = useMemo(
    () => (moment === undefined || moment.seq === 0 ? undefined : marksOf(moment, context)),
    [moment, context],
  );
  const selection = useMemo(
    () => ({ steps: state.step === null ? [] : [state.step], arrows: [] }),
    [state.step],
  );
  const current = useLatestIncident(view);
  useEffect(() => {
    if (current !== null) handle.current?.reveal(current, { focus: false });
  }, [current]);

  const fit = () => handle.current?.fit();
  const fitted = useRef(fitKey);
  useEffect(() => {
    // At first it fits itself.
    if (fitted.current !== fitKey) handle.current?.fit();
    fitted.current = fitKey;
  }, [fitKey]);

  return (
    <FlowCanvas
      mode="watch"
      handle={handle}
      document={state.document}
      catalog={services.stepTypes}
      faces={services.faces}
      words={drawingWords}
      label={words.drawing(state.document.name)}
      selection={selection}
      insets={insets}
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
        className="absolute top-4 z-5 flex items-center gap-2.5"
        style={{ right: MARGIN + (insets.right ?? 0) }}
      >
        {corner}
        <ZoomBar onFit={fit} />
      </div>
      {children}
    </FlowCanvas>
  );
}

const MARGIN = 18;

/** The step that has just come to need a person: it is brought into view. */
function useLatestIncident({ point }: RehearsalView): string | null {
  return point?.course.incidents.at(-1)?.step ?? null;
}
