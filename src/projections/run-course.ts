// From journal to the run as a whole: when it began, what it reached, what needs a person, how it stands. One pass.
import type {
  FieldValues,
  IncidentKind,
  JournalEntry,
  RunResult,
  RunStatus,
  SetAside,
} from '../model/journal';
import { isOpen, type Visit } from './visit';
import { openVisits, type VisitLog } from './visits';

/** Is something that needs a person now. */
export interface OpenIncident {
  readonly incident: number;
  /** Null for what concerns no step in particular. */
  readonly step: string | null;
  readonly kind: IncidentKind;
  /** For a gap: the outcome that leads nowhere. */
  readonly outcome: string | null;
  readonly setAside: readonly SetAside[];
  readonly since: number;
}

/** Is a run as a whole, at the last entry that was read. Instants in ms. */
export interface RunCourse {
  readonly trigger: string | null;
  readonly startedAt: number | null;
  /** When the last entry was written. */
  readonly at: number;
  readonly endedAt: number | null;
  readonly status: RunStatus;
  readonly result: RunResult | null;
  /** The ends reached, each once, in the order of reaching. */
  readonly ends: readonly { readonly step: string; readonly result: RunResult }[];
  readonly incidents: readonly OpenIncident[];
  readonly setAside: readonly SetAside[];
  readonly fields: FieldValues;
  readonly visits: readonly Visit[];
}

/** Is a journal being read as a run as a whole. */
export interface CourseLog {
  readonly add: (entry: JournalEntry) => void;
  readonly course: () => RunCourse;
  readonly visitLog: VisitLog;
}

/** Reads a whole journal as the course of a run. */
export function courseOf(journal: readonly JournalEntry[]): RunCourse {
  const log = openCourse();
  for (const entry of journal) log.add(entry);
  return log.course();
}

/** Begins to read a journal as the course of a run. */
export function openCourse(): CourseLog {
  const visitLog = openVisits();
  const memory: Memory = {
    trigger: null,
    startedAt: null,
    at: 0,
    ends: new Map(),
    incidents: new Map(),
    timers: new Map(),
    finish: null,
  };
  return {
    visitLog,
    add: (entry) => {
      visitLog.add(entry);
      note(memory, entry);
    },
    course: () => {
      const visits = visitLog.visits();
      const { trigger, startedAt, at, finish } = memory;
      const incidents = [...memory.incidents.values()];
      return {
        trigger,
        startedAt,
        at,
        endedAt: finish?.at ?? null,
        status: finish?.status ?? statusOf(memory, visits),
        result: finish?.result ?? null,
        ends: [...memory.ends].map(([step, result]) => ({ step, result })),
        incidents,
        setAside: finish?.setAside ?? setAsideOf(visits),
        fields: visitLog.fields(),
        visits,
      };
    },
  };
}

interface Memory {
  trigger: string | null;
  startedAt: number | null;
  at: number;
  readonly ends: Map<string, RunResult>;
  readonly incidents: Map<number, OpenIncident>;
  /** Timers that have not fired, with their activation. */
  readonly timers: Map<number, number>;
  finish: {
    readonly at: number;
    readonly status: 'finished' | 'cancelled';
    readonly result: RunResult;
    readonly setAside: readonly SetAside[];
  } | null;
}

function note(memory: Memory, entry: JournalEntry): void {
  const { at } = entry;
  memory.at = at;
  switch (entry.type) {
    case 'run-started':
      memory.trigger = entry.data.trigger;
      memory.startedAt = at;
      break;
    case 'ended':
      memory.ends.set(entry.data.step, memory.ends.get(entry.data.step) ?? entry.data.result);
      break;
    case 'timer-set':
      memory.timers.set(entry.data.timer, entry.data.activation);
      break;
    case 'timer-fired':
      memory.timers.delete(entry.data.timer);
      break;
    case 'incident-opened': {
      const { incident, step, kind, outcome = null, setAside = [] } = entry.data;
      memory.incidents.set(incident, { incident, step, kind, outcome, setAside, since: at });
      break;
    }
    case 'incident-resolved':
      memory.incidents.delete(entry.data.incident);
      break;
    case 'run-finished': {
      const { status, result, setAside } = entry.data;
      memory.incidents.clear();
      memory.finish = { at, status, result, setAside };
      break;
    }
    default:
      break;
  }
}

function statusOf(memory: Memory, visits: readonly Visit[]): RunStatus {
  if (memory.startedAt === null) return 'ready';
  if (memory.incidents.size > 0) return 'needs-attention';
  const timed = new Set(memory.timers.values());
  const moves = visits.some(
    ({ state, activation, attempts, nextTryAt }) =>
      isOpen(state) &&
      (attempts.at(-1)?.to === null || nextTryAt !== null || (activation !== null && timed.has(activation))),
  );
  return moves ? 'running' : 'waiting';
}

function setAsideOf(visits: readonly Visit[]): readonly SetAside[] {
  return visits.flatMap(({ state, step, missing }) => (state === 'set-aside' ? [{ step, missing }] : []));
}
