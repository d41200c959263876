import { isObject } from '../kernel/json';
import type { WorkflowDocument } from '../model/document';
import type {
  FieldValues,
  IncidentKind,
  JournalEntry,
  RunResult,
  RunStatus,
  SetAside,
} from '../model/journal';
import { courseOf, type RunCourse } from './run-course';

/** Is what a run came to, in short. Instants and lengths in ms. */
export interface RunSummary {
  readonly status: RunStatus;
  readonly result: RunResult | null;
  /** What the owner calls the end that decided the result; null while there is none. */
  readonly label: string | null;
  /** The ids of the ends reached, each once. */
  readonly ends: readonly string[];
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** To the end, or to the last thing that happened. */
  readonly elapsedMs: number;
  readonly fields: FieldValues;
  /** How often each step started. */
  readonly visits: Readonly<Record<string, number>>;
  /** What needs a person now. */
  readonly attention: readonly { readonly step: string | null; readonly kind: IncidentKind }[];
  readonly setAside: readonly SetAside[];
}

/** Sums up a run from its journal and the drawing that it began with. */
export function summaryOf(journal: readonly JournalEntry[], document: WorkflowDocument): RunSummary {
  return summaryOfCourse(courseOf(journal), document);
}

/** Sums up a run from its course. */
export function summaryOfCourse(course: RunCourse, document: WorkflowDocument): RunSummary {
  const { status, result, startedAt, endedAt, at, fields, setAside } = course;
  return {
    status,
    result,
    label: labelOf(course, document),
    ends: course.ends.map(({ step }) => step),
    startedAt,
    endedAt,
    elapsedMs: startedAt === null ? 0 : (endedAt ?? at) - startedAt,
    fields,
    visits: countVisits(course),
    attention: course.incidents.map(({ step, kind }) => ({ step, kind })),
    setAside,
  };
}

/** Names the first end reached that ends as the run did; what is incomplete ended well where it ended. */
function labelOf({ result, ends }: RunCourse, document: WorkflowDocument): string | null {
  const wanted = result === 'incomplete' ? 'success' : result;
  const end = ends.find((reached) => reached.result === wanted);
  const step = document.steps.find(({ id }) => id === end?.step);
  if (step === undefined) return null;
  const label = isObject(step.config) ? step.config['label'] : undefined;
  return typeof label === 'string' && label !== '' ? label : step.name;
}

function countVisits({ visits }: RunCourse): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { step, visit } of visits) {
    if (visit !== null) counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}
