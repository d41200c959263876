// What becomes of a case that comes to a step just as something it relies on goes: for everything a workflow relies on,
// for each of its steps, for a short while and for a long one. A case that comes later finds less of the lapse before it.
import type { MapInput } from '../paths/failure-map';
import { type Lapse, type LapseEffect, measureLapsesFrom, type PlayedDay, playDay } from './lapse-effects';
import { type Reliance, type RelianceKind, reliancesOf } from './reliance';

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
  const days = [null, ...document.scenarios].flatMap((day) => playDay({ document, graph }, day) ?? []);
  const starts = new Set(
    graph.steps.flatMap(({ id, behaviour }) => (behaviour.does === 'begin' ? [id] : [])),
  );
  const left = { visits: MOST_VISITS };
  const look = (lapses: readonly Lapse[], step: string): StoppedStep => {
    if (starts.has(step)) return { step, is: 'start' };
    const day = days.find((one) => comesWellBy(one, step));
    const atMs = day?.firstMet.get(step);
    if (day === undefined || atMs === undefined) return { step, is: 'never-met' };
    left.visits -= day.course.visits.length;
    const found = left.visits < 0 ? null : stoppedCase(day, lapses, step, atMs);
    return found === null ? { step, is: 'not-looked-at' } : { step, is: 'met', ...found };
  };
  return reliancesOf(document, catalog).map(({ kind, key, ids, steps }) => ({
    kind,
    key,
    lapses: LAPSE_LENGTHS_MS[kind].map((forMs) => ({
      forMs,
      steps: steps.map((step) => look(lapsesOf(ids, forMs), step)),
    })),
  }));
}

/** Is everything of one name gone at once. */
export function lapsesOf(ids: readonly string[], forMs: number): readonly Lapse[] {
  return ids.map((gone) => ({ gone, forMs }));
}

/** Where it is done, and nothing was said of it, what becomes of it is the doing of what is gone. */
function comesWellBy({ scenario, course }: PlayedDay, step: string): boolean {
  const isScripted = scenario !== null && step in scenario.script;
  return !isScripted && course.visits.some((visit) => visit.step === step && visit.state === 'done');
}

function stoppedCase(
  day: PlayedDay,
  lapses: readonly Lapse[],
  step: string,
  atMs: number,
): StoppedCase | null {
  const effects = measureLapsesFrom(day, lapses, atMs);
  if (effects === null) return null;
  const hit = effects.steps.find((affected) => affected.step === step);
  const effect = hit?.effect ?? null;
  return {
    fate: fateOf(effect, effects.status === 'finished' || day.course.status !== 'finished'),
    effect,
    failedTries: hit?.failedTries ?? 0,
    laterMs: hit?.laterMs ?? 0,
    ends: effects.ends,
    day: day.scenario?.id ?? null,
    atMs,
  };
}

function fateOf(effect: LapseEffect | null, endsAsEver: boolean): CaseFate {
  if (!endsAsEver || effect === 'needs-attention' || effect === 'stays-open') return 'stands';
  return effect === 'fails' || effect === 'not-in-time' ? 'other-way' : 'goes-on';
}
