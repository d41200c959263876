import { findScenarioProblems, type ScenarioProblem } from '../checks/scenario-problems';
import type { RunEvent, StartEvent } from '../engine/event';
import type { Graph } from '../engine/graph';
import { openRun } from '../engine/open-run';
import { newRun, type RunState } from '../engine/state';
import { findTwin } from '../engine/twin';
import type { Offsets } from '../kernel/instant';
import { present } from '../kernel/invariant';
import { fail, type Result, succeed } from '../kernel/result';
import type { WorkflowDocument } from '../model/document';
import type { JournalEntry } from '../model/journal';
import type { RehearsalEnd, Scenario } from '../model/scenario';
import { makeStart, readTime } from './beginning';
import { makeEventQueue } from './event-queue';
import { ORDINARY_DAY } from './ordinary-day';
import type { Planned } from './planned';
import { makeSetting } from './setting';
import { makeWorld } from './world';

export interface RehearsalInput {
  readonly document: WorkflowDocument;
  /** What the document compiles to. */
  readonly graph: Graph;
  /** Left out: everything behaves in the ordinary way, from the first trigger. */
  readonly scenario?: Scenario;
  /** How long the journal may grow before the rehearsal gives up. */
  readonly maxEntries?: number;
}

/** Is what a rehearsal came to. All of it is plain JSON; instants are ms since 1970. */
export interface Rehearsal {
  readonly journal: readonly JournalEntry[];
  /** How the run stands at the end. */
  readonly state: RunState;
  /** Every event that was applied, in order: folding them over a new run gives this journal again. */
  readonly events: readonly RunEvent[];
  readonly startedAt: number;
  /** When the run was over; else the last thing that happened or, where the time was up, the instant at which it was. */
  readonly endedAt: number;
  readonly elapsedMs: number;
  /** Null while it goes on. */
  readonly endedBy: RehearsalEnd | null;
  /** What came in besides and was not known again: each began a run of its own, which is not played here. */
  readonly beganAlso: readonly StartEvent[];
  /** What the workflow's time zone does around the run, to write its instants with. */
  readonly offsets: Offsets;
}

/** Is one event and what the run made of it. */
export interface RehearsalStep {
  readonly event: RunEvent;
  readonly journal: readonly JournalEntry[];
}

/** Is a rehearsal under way: time stands still until somebody asks for the next thing to happen. */
export interface OpenRehearsal {
  /** Lets the next thing happen, or returns null when the rehearsal is over. */
  readonly next: () => RehearsalStep | null;
  /** Lets everything happen up to and at an instant (ms); left out: to the end. */
  readonly runUntil: (atMs?: number) => void;
  /** Tells the instant (ms) of the next thing, or null when the rehearsal is over. */
  readonly nextAt: () => number | null;
  /** Tells what the rehearsal has come to so far. */
  readonly look: () => Rehearsal;
}

/** No honest run of a small firm comes near; it takes a few hundred megabytes to hold. */
const MAX_ENTRIES = 200_000;

/**
 * Opens a rehearsal: checks the scenario, starts the run and stops before anything else happens.
 *
 * Fails with what is wrong with the scenario.
 */
export function openRehearsal(input: RehearsalInput): Result<OpenRehearsal, readonly ScenarioProblem[]> {
  const { document, graph, scenario = ORDINARY_DAY, maxEntries = MAX_ENTRIES } = input;
  const problems = findScenarioProblems(document, graph, scenario);
  if (problems.length > 0) return fail(problems);
  const time = readTime(document, scenario);
  if (!time.ok) return time;
  const { startedAtMs, lastMs, offsets } = time.value;

  const queue = makeEventQueue<Planned>();
  const setting = makeSetting(document, graph, scenario, time.value);
  const first = makeStart(document, graph, setting);
  const world = makeWorld(setting, first, queue);
  const run = openRun(graph, newRun());
  const journal: JournalEntry[] = [];
  const events: RunEvent[] = [];
  const beganAlso: StartEvent[] = [];
  let nowMs = startedAtMs;
  let overAtMs: number | null = null;

  const apply = (event: RunEvent, due: Planned | null): RehearsalStep => {
    const made = run.apply(event);
    nowMs = event.at;
    events.push(event);
    for (const entry of made.journal) journal.push(entry);
    if (made.journal.some((entry) => entry.type === 'run-finished')) overAtMs = event.at;
    world.react(due, made.journal, made.commands, event.at);
    return { event, journal: made.journal };
  };

  const whyOver = (): RehearsalEnd | null => {
    const nextAt = queue.nextAt();
    if (overAtMs !== null && (nextAt === null || nextAt > lastMs)) return 'run-over';
    if (nextAt === null) return 'nothing-set';
    if (nextAt > lastMs) return 'time-up';
    return journal.length >= maxEntries ? 'too-long' : null;
  };

  const nextAt = () => (whyOver() === null ? queue.nextAt() : null);

  /** What comes in besides is for this run if it is the same; else it begins one of its own, or is for that one. */
  const isForThisRun = (event: RunEvent): boolean => {
    if (event.type !== 'start') return true;
    const twin = findTwin(graph, event, [first, ...beganAlso]);
    if (twin === null) beganAlso.push(event);
    return twin === first;
  };

  const nextUntil = (limitMs: number): RehearsalStep | null => {
    for (let at = nextAt(); at !== null && at <= limitMs; at = nextAt()) {
      const { what } = present(queue.take(), 'what is set next');
      const event = world.toEvent(what, at);
      if (event !== null && isForThisRun(event)) return apply(event, what);
    }
    return null;
  };

  apply(first, null);
  return succeed({
    next: () => nextUntil(Number.POSITIVE_INFINITY),
    nextAt,
    runUntil: (atMs = Number.POSITIVE_INFINITY) => {
      for (let step = nextUntil(atMs); step !== null; step = nextUntil(atMs));
    },
    look: () => {
      const endedBy = whyOver();
      const endedAt = overAtMs ?? (endedBy === 'time-up' ? lastMs : nowMs);
      return {
        journal: [...journal],
        state: run.snapshot(),
        events: [...events],
        startedAt: startedAtMs,
        endedAt,
        elapsedMs: endedAt - startedAtMs,
        endedBy,
        beganAlso: [...beganAlso],
        offsets,
      };
    },
  });
}
