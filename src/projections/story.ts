// From journal to what is worth telling: most entries are not, and several often make one line («failed twice, the
// third try worked»). A line that is overtaken by a better one goes away.
import type { EntryOf, FailureKind, IncidentKind, JournalEntry } from '../model/journal';
import { FAILURE_KINDS } from '../model/journal';
import { type EntryHandlers, handle, passOver } from './entry-handlers';
import type { FailureFate, StoryCode, StoryData, StoryLine, StoryLineOf } from './story-line';
import type { Visit } from './visit';
import { openVisits, type VisitLog } from './visits';

/** Is a journal being read as a story; entries are added in order. */
export interface StoryLog {
  readonly add: (entry: JournalEntry) => void;
  readonly lines: () => readonly StoryLine[];
}

/** Tells a whole journal. */
export function storyOf(journal: readonly JournalEntry[]): readonly StoryLine[] {
  const log = openStory();
  for (const entry of journal) log.add(entry);
  return log.lines();
}

/** Begins to tell a journal. */
export function openStory(): StoryLog {
  const memory: Memory = { lines: [], latest: new Map(), incidents: new Map(), visits: openVisits() };
  const handlers = {
    ...workHandlers(memory),
    ...askHandlers(memory),
    ...pathHandlers(memory),
    ...endHandlers(memory),
  };
  return {
    add: (entry) => {
      memory.visits.add(entry);
      handle(handlers, entry);
    },
    lines: () => memory.lines.filter((line) => line !== null),
  };
}

interface Memory {
  readonly lines: (StoryLine | null)[];
  /** Where the line stands that a later one about the same visit, or the same waiting at a door, may overtake. */
  readonly latest: Map<string, number>;
  readonly incidents: Map<number, IncidentKind>;
  readonly visits: VisitLog;
}

function tell<Code extends StoryCode>(
  memory: Memory,
  { seq, at }: JournalEntry,
  code: Code,
  data: StoryData[Code],
): void {
  // The code and its data are paired by the signature; TypeScript cannot carry that into the union.
  memory.lines.push({ seq, at, code, data } as StoryLineOf<Code>);
}

/** Tells something that a later line about the same may overtake. */
function tellForNow<Code extends StoryCode>(
  memory: Memory,
  entry: JournalEntry,
  about: string,
  code: Code,
  data: StoryData[Code],
): void {
  overtake(memory, about);
  memory.latest.set(about, memory.lines.length);
  tell(memory, entry, code, data);
}

function overtake({ lines, latest }: Memory, about: string): void {
  const known = latest.get(about);
  if (known !== undefined) lines[known] = null;
  latest.delete(about);
}

type WorkEntry =
  | 'attempt-started'
  | 'attempt-failed'
  | 'retry-scheduled'
  | 'step-finished'
  | 'timer-set'
  | 'timer-fired';

function workHandlers(memory: Memory): Pick<EntryHandlers, WorkEntry> {
  return {
    'attempt-started': passOver,
    'attempt-failed': passOver,
    'timer-fired': passOver,
    'retry-scheduled': (entry) => {
      const visit = memory.visits.find(entry.data.activation);
      const kind = visit?.attempts.at(-1)?.kind;
      if (visit === undefined || kind === undefined || kind === null) return;
      tellFailure(memory, entry, visit, kind, { is: 'tries-again', due: entry.data.due });
    },
    'timer-set': (entry) => {
      const { purpose, step, due } = entry.data;
      if (purpose === 'wait') tell(memory, entry, 'waits', { step, due });
    },
    'step-finished': (entry) => {
      const visit = memory.visits.find(entry.data.activation);
      if (visit !== undefined) tellFinish(memory, entry, visit);
    },
  };
}

function tellFinish(memory: Memory, entry: EntryOf<'step-finished'>, visit: Visit): void {
  const { step, outcome, kind, arrows, reasons } = entry.data;
  const { startedAt, attempts, asks } = visit;
  const tookMs = entry.at - (startedAt ?? entry.at);
  if (visit.state === 'skipped') return;
  if (kind !== undefined) {
    // Without an arrow a fallback took it: its own entry comes next and says which.
    if (arrows.length > 0) tellFailure(memory, entry, visit, kind, { is: 'left', outcome });
  } else if (attempts.length > 0) {
    const failed = attempts.filter((attempt) => attempt.kind !== null);
    overtake(memory, visit.key);
    tell(memory, entry, 'worked', {
      step,
      outcome,
      failures: failed.length,
      kind: failed.at(-1)?.kind ?? null,
      tookMs,
      output: visit.output,
    });
  } else if (reasons !== undefined) {
    tell(memory, entry, 'chose', { step, outcomes: entry.data.outcomes ?? [outcome], reasons });
  } else if (outcome === 'no-answer') {
    tell(memory, entry, 'no-answer', { step, afterMs: tookMs });
  } else if (asks.length === 0 && visit.dueAt !== null) {
    tell(memory, entry, 'wait-over', { step, afterMs: tookMs });
  }
}

function tellFailure(
  memory: Memory,
  entry: JournalEntry,
  visit: Visit,
  kind: FailureKind,
  fate: FailureFate,
  message: string | null = null,
): void {
  const last = visit.attempts.at(-1);
  const waiting = [...memory.visits.doorstep.waiting()];
  const holds = waiting.filter(([, all]) => all.some(({ waitsFor }) => waitsFor.includes(visit.step)));
  tellForNow(memory, entry, visit.key, 'failed', {
    step: visit.step,
    times: Math.max(1, last?.tryNumber ?? 1),
    kind,
    message: message ?? last?.message ?? null,
    fate,
    holds: holds.map(([step]) => step),
  });
  // Only another try can change how this ends; whatever else became of it stands.
  if (fate.is !== 'tries-again') memory.latest.delete(visit.key);
}

type AskEntry = 'asked' | 'reminded' | 'answered' | 'answer-refused' | 'signal-received';

function askHandlers(memory: Memory): Pick<EntryHandlers, AskEntry> {
  return {
    asked: (entry) => {
      const { activation, step, roles, answers } = entry.data;
      const visit = memory.visits.find(activation);
      const first = visit?.asks[0];
      if (visit?.escalated === true && first !== undefined && visit.asks.length > 1) {
        tell(memory, entry, 'asked-too', { step, roles, afterMs: entry.at - first.at });
      } else tell(memory, entry, 'asked', { step, roles, answers });
    },
    reminded: (entry) => {
      const { step, roles } = entry.data;
      tell(memory, entry, 'reminded', { step, roles });
    },
    answered: (entry) => {
      const { step, answer, by, reason = null, fields = {} } = entry.data;
      tell(memory, entry, 'answered', { step, answer, by, reason, changed: fields });
    },
    'answer-refused': (entry) => {
      const { activation, step, answer, by, why } = entry.data;
      const visit = memory.visits.find(activation);
      const decided = visit?.answers.findLast(({ refused }) => refused === null);
      tell(memory, entry, 'answer-refused', {
        step: step ?? visit?.step ?? null,
        answer,
        by,
        why,
        decided: decided === undefined ? null : { answer: decided.answer, by: decided.by, at: decided.at },
      });
    },
    'signal-received': (entry) => {
      tell(memory, entry, 'signal', { name: entry.data.name });
    },
  };
}

type PathEntry =
  | 'run-started'
  | 'step-started'
  | 'step-passed'
  | 'parked'
  | 'absorbed'
  | 'set-aside'
  | 'caught';

function pathHandlers(memory: Memory): Pick<EntryHandlers, PathEntry> {
  const doorOf = (step: string) => `door of ${step}`;
  return {
    'run-started': (entry) => {
      const { trigger, fields } = entry.data;
      tell(memory, entry, 'began', { trigger, fields });
    },
    'step-started': (entry) => {
      const { step } = entry.data;
      const held = memory.lines[memory.latest.get(doorOf(step)) ?? -1];
      // What was held for no time at all is not worth a line.
      if (held?.at === entry.at) overtake(memory, doorOf(step));
      else memory.latest.delete(doorOf(step));
    },
    'step-passed': (entry) => {
      tell(memory, entry, 'passed', { step: entry.data.step });
    },
    parked: (entry) => {
      const { step, waitsFor } = entry.data;
      if (memory.latest.has(doorOf(step)) || waitsFor.length === 0) return;
      tellForNow(memory, entry, doorOf(step), 'held', { step, waitsFor });
    },
    absorbed: (entry) => {
      tell(memory, entry, 'late', { step: entry.data.step });
    },
    'set-aside': (entry) => {
      const { step, missing } = entry.data;
      overtake(memory, doorOf(step));
      tell(memory, entry, 'set-aside', { step, missing });
    },
    caught: (entry) => {
      const { activation, kind, by } = entry.data;
      const visit = memory.visits.find(activation);
      if (visit !== undefined) tellFailure(memory, entry, visit, kind, { is: 'caught', by });
    },
  };
}

type EndEntry =
  | 'incident-opened'
  | 'incident-resolved'
  | 'undone'
  | 'cancelled'
  | 'ended'
  | 'run-finished'
  | 'event-ignored';

function endHandlers(memory: Memory): Pick<EntryHandlers, EndEntry> {
  return {
    'event-ignored': (entry) => {
      const { again } = entry.data;
      if (again !== undefined) tell(memory, entry, 'came-again', again);
    },
    'incident-opened': (entry) => {
      const { incident, activation, step, kind, outcome = null, message = null, setAside = [] } = entry.data;
      memory.incidents.set(incident, kind);
      const visit = activation === undefined ? undefined : memory.visits.find(activation);
      if (visit !== undefined && isFailure(kind))
        tellFailure(memory, entry, visit, kind, { is: 'needs-person' }, message);
      else tell(memory, entry, 'attention', { step, kind, outcome, message, setAside });
    },
    'incident-resolved': (entry) => {
      const { incident, step, do: act, outcome = null, result = null, by = null } = entry.data;
      const kind = memory.incidents.get(incident) ?? null;
      // What was stopped with everything else is told once, by the end of the run or by what stopped it.
      if (act !== 'cancelled') tell(memory, entry, 'resolved', { step, kind, act, outcome, result, by });
    },
    undone: (entry) => {
      tell(memory, entry, 'undone', { step: entry.data.step });
    },
    cancelled: (entry) => {
      const { step, why } = entry.data;
      // What was stopped with all of it, or inside a step that failed, is told by that.
      if (why !== 'run-cancelled' && why !== 'container-left') tell(memory, entry, 'stopped', { step, why });
    },
    ended: (entry) => {
      const { step, result } = entry.data;
      tell(memory, entry, 'ended', { step, result });
    },
    'run-finished': (entry) => {
      const { status, result, setAside } = entry.data;
      tell(memory, entry, 'finished', { status, result, setAside });
    },
  };
}

function isFailure(kind: IncidentKind): kind is FailureKind {
  return FAILURE_KINDS.some((failure) => failure === kind);
}
