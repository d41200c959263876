import type { ScenarioProblem } from '../checks/scenario-problems';
import type { StartEvent } from '../engine/event';
import type { Graph } from '../engine/graph';
import { offsetsAround } from '../host-kit/zone-offsets';
import { type Offsets, parseInstant, startOfDay } from '../kernel/instant';
import { present } from '../kernel/invariant';
import { fail, type Result, succeed } from '../kernel/result';
import type { WorkflowDocument } from '../model/document';
import type { Scenario, SecondStart } from '../model/scenario';
import { completeInput } from './plain-value';
import { scriptedMs } from './script';
import type { Setting } from './setting';

/** Is the time that a rehearsal has: instants in ms, and what its zone does around them. */
export interface RehearsalTime {
  readonly startedAtMs: number;
  /** What is due at this instant still happens, what is due later does not. */
  readonly lastMs: number;
  readonly offsets: Offsets;
}

/** A Monday with nothing special about it: what is played without a date of its own begins then, at nine in the morning. */
const ORDINARY_DATE = '2026-03-02';
const NINE_MS = 9 * 3_600_000;

/** Every rehearsal spreads its waits alike, so that a scenario always ends the same way. */
const SEED = 1;

/** Reads when a checked scenario begins and must be over. Fails when the workflow's time zone is unknown. */
export function readTime(
  document: WorkflowDocument,
  scenario: Scenario,
): Result<RehearsalTime, readonly ScenarioProblem[]> {
  const { timeZone } = document.settings;
  const spanMs = scriptedMs(scenario.until);
  const roughMs = parseInstant(scenario.startAt ?? `${ORDINARY_DATE}T09:00Z`)?.atMs ?? 0;
  const offsets = offsetsAround(timeZone, roughMs, roughMs + spanMs);
  if (!offsets.ok) return fail([{ code: 'unknown-time-zone', place: 'settings.timeZone', detail: timeZone }]);
  const startedAtMs =
    scenario.startAt === undefined
      ? present(startOfDay(ORDINARY_DATE, offsets.value), 'the ordinary date') + NINE_MS
      : roughMs;
  return succeed({ startedAtMs, lastMs: startedAtMs + spanMs, offsets: offsets.value });
}

/** Makes the event that begins the run: by the trigger that the scenario names, or the first one drawn. */
export function makeStart(
  document: WorkflowDocument,
  graph: Graph,
  { scenario, startedAtMs, offsets, starterOf }: Setting,
): StartEvent {
  const first = graph.steps.find((step) => step.behaviour.does === 'begin')?.id;
  const trigger = present(scenario.trigger ?? first, 'the trigger of a checked scenario');
  const by = starterOf(trigger);
  return {
    type: 'start',
    at: startedAtMs,
    trigger,
    input: completeInput(document.fields, scenario.input, startedAtMs, offsets),
    seed: SEED,
    offsets,
    ...(by === null ? {} : { by }),
  };
}

/** Makes the event of something that comes in besides: by the same start and with the same as the first, where it does not say. */
export function makeSecondStart(first: StartEvent, { trigger, input }: SecondStart, at: number): StartEvent {
  return { ...first, at, trigger: trigger ?? first.trigger, input: { ...first.input, ...input } };
}
