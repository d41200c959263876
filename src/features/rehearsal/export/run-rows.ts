import type { CsvCell } from '../../../exchange/csv/write-csv';
import { formatInstant, type Offsets, offsetAt } from '../../../kernel/instant';
import type { ExplainVisit } from '../../../parts/timeline/timeline-block';
import type { RunCourse } from '../../../projections/run-course';
import type { PhaseState, Visit } from '../../../projections/visit';
import type { ExportWords } from '../../../words/run-export';
import type { SentenceContext } from '../../../words/sentence-context';

/** Is one line of the table: a whole visit, or one try of it. Instants and lengths in ms. */
export interface RunRow {
  readonly key: string;
  readonly step: string;
  readonly round: number | null;
  /** Null for the visit as a whole. */
  readonly attempt: number | null;
  readonly owner: string;
  readonly fromMs: number | null;
  /** Null while it lasts. */
  readonly toMs: number | null;
  readonly workingMs: number;
  readonly waitingMs: number;
  readonly state: string;
  readonly outcome: string;
  readonly answeredBy: string;
  readonly why: string;
}

const WORKS: ReadonlySet<PhaseState> = new Set<PhaseState>(['working']);

/** Lists a run as rows: each visit, and under it its tries where it was tried more than once. */
export function runRows(
  { visits }: RunCourse,
  endMs: number,
  context: SentenceContext,
  explain: ExplainVisit,
): readonly RunRow[] {
  return visits.flatMap((visit) => {
    const whole = visitRow(visit, endMs, context, explain);
    return visit.attempts.length < 2 ? [whole] : [whole, ...tryRows(visit, whole, context)];
  });
}

function visitRow(visit: Visit, endMs: number, context: SentenceContext, explain: ExplainVisit): RunRow {
  const { key, step, outcome, answers, phases, attempts, state } = visit;
  const fromMs = phases[0]?.from ?? visit.startedAt ?? visit.endedAt;
  const lastedMs = fromMs === null ? 0 : (visit.endedAt ?? endMs) - fromMs;
  const lengths = (attempts.length > 0 ? attempts : phases.filter((phase) => WORKS.has(phase.state))).map(
    ({ from, to }) => (to ?? endMs) - from,
  );
  const workingMs = Math.min(
    lastedMs,
    lengths.reduce((total, length) => total + length, 0),
  );
  const roles = [...new Set(visit.asks.flatMap((ask) => ask.roles))].map(context.roleName);
  const given = answers.filter(({ refused }) => refused === null);
  return {
    key,
    step: context.stepName(step),
    round: visit.visit,
    attempt: null,
    owner: roles.length > 0 ? context.format.all(roles) : (context.doer(step) ?? ''),
    fromMs,
    toMs: visit.endedAt,
    workingMs,
    waitingMs: lastedMs - workingMs,
    state: context.language.states.visit[state],
    outcome: outcome === null ? '' : context.outcome(step, outcome),
    answeredBy: context.format.all(given.map(({ by }) => context.personName(by))),
    why: explain(visit).join(' '),
  };
}

function tryRows(visit: Visit, whole: RunRow, context: SentenceContext): readonly RunRow[] {
  const { language } = context;
  return visit.attempts.map(({ attempt, from, to, kind }) => ({
    ...whole,
    key: `${visit.key}#${String(attempt)}`,
    attempt,
    fromMs: from,
    toMs: to,
    workingMs: to === null ? 0 : to - from,
    waitingMs: 0,
    state: kind === null ? language.timeline.worked : language.failures.label[kind],
    outcome: '',
    answeredBy: '',
    why: '',
  }));
}

const MINUTE_MS = 60_000;

/** Writes rows as cells, under their headings. Instants in the zone of the workflow, lengths in minutes. */
export function cellsOf(
  rows: readonly RunRow[],
  offsets: Offsets,
  { columns }: ExportWords,
): readonly (readonly CsvCell[])[] {
  const instant = (atMs: number | null) =>
    atMs === null ? null : formatInstant(atMs, offsetAt(offsets, atMs));
  const minutes = (lengthMs: number) => Math.round((lengthMs / MINUTE_MS) * 100) / 100;
  return [
    [
      columns.step,
      columns.round,
      columns.attempt,
      columns.owner,
      columns.from,
      columns.to,
      columns.working,
      columns.waiting,
      columns.state,
      columns.outcome,
      columns.answeredBy,
      columns.why,
    ],
    ...rows.map((row) => [
      row.step,
      row.round,
      row.attempt,
      row.owner,
      instant(row.fromMs),
      instant(row.toMs),
      minutes(row.workingMs),
      minutes(row.waitingMs),
      row.state,
      row.outcome,
      row.answeredBy,
      row.why,
    ]),
  ];
}
