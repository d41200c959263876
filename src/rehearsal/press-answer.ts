// An answer that somebody gives at a moment of a rehearsal, written into its scenario: whether it counts is for the run to
// say. What was answered before stays as it was; what a press does not decide goes on as it did.
import { formatDuration } from '../kernel/duration';
import type { FieldValues, JournalEntry } from '../model/journal';
import type { Scenario, ScriptEntry } from '../model/scenario';
import type { BranchedRun } from './branch-script';
import { makeSetting } from './setting';
import { answersTo, isClosed, isOver, visitsAsked, wholeVisit } from './visit-answers';

/** Is an answer given at a moment, to a question that may be decided by then. */
export interface Press {
  /** The last entry that has happened. */
  readonly seq: number;
  readonly step: string;
  readonly activation: number;
  readonly by: string;
  readonly answer: string;
  /** Empty: none. */
  readonly reason: string;
  /** The facts that are corrected with it. */
  readonly fields: FieldValues;
}

/** It comes behind everything that has happened at the moment, and before a clock shows another minute. */
const A_MOMENT_MS = 1_000;

/** Rewrites the script of a scenario so that an answer comes right after a moment. */
export function pressAnswer(run: BranchedRun, press: Press): Scenario {
  const { scenario, rehearsal, document, graph } = run;
  const { seq, step, activation } = press;
  const { journal, offsets, startedAt } = rehearsal;
  const setting = makeSetting(document, graph, scenario, { offsets, startedAtMs: startedAt });
  const atMs = journal[seq - 1]?.at ?? startedAt;
  const all = visitsAsked(journal, step, Number.POSITIVE_INFINITY);
  const pressed = all.find((visit) => visit.activation === activation);
  if (pressed === undefined) return scenario;
  const entry = entryOf(press, atMs - pressed.at + A_MOMENT_MS);
  const isLate = isOver(journal, pressed, seq);
  // A late answer changes nothing that comes later; one in time may.
  const visits = isLate ? all : visitsAsked(journal, step, seq);
  const entries = visits.flatMap((visit): readonly ScriptEntry[] => {
    const whole = wholeVisit(setting, journal, visit, step);
    if (visit.activation !== activation) return whole;
    if (isLate) return [...whole, { ...entry, late: true }];
    const given = [...answersTo(journal, visit, seq), entry];
    for (const later of whole.slice(given.length - 1)) {
      if (isClosed(setting, journal, visit, step, given)) break;
      if (later.by !== press.by) given.push(later);
    }
    return given;
  });
  return { ...scenario, script: { ...scenario.script, [step]: entries } };
}

/** Finds the entry with which a run took or refused a pressed answer; the moment itself where it heard of none. */
export function pressedSeq(journal: readonly JournalEntry[], { seq, activation, by }: Press): number {
  const heard = journal
    .slice(seq)
    .find(
      ({ type, data }) =>
        (type === 'answered' || type === 'answer-refused') &&
        data.activation === activation &&
        data.by === by,
    );
  return heard?.seq ?? seq;
}

function entryOf({ answer, by, reason, fields }: Press, afterMs: number): ScriptEntry {
  return {
    answer,
    by,
    after: formatDuration(afterMs),
    ...(reason.trim() === '' ? {} : { reason }),
    ...(Object.keys(fields).length === 0 ? {} : { fields: { ...fields } }),
  };
}
