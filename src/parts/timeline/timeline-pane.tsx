import type { ReactNode, RefObject } from 'react';
import type { TimeScale } from '../../projections/time-scale';
import type { SentenceContext } from '../../words/sentence-context';
import { TimelineAxis } from './timeline-axis';
import type { TimelineWindow } from './timeline-window';
import { TIMELINE_PADDING } from './use-timeline-room';
import type { TimelineViewHandlers } from './use-timeline-view';

interface TimelinePaneProps {
  /** Its name as a place on the page. */
  label: string;
  scroller: RefObject<HTMLDivElement | null>;
  view: TimelineViewHandlers;
  scale: TimeScale;
  /** Of the column that says whose rows they are, px. */
  headWidth: number;
  context: SentenceContext;
  window: TimelineWindow;
  /** Null: no line. */
  nowMs: number | null;
  /** The rows beneath the axis. */
  children: ReactNode;
}

/** What scrolls in both directions: the axis stays at the top, the owners stay at the side. */
export function TimelinePane(props: TimelinePaneProps) {
  const { label, scroller, view, scale, headWidth, context, window, nowMs, children } = props;
  return (
    <div
      ref={scroller}
      {...view}
      className="relative contain-content min-h-0 flex-1 touch-pan-x touch-pan-y overflow-auto overscroll-contain select-none"
      data-timeline=""
    >
      <section
        aria-label={label}
        className="grid bg-panel"
        style={{
          gridTemplateColumns: `${String(headWidth)}px ${String(scale.length + 2 * TIMELINE_PADDING)}px`,
        }}
      >
        <div className="sticky top-0 left-0 z-30 bg-panel" />
        <TimelineAxis
          scale={scale}
          context={context}
          padding={TIMELINE_PADDING}
          window={window}
          nowMs={nowMs}
        />
        {children}
      </section>
    </div>
  );
}
