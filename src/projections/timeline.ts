// The timeline of a run: rows by who does it or by step, bars in them, and who handed over to whom.
import type { WorkflowDocument } from '../model/document';
import { endingBarIn, type HandOver, handOversOf } from './hand-overs';
import type { RunCourse } from './run-course';
import { barOfStep, barsOfOwners, type DraftBar, type RowOwner, type TimelineBar } from './timeline-bars';

export interface TimelineRow {
  readonly key: string;
  readonly owner: RowOwner;
  readonly bars: readonly TimelineBar[];
  readonly lanes: number;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly handOvers: readonly HandOver[];
  /** Every instant (ms) at which something shows, for the scale. */
  readonly changes: readonly number[];
}

/** Lays out the visits of a run, in rows by owner or by step; `nowMs` is where open bars reach to. */
export function timelineOf(
  course: RunCourse,
  document: WorkflowDocument,
  options: { readonly rowsBy: 'owner' | 'step'; readonly nowMs?: number },
): Timeline {
  const steps = new Map(document.steps.map((step, index) => [step.id, { step, index }]));
  const nowMs = options.nowMs ?? course.at;
  // What goes on inside a group has rows of its own.
  const groups = new Set(document.steps.map((step) => step.in));
  const endingBar = endingBarIn(document);
  const bars = new Map<string, readonly DraftBar[]>();
  const lastBars = new Set<string>();
  for (const visit of course.visits) {
    const found = steps.get(visit.step);
    const order = found?.index ?? document.steps.length;
    const own =
      options.rowsBy === 'step'
        ? [barOfStep(visit, order)]
        : groups.has(visit.step)
          ? []
          : barsOfOwners(visit, found?.step, order, course.trigger);
    if (own.length > 0) bars.set(visit.key, own);
    const last = endingBar(visit, own);
    if (last !== undefined) lastBars.add(last.key);
  }
  const rows = rowsOf([...bars.values()].flat(), lastBars, nowMs);
  return {
    rows,
    handOvers: handOversOf(course.visits, bars, endingBar),
    changes: changesOf(rows, course.endedAt ?? nowMs),
  };
}

function rowsOf(
  drafts: readonly DraftBar[],
  lastBars: ReadonlySet<string>,
  nowMs: number,
): readonly TimelineRow[] {
  const rows = new Map<string, { owner: RowOwner; order: number; bars: DraftBar[] }>();
  for (const draft of drafts) {
    const key = keyOf(draft.owner);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { owner: draft.owner, order: draft.order, bars: [draft] });
    else {
      row.order = Math.min(row.order, draft.order);
      row.bars.push(draft);
    }
  }
  return [...rows]
    .sort(([, left], [, right]) => left.order - right.order)
    .map(([key, { owner, bars }]) => {
      const laneEnds: number[] = [];
      const placed = [...bars]
        .sort((left, right) => left.fromMs - right.fromMs)
        .map(({ owner: _owner, order: _order, ...bar }) => {
          const free = laneEnds.findIndex((end) => end <= bar.fromMs);
          const lane = free < 0 ? laneEnds.length : free;
          laneEnds[lane] = Math.max(bar.toMs ?? nowMs, bar.fromMs);
          return { ...bar, lane, isLast: lastBars.has(bar.key) };
        });
      return { key, owner, bars: placed, lanes: laneEnds.length };
    });
}

function keyOf(owner: RowOwner): string {
  return 'id' in owner ? `${owner.kind}/${owner.id}` : owner.kind;
}

function changesOf(rows: readonly TimelineRow[], endMs: number): readonly number[] {
  const changes = new Set([endMs]);
  for (const { visit, fromMs, toMs, phases } of rows.flatMap(({ bars }) => bars)) {
    const { attempts, asks, reminders, nextTryAt } = visit;
    const instants = [
      fromMs,
      toMs,
      nextTryAt,
      ...[...phases, ...attempts].flatMap(({ from, to }) => [from, to]),
      ...asks.map(({ at }) => at),
      ...reminders,
    ];
    for (const instant of instants) if (instant !== null) changes.add(instant);
  }
  return [...changes].sort((left, right) => left - right);
}
