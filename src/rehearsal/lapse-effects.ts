// What stops when a system is down, or somebody is away, for a while: the good day played with and without it, step by step.
import { formatDuration } from '../kernel/duration';
import type { Step, WorkflowDocument } from '../model/document';
import type { RunResult, RunStatus } from '../model/journal';
import type { Scenario } from '../model/scenario';
import { type AffectedStep, affectedSteps, startsOf } from '../projections/affected-steps';
import { courseOf, type RunCourse } from '../projections/run-course';
import type { Behaviour } from '../step-kit/behaviour';
import type { RehearsalInput } from './open-rehearsal';
import { ORDINARY_DAY } from './ordinary-day';
import { rehearse } from './rehearse';
import { stepsRelyingOn } from './reliance';

/** Is a system that is down, or a role or person that is away, by its id, and for how long. */
export interface Lapse {
  readonly gone: string;
  readonly forMs: number;
}

/** Is how a day with a lapse compares with the same day without. */
export interface LapseEffects {
  /** In the order in which they are met. */
  readonly steps: readonly AffectedStep[];
  readonly status: RunStatus;
  readonly result: RunResult | null;
  readonly ends: readonly string[];
  /** How much later it is over; null where it is never over. */
  readonly laterMs: number | null;
  /** Null where the good day never needs what is gone. */
  readonly scenario: Scenario | null;
}

/** More happens on no good day of a small firm; a drawing that goes round for ever is not worth waiting for. */
const MAX_ENTRIES = 20_000;

type Drawn = Pick<RehearsalInput, 'document' | 'graph'>;

/** Is a day as it goes when nothing is gone, played once for everything that is held against it. */
export interface PlayedDay {
  readonly drawn: Drawn;
  readonly scenario: Scenario;
  readonly course: RunCourse;
  /** How long after the beginning each step is first met, ms. */
  readonly firstMet: ReadonlyMap<string, number>;
}

/** Plays a day; null where it cannot be played. */
export function playDay(drawn: Drawn, scenario: Scenario): PlayedDay | null {
  const played = rehearse({ ...drawn, maxEntries: MAX_ENTRIES, scenario });
  if (!played.ok) return null;
  const { journal, startedAt } = played.value;
  const course = courseOf(journal);
  const firstMet = new Map<string, number>();
  for (const { step, at } of startsOf(course)) if (!firstMet.has(step)) firstMet.set(step, at - startedAt);
  return { drawn, scenario, course, firstMet };
}

/**
 * Measures what it does to a good day if all of these are gone at once, from when the first of them is needed on. Null
 * where the drawing cannot be played.
 */
export function measureLapses({ document, graph }: Drawn, lapses: readonly Lapse[]): LapseEffects | null {
  const day = playDay({ document, graph }, ORDINARY_DAY);
  if (day === null) return null;
  const relying = relyingOn(day.drawn, lapses);
  const first = [...day.firstMet].find(([step]) => relying.has(step));
  if (first !== undefined) return measureLapsesFrom(day, lapses, first[1]);
  const { status, result, ends } = day.course;
  return { steps: [], status, result, laterMs: 0, ends: ends.map(({ step }) => step), scenario: null };
}

/** Measures what it does to a day if all are gone from an instant on, ms after it begins; null: it cannot be played. */
export function measureLapsesFrom(
  { drawn: { document, graph }, scenario: ordinary, course: good }: PlayedDay,
  lapses: readonly Lapse[],
  fromMs: number,
): LapseEffects | null {
  const scenario = lapseDay(document, lapses, fromMs, ordinary);
  const played = rehearse({ document, graph, maxEntries: MAX_ENTRIES, scenario });
  if (!played.ok) return null;
  const bad = courseOf(played.value.journal);
  const isDone = new Set(graph.steps.flatMap(({ id, behaviour }) => (takesPart(behaviour.does) ? [id] : [])));
  const relying = relyingOn({ document, graph }, lapses);
  return {
    steps: affectedSteps(good, bad, relying).filter(({ step }) => isDone.has(step)),
    status: bad.status,
    result: bad.result,
    ends: bad.ends.map(({ step }) => step),
    laterMs: bad.endedAt === null || good.endedAt === null ? null : bad.endedAt - good.endedAt,
    scenario,
  };
}

/** Writes a day anew on which all are gone from an instant on, ms after it begins. */
export function lapseDay(
  { systems }: Pick<WorkflowDocument, 'systems'>,
  lapses: readonly Lapse[],
  fromMs: number,
  ordinary: Scenario,
): Scenario {
  const from = formatDuration(fromMs);
  const isDown = ({ gone }: Lapse) => systems.some(({ id }) => id === gone);
  const outages = lapses
    .filter(isDown)
    .map(({ gone, forMs }) => ({ system: gone, from, for: formatDuration(forMs) }));
  const absences = lapses
    .filter((lapse) => !isDown(lapse))
    .map(({ gone, forMs }) => ({ who: gone, from, for: formatDuration(forMs) }));
  const away = [...(ordinary.absences ?? []), ...absences];
  return {
    ...ordinary,
    id: 'sc_lapse',
    name: '',
    outages: [...ordinary.outages, ...outages],
    ...(away.length === 0 ? {} : { absences: away }),
    expect: {},
  };
}

function relyingOn({ document, graph }: Drawn, lapses: readonly Lapse[]): ReadonlySet<string> {
  const behaviours = new Map(graph.steps.map(({ id, behaviour }) => [id, behaviour]));
  const behaviourAt = ({ id }: Step) => behaviours.get(id) ?? null;
  return new Set(stepsRelyingOn(new Set(lapses.map(({ gone }) => gone)), document, behaviourAt));
}

/** Where something is done or waited for; the rest is passed through. */
function takesPart(does: Behaviour['does']): boolean {
  return does === 'work' || does === 'ask' || does === 'wait' || does === 'contain' || does === 'undo';
}
