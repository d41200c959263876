import { ShieldAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { TimeScale } from '../../projections/time-scale';
import { cx } from '../../ui/class-names';
import type { SentenceContext } from '../../words/sentence-context';
import { estimateWidth } from './label-layout';
import { TIMELINE_PADDING } from './use-timeline-room';

/** Is where a run breaks a promise. */
export interface TimelineBreak {
  readonly seq: number;
  readonly atMs: number;
  /** Says it in full: «Here “Never ship unpaid” is broken». */
  readonly says: string;
  /** It has come so far. */
  readonly isReached: boolean;
}

export interface TimelineBreaksProps {
  breaks: readonly TimelineBreak[];
  scale: TimeScale;
  context: SentenceContext;
  onBreak: (at: TimelineBreak) => void;
}

/** How high the row is in which they stand, px; a run that breaks nothing has none. */
export const BREAKS_HEIGHT = 32;

const ICON_WIDTH = 26;
const GAP = 4;

/** Where promises break, at the foot of the timeline: a flag in words at each instant, which leads there. */
export function TimelineBreaks({ breaks, scale, context, onBreak }: TimelineBreaksProps) {
  const short = context.language.promises.list.brokenHere.short(1);
  const flags = useMemo(() => placeBreaks(breaks, scale, short), [breaks, scale, short]);
  return (
    <>
      <div className="sticky bottom-0 left-0 z-30 border-t border-line bg-panel" />
      <div className="sticky bottom-0 z-20 border-t border-line bg-panel" style={{ height: BREAKS_HEIGHT }}>
        {flags.map(({ at, x, isShort }) =>
          at.isReached ? (
            <button
              key={at.says}
              type="button"
              title={at.says}
              aria-label={at.says}
              onClick={() => onBreak(at)}
              className={cx(
                'reach absolute top-1.25 flex h-5.5 items-center gap-1 rounded-pill border-[1.5px] border-current bg-wrong-wash px-1.5 text-[0.75rem] font-semibold whitespace-nowrap text-wrong',
                isShort && 'justify-center',
              )}
              style={{ left: TIMELINE_PADDING + x }}
            >
              <ShieldAlert aria-hidden size={12} strokeWidth={2.4} className="shrink-0" />
              {!isShort && short}
            </button>
          ) : null,
        )}
      </div>
    </>
  );
}

/** Places each flag at its instant, and all on the line; what would touch is a picture and gives way. */
export function placeBreaks(breaks: readonly TimelineBreak[], scale: TimeScale, short: string) {
  const width = estimateWidth(short) + ICON_WIDTH;
  const byTime = [...breaks].sort((left, right) => left.atMs - right.atMs);
  let free = Number.NEGATIVE_INFINITY;
  return byTime.map((at, index) => {
    const atX = breakX(at, scale);
    const next = byTime[index + 1];
    const lastX = scale.length - (byTime.length - 1 - index) * (ICON_WIDTH + GAP);
    const wanted = Math.max(0, Math.min(atX, lastX - width));
    const isShort = wanted < free || (next !== undefined && breakX(next, scale) < wanted + width + GAP);
    const x = isShort ? Math.max(free, Math.min(atX, lastX - ICON_WIDTH)) : wanted;
    free = x + (isShort ? ICON_WIDTH : width) + GAP;
    return { at, x, isShort };
  });
}

/** Finds where on the line a promise breaks, px; what breaks when all is over breaks at its end. */
export function breakX({ atMs }: Pick<TimelineBreak, 'atMs'>, scale: TimeScale): number {
  return Math.min(scale.length, scale.toX(atMs));
}
