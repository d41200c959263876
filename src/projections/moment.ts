// The drawing at one point of a run: what a replay shows. A scrubber holds a journal open, so that going on by one
// entry reads one entry; only going back reads from the start.
import type { FieldValues, JournalEntry } from '../model/journal';
import { type CourseLog, openCourse } from './run-course';
import { type RunStanding, standingOf } from './run-standing';
import { isOpen, type Visit, type VisitState } from './visit';

/** Is how a step stands at a moment. */
export interface StepMoment {
  readonly state: VisitState;
  /** The visit that the state comes from: the most pressing open one, else the last. */
  readonly visit: Visit;
  /** How often it has started so far, and how many visits are open. */
  readonly started: number;
  readonly open: number;
  /** While it is trying again: which try, from 1, is running or comes next. */
  readonly tryNumber: number | null;
  readonly nextTryAt: number | null;
}

/** Is a marker on the drawing: in a step, on its way along an arrow, or at the arrow's head before a step's door. */
export type Marker =
  | { readonly on: 'step'; readonly key: string; readonly step: string; readonly state: VisitState }
  | { readonly on: 'arrow'; readonly key: string; readonly arrow: string; readonly waits: boolean };

/** Is the drawing at one point of a run. */
export interface Moment {
  /** The last entry that has happened; 0 before the first. */
  readonly seq: number;
  readonly at: number;
  readonly standing: RunStanding;
  /** Steps that have not been reached are absent. */
  readonly steps: ReadonlyMap<string, StepMoment>;
  /** How often each arrow was taken; never: absent. */
  readonly played: ReadonlyMap<string, number>;
  readonly markers: readonly Marker[];
  readonly fields: FieldValues;
}

/** Holds a journal open for going back and forth in it. */
export interface Scrubber {
  /** Shows the drawing after the entry with this `seq`, and after all before it. */
  readonly at: (seq: number) => Moment;
}

/** Opens a journal for going back and forth. The journal may grow: hand the longer one to a new scrubber. */
export function openScrubber(journal: readonly JournalEntry[]): Scrubber {
  let fold = openMoment();
  let next = 0;
  return {
    at: (seq) => {
      const last = next === 0 ? 0 : (journal[next - 1]?.seq ?? 0);
      if (seq < last) {
        fold = openMoment();
        next = 0;
      }
      for (let entry = journal[next]; entry !== undefined && entry.seq <= seq; entry = journal[next]) {
        fold.add(entry);
        next += 1;
      }
      return fold.moment();
    },
  };
}

/** Shows the drawing at the end of a journal. */
export function momentOf(journal: readonly JournalEntry[]): Moment {
  return openScrubber(journal).at(Number.POSITIVE_INFINITY);
}

/** Finds the `seq` of the last entry that had happened at an instant (ms); 0 before the first. */
export function seqAt(journal: readonly JournalEntry[], atMs: number): number {
  let [low, high] = [0, journal.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((journal[middle]?.at ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (journal[low - 1]?.seq ?? 0);
}

function openMoment(): { readonly add: (entry: JournalEntry) => void; readonly moment: () => Moment } {
  const log = openCourse();
  const played = new Map<string, number>();
  let seq = 0;
  return {
    add: (entry) => {
      log.add(entry);
      seq = entry.seq;
      if (entry.type !== 'step-finished' && entry.type !== 'step-passed') return;
      for (const arrow of entry.data.arrows) played.set(arrow, (played.get(arrow) ?? 0) + 1);
    },
    moment: () => {
      const { at, status, result, visits, fields } = log.course();
      return {
        seq,
        at,
        standing: standingOf(status, result),
        steps: stepsOf(visits),
        played: new Map(played),
        markers: markersOf(visits, log),
        fields,
      };
    },
  };
}

/** The most pressing first: an open visit tells more about a step than one that is over. */
const PRESSING: readonly VisitState[] = [
  'needs-attention',
  'trying-again',
  'waiting-person',
  'waiting-time',
  'working',
  'held',
];

function stepsOf(visits: readonly Visit[]): ReadonlyMap<string, StepMoment> {
  const steps = new Map<string, StepMoment>();
  for (const visit of visits) {
    const known = steps.get(visit.step);
    const shown = known === undefined ? visit : moreTelling(known.visit, visit);
    steps.set(visit.step, {
      state: shown.state,
      visit: shown,
      started: (known?.started ?? 0) + (visit.visit === null ? 0 : 1),
      open: (known?.open ?? 0) + (isOpen(visit.state) ? 1 : 0),
      tryNumber: tryNumberOf(shown),
      nextTryAt: shown.nextTryAt,
    });
  }
  return steps;
}

function moreTelling(earlier: Visit, later: Visit): Visit {
  const [first, second] = [PRESSING.indexOf(earlier.state), PRESSING.indexOf(later.state)];
  if (first < 0) return later;
  return second >= 0 && second <= first ? later : earlier;
}

function tryNumberOf({ state, attempts, nextTryAt }: Visit): number | null {
  const last = attempts.at(-1);
  if (state !== 'trying-again' || last === undefined) return null;
  return last.tryNumber + (nextTryAt === null ? 0 : 1);
}

function markersOf(visits: readonly Visit[], { visitLog }: CourseLog): readonly Marker[] {
  const inSteps = visits
    .filter(({ state }) => isOpen(state) && state !== 'held')
    .map(({ key, step, state }) => ({ on: 'step' as const, key, step, state }));
  const { travelling, waiting } = visitLog.doorstep;
  const atDoors = [...waiting().values()].flat();
  const onArrows = [
    ...travelling().map(({ arrow, source }) => ({ arrow, source, waits: false })),
    ...atDoors.map(({ arrow, source }) => ({ arrow, source, waits: true })),
  ].flatMap(({ arrow, source, waits }, index) => {
    if (arrow === null) return [];
    // A visit sends at most one marker along an arrow, so the two name it; without a source its place must do.
    return [{ on: 'arrow' as const, key: `${source ?? String(index)}/${arrow}`, arrow, waits }];
  });
  return [...inSteps, ...onArrows];
}
