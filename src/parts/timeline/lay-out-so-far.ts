// A run that is replayed is laid out once, to its end. At each moment only what is under way then is laid out anew: what
// is over lies where it lies, and what is to come keeps its place and says nothing of how it goes.
import type { TimeScale } from '../../projections/time-scale';
import type { TimelineBar } from '../../projections/timeline-bars';
import type { Visit } from '../../projections/visit';
import { pieceToCome } from './bar-pieces';
import type { LabelTexts } from './label-layout';
import { type LabelledBar, placeBar, type TimelineLayout } from './timeline-layout';

export interface SoFarQuestion {
  /** The run to its end, as it is laid out. */
  readonly whole: TimelineLayout;
  /** The visits so far, by key. */
  readonly visits: ReadonlyMap<string, Visit>;
  /** The bars of those that are not as they will be in the end, by key. */
  readonly underWay: ReadonlyMap<string, TimelineBar>;
  readonly scale: TimeScale;
  readonly nowMs: number;
  readonly rowHeight: number;
  readonly labels: (bar: TimelineBar) => LabelTexts;
}

/** Tells whether a visit is at a moment what it will be in the end. */
export function isAsInTheEnd(now: Visit, inTheEnd: Visit | undefined): boolean {
  return now.endedAt !== null && now.endedAt === inTheEnd?.endedAt && now.state === inTheEnd.state;
}

/** Shows the layout of a whole run as far as it has come. */
export function layOutSoFar(question: SoFarQuestion): TimelineLayout {
  const { whole, visits, underWay } = question;
  const begun = new Set<string>();
  const rows = whole.rows.map((row) => ({
    ...row,
    bars: row.bars.map((placed, index): LabelledBar => {
      const { bar } = placed;
      const visit = visits.get(bar.visit.key);
      const changed = underWay.get(bar.key);
      if (visit === undefined || (changed === undefined && !isAsInTheEnd(visit, bar.visit)))
        return toCome(placed);
      begun.add(bar.key);
      if (changed === undefined) return placed;
      const following = row.bars.slice(index + 1).find((other) => other.bar.lane === bar.lane);
      return placeBar({ ...changed, lane: bar.lane }, placed.x, following, question);
    }),
  }));
  return { ...whole, rows, handOvers: whole.handOvers.filter(({ to }) => begun.has(to)) };
}

const known = new WeakMap<LabelledBar, LabelledBar>();

function toCome(placed: LabelledBar): LabelledBar {
  const before = known.get(placed);
  if (before !== undefined) return before;
  const { bar, x, endX } = placed;
  const pieces = [{ piece: pieceToCome(bar), x, width: endX - x }];
  const blank = { ...placed, pieces, marks: [], labels: [], showsTries: false, reachX: endX };
  known.set(placed, blank);
  return blank;
}
