import { formatInstant, offsetAt } from '../kernel/instant';
import type { WorkflowDocument } from '../model/document';
import type { Scenario } from '../model/scenario';
import { judgeDay } from '../projections/judge-day';
import { summaryOf } from '../projections/run-summary';
import type { JudgedPromise } from '../promises/judged-run';
import type { Rehearsal } from '../rehearsal/open-rehearsal';
import { expectationText } from '../words/expectations';
import { judgementText, promiseText } from '../words/promises';
import type { SentenceContext } from '../words/sentence-context';
import { speakOf } from './sentences';

/** Is a rehearsal as `run --json` prints it; its keys are a contract. Instants are ISO 8601 in the workflow's zone. */
export type RunRecord = ReturnType<typeof toRunRecord>;

/** Puts a rehearsal into the words of the contract. */
export function toRunRecord(
  rehearsal: Rehearsal,
  document: WorkflowDocument,
  scenario: Scenario | undefined,
) {
  const { status, result, ends, fields } = rehearsal.state;
  const { label, visits, attention, setAside } = summaryOf(rehearsal.journal, document);
  const instant = (atMs: number) => formatInstant(atMs, offsetAt(rehearsal.offsets, atMs));
  const context = speakOf(document);
  const { is, checks, promises } = judgeDay(document, rehearsal, scenario?.expect ?? {});
  return {
    status,
    result,
    label,
    ends,
    startedAt: instant(rehearsal.startedAt),
    endedAt: instant(rehearsal.endedAt),
    elapsedMs: rehearsal.elapsedMs,
    fields,
    visits,
    attention,
    setAside,
    beganAlso: rehearsal.beganAlso.map(({ at, trigger }) => ({ trigger, at: instant(at) })),
    verdict: is,
    expectations: checks.map((check) => ({ text: expectationText(check, context), ok: check.ok })),
    promises: promises.map((judged) => toPromiseRecord(judged, instant, context)),
    journal: rehearsal.journal,
  };
}

/** `ok` is false for a promise that is broken: then `at` and `seq` say where, and `shows` what happened. */
function toPromiseRecord(
  { promise: { id, name, rule }, judgement }: JudgedPromise,
  instant: (atMs: number) => string,
  context: SentenceContext,
) {
  const record = {
    id,
    name,
    text: promiseText(rule, context),
    ok: judgement.is !== 'broken',
    is: judgement.is,
  };
  if (judgement.is !== 'broken') return record;
  const { seq, at } = judgement;
  return { ...record, seq, at: instant(at), shows: judgementText(rule, judgement, context) };
}

/** Tells whether a rehearsal came out as it should. What is closed or better does not: the file still expects it otherwise. */
export function wentWell({ verdict }: RunRecord): boolean {
  return verdict === 'holds' || verdict === 'gap';
}
