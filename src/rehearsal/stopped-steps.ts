// What becomes of a case that comes to a step just as something it relies on goes: for everything a workflow relies on,
// for each of its steps, for a short while and for a long one. A case that comes later finds less of the lapse before it.
import type { WorkflowDocument } from '../model/document';
import type { Scenario, ScriptEntry } from '../model/scenario';
import type { MapInput } from '../paths/failure-map';
import type { LapseEffect } from '../projections/affected-steps';
import { behaviourOf, type StepCatalog } from '../step-kit/step-catalog';
import { type Lapse, lapseDay, measureLapsesFrom, type PlayedDay, playDay } from './lapse-effects';
import { likelyDurationMs } from './likely-duration';
import { ORDINARY_DAY } from './ordinary-day';
import { type Reliance, type RelianceKind, reliancesOf, stepsRelyingOn } from './reliance';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Is how long something is gone, ms: systems for a hiccup, a morning, a day; people for a morning, a day, a week. */
export const LAPSE_LENGTHS_MS: Readonly<Record<RelianceKind, readonly [number, number, number]>> = {
  system: [HOUR_MS / 2, 2 * HOUR_MS, DAY_MS],
  person: [2 * HOUR_MS, DAY_MS, 7 * DAY_MS],
};

/** Is what becomes of the case: it goes on there by itself, it is led another way, or it stands until somebody looks. */
export type CaseFate = 'goes-on' | 'other-way' | 'stands';

/** Is a case that came to a step just then. */
export interface StoppedCase {
  readonly fate: CaseFate;
  /** What it does to the step; null where nothing is felt of it. */
  readonly effect: LapseEffect | null;
  readonly failedTries: number;
  /** How much later the step is done; 0 where it is not, or no later. */
  readonly laterMs: number;
  /** The ends that the case comes to. */
  readonly ends: readonly string[];
  /** The saved day on which it comes there; null: a good day. */
  readonly day: string | null;
  /** When it comes there, ms after it began. */
  readonly atMs: number;
}

/**
 * Is what is found of one step: what becomes of the case; that cases begin there, so that none does meanwhile; that neither
 * the good day nor a saved one gets it done; or that it was not looked at.
 */
export type StoppedStep =
  | ({ readonly step: string; readonly is: 'met' } & StoppedCase)
  | { readonly step: string; readonly is: 'start' | 'never-met' | 'not-looked-at' };

/** Is what a workflow relies on, and for each length what stops. */
export interface Stops extends Pick<Reliance, 'kind' | 'key'> {
  readonly lapses: readonly { readonly forMs: number; readonly steps: readonly StoppedStep[] }[];
}

/** How many visits are played in all: about ten seconds. What a very large drawing has beyond is not looked at. */
const MOST_VISITS = 1_000_000;

/** Finds what stops, for everything that a workflow relies on and each usual length. */
export function findStops({ document, graph, catalog }: MapInput): readonly Stops[] {
  const drawn = { document, graph };
  const days = [ORDINARY_DAY, ...document.scenarios].flatMap((day) => playDay(drawn, day) ?? []);
  const starts = new Set(
    graph.steps.flatMap(({ id, behaviour }) => (behaviour.does === 'begin' ? [id] : [])),
  );
  const left = { visits: MOST_VISITS };
  return reliancesOf(document, catalog).map((reliance) => {
    const unhurried = new Map<PlayedDay, PlayedDay | null>();
    const unhurry = (day: PlayedDay) => {
      const known = unhurried.get(day);
      if (known !== undefined) return known;
      const slower = playDay(drawn, unhurriedDay(document, catalog, reliance.steps, day.scenario));
      unhurried.set(day, slower);
      return slower;
    };
    const look = (step: string, forMs: number): StoppedStep => {
      if (starts.has(step)) return { step, is: 'start' };
      const saved = days.find((one) => comesWellBy(one, step));
      if (saved === undefined) return { step, is: 'never-met' };
      left.visits -= saved.course.visits.length;
      const day = left.visits < 0 ? null : unhurry(saved);
      const found = day === null ? null : stoppedCase(day, lapsesOf(reliance.ids, forMs), step);
      if (found === null) return { step, is: 'not-looked-at' };
      return { step, is: 'met', day: saved.scenario === ORDINARY_DAY ? null : saved.scenario.id, ...found };
    };
    const { kind, key, steps } = reliance;
    return {
      kind,
      key,
      lapses: LAPSE_LENGTHS_MS[kind].map((forMs) => ({
        forMs,
        steps: steps.map((step) => look(step, forMs)),
      })),
    };
  });
}

/** Is when something goes: on which day, and how many ms after it begins. */
export interface StoppedMoment {
  readonly lapses: readonly Lapse[];
  readonly fromMs: number;
  readonly day: Scenario;
}

/** Writes the day on which a case comes to one of some steps just as all of these go, from an instant on. */
export function stoppedDay(
  document: WorkflowDocument,
  catalog: StepCatalog,
  { lapses, fromMs, day }: StoppedMoment,
): Scenario {
  const gone = new Set(lapses.map((lapse) => lapse.gone));
  const steps = stepsRelyingOn(gone, document, (step) => behaviourOf(catalog, step));
  return lapseDay(document, lapses, fromMs, unhurriedDay(document, catalog, steps, day));
}

/**
 * Lets each of these steps take a second where nobody said how long it takes. Else a case would be at all of them in
 * one instant, and could never be past the first when the second is met.
 */
function unhurriedDay(
  { steps }: Pick<WorkflowDocument, 'steps'>,
  catalog: StepCatalog,
  relying: readonly string[],
  day: Scenario,
): Scenario {
  const hurried = steps.filter(
    (step) =>
      relying.includes(step.id) &&
      likelyDurationMs(step.estimate.duration) === 0 &&
      behaviourOf(catalog, step)?.does === 'work',
  );
  if (relying.length < 2 || hurried.length === 0) return day;
  const slower = hurried.map(({ id, policy }): readonly [string, ScriptEntry[]] => {
    const said = day.script[id] ?? [];
    // A try that fails at once uses an entry, too.
    const rest = Math.max(0, (policy.retry?.attempts ?? 1) - said.length);
    return [id, [...said, ...Array.from({ length: rest }, () => ({}))].map(taken)];
  });
  return { ...day, script: { ...day.script, ...Object.fromEntries(slower) } };
}

/** Says how long it takes where that is not said. */
function taken(entry: ScriptEntry): ScriptEntry {
  return 'takes' in entry || 'after' in entry || 'hang' in entry ? entry : { ...entry, takes: 'PT1S' };
}

/** Is everything of one name gone at once. */
export function lapsesOf(ids: readonly string[], forMs: number): readonly Lapse[] {
  return ids.map((gone) => ({ gone, forMs }));
}

/** Where it is done, and nothing was said of it, what becomes of it is the doing of what is gone. */
function comesWellBy({ scenario, course }: PlayedDay, step: string): boolean {
  return (
    !(step in scenario.script) && course.visits.some((visit) => visit.step === step && visit.state === 'done')
  );
}

function stoppedCase(
  day: PlayedDay,
  lapses: readonly Lapse[],
  step: string,
): Omit<StoppedCase, 'day'> | null {
  const atMs = day.firstMet.get(step);
  const effects = atMs === undefined ? null : measureLapsesFrom(day, lapses, atMs);
  if (atMs === undefined || effects === null) return null;
  const hit = effects.steps.find((affected) => affected.step === step);
  const effect = hit?.effect ?? null;
  return {
    fate: fateOf(effect, effects.status === 'finished' || day.course.status !== 'finished'),
    effect,
    failedTries: hit?.failedTries ?? 0,
    laterMs: hit?.laterMs ?? 0,
    ends: effects.ends,
    atMs,
  };
}

function fateOf(effect: LapseEffect | null, endsAsEver: boolean): CaseFate {
  if (!endsAsEver || effect === 'needs-attention' || effect === 'stays-open') return 'stands';
  return effect === 'fails' || effect === 'not-in-time' ? 'other-way' : 'goes-on';
}
