// Two runs of one drawing beside each other: where they part, and in what they end differently.
import { sameJson } from '../kernel/json';
import type { JournalEntry } from '../model/journal';
import type { RunCourse } from './run-course';
import { type RunStanding, standingOf } from './run-standing';

/** Is one of two runs: its journal, its course to the end, and how long it took in ms. */
export interface ComparedRun {
  readonly journal: readonly JournalEntry[];
  readonly course: RunCourse;
  readonly elapsedMs: number;
  /** Nothing more comes although it is not over. */
  readonly neverEnds: boolean;
}

/** Is how a run came out. */
export interface RunOutcome {
  readonly standing: RunStanding;
  /** The steps that it ended at. */
  readonly ends: readonly string[];
  readonly elapsedMs: number;
  readonly neverEnds: boolean;
}

/** Is how two runs differ. */
export interface RunDifference {
  /** The last entry that they share; 0 where they differ from the start. */
  readonly commonSeq: number;
  /** How long after the start they part, in ms; null where they do not part at all. */
  readonly partsAfterMs: number | null;
  readonly first: RunOutcome;
  readonly second: RunOutcome;
  /** Steps that only one of them started. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Steps that both started, how often each. */
  readonly otherCounts: readonly { readonly step: string; readonly first: number; readonly second: number }[];
}

/** Finds the last entry up to which two runs went the same way; 0 where they differ from the start. */
export function commonSeq(before: readonly JournalEntry[], after: readonly JournalEntry[]): number {
  const parting = before.findIndex((entry, index) => !sameJson(entry, after[index]));
  const count = parting < 0 ? before.length : parting;
  return before[count - 1]?.seq ?? 0;
}

/** Compares two runs of one drawing. */
export function compareRuns(first: ComparedRun, second: ComparedRun): RunDifference {
  const common = commonSeq(first.journal, second.journal);
  const [counts, others] = [countStarts(first.course), countStarts(second.course)];
  return {
    commonSeq: common,
    partsAfterMs: partsAfter(first.journal, second.journal, common),
    first: outcomeOf(first),
    second: outcomeOf(second),
    onlyFirst: [...counts.keys()].filter((step) => !others.has(step)),
    onlySecond: [...others.keys()].filter((step) => !counts.has(step)),
    otherCounts: [...counts].flatMap(([step, count]) => {
      const other = others.get(step);
      return other === undefined || other === count ? [] : [{ step, first: count, second: other }];
    }),
  };
}

/** They part with the first entry that only one of them has. */
function partsAfter(
  first: readonly JournalEntry[],
  second: readonly JournalEntry[],
  common: number,
): number | null {
  const next = [first, second].flatMap((journal) => {
    const entry = journal[common];
    return entry === undefined ? [] : [entry.at - (journal[0]?.at ?? entry.at)];
  });
  return next.length === 0 ? null : Math.min(...next);
}

function outcomeOf({ course, elapsedMs, neverEnds }: ComparedRun): RunOutcome {
  return {
    standing: standingOf(course.status, course.result),
    ends: course.ends.map(({ step }) => step),
    elapsedMs,
    neverEnds,
  };
}

function countStarts({ visits }: RunCourse): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { step, visit } of visits) {
    if (visit !== null) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return counts;
}
