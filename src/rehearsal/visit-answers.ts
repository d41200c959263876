// What the visits of a step that asks got, read from a journal as entries of a script.
import { formatDuration } from '../kernel/duration';
import type { JournalEntry } from '../model/journal';
import type { ScriptEntry } from '../model/scenario';
import { actorsIn } from './actors';
import { isDecidedBy } from './foresee-decision';
import { silencesAll } from './script';
import type { Setting } from './setting';

/** One attempt, or one wait for word: it takes one entry of the script. */
export interface Taken {
  readonly activation: number;
  readonly seq: number;
  readonly at: number;
}

/** Tells whether what began was over by an entry. */
export function isOver(journal: readonly JournalEntry[], { activation, seq }: Taken, upTo: number): boolean {
  return journal.some(
    (entry) =>
      entry.seq > seq &&
      entry.seq <= upTo &&
      (entry.type === 'attempt-failed' || entry.type === 'step-finished' || entry.type === 'cancelled') &&
      entry.data.activation === activation,
  );
}

/** Is a visit of a step that asks. */
export interface AskedVisit extends Taken {
  readonly answers: readonly string[];
}

/** Lists the visits in which a step had asked by an entry. */
export function visitsAsked(
  journal: readonly JournalEntry[],
  step: string,
  upTo: number,
): readonly AskedVisit[] {
  const visits = new Map<number, AskedVisit>();
  for (const entry of journal) {
    if (entry.seq > upTo || entry.type !== 'asked' || entry.data.step !== step) continue;
    const { activation, answers } = entry.data;
    if (!visits.has(activation))
      visits.set(activation, { activation, answers, seq: entry.seq, at: entry.at });
  }
  return [...visits.values()];
}

/** Writes out what a visit got, so that it goes as it did and leaves nothing for the visits after it. */
export function wholeVisit(
  setting: Setting,
  journal: readonly JournalEntry[],
  visit: AskedVisit,
  step: string,
): readonly ScriptEntry[] {
  const all = answersTo(journal, visit, Number.POSITIVE_INFINITY);
  const given = all.filter(({ late }) => late !== true);
  const late = all.slice(given.length);
  const deciding = given.findIndex((_one, index) =>
    isClosed(setting, journal, visit, step, given.slice(0, index + 1)),
  );
  const worth = deciding < 0 ? [...given, { silent: true as const }] : given.slice(0, deciding + 1);
  return [...worth, ...late];
}

/** Tells whether a visit takes these entries and no other. */
export function isClosed(
  setting: Setting,
  journal: readonly JournalEntry[],
  { answers, seq }: AskedVisit,
  step: string,
  entries: readonly ScriptEntry[],
): boolean {
  const last = entries.at(-1);
  if (last === undefined || silencesAll(last)) return last !== undefined;
  return isDecidedBy(setting, actorsIn(setting, journal, seq), { step, answers }, entries);
}

/** Reads the answers that a visit got up to an entry; those that came too late stand last. */
export function answersTo(
  journal: readonly JournalEntry[],
  { activation, at }: AskedVisit,
  upTo: number,
): readonly ScriptEntry[] {
  return journal.flatMap((entry): readonly ScriptEntry[] => {
    if (entry.seq > upTo || (entry.type !== 'answered' && entry.type !== 'answer-refused')) return [];
    if (entry.data.activation !== activation) return [];
    const { answer, by } = entry.data;
    const { reason, fields } = entry.type === 'answered' ? entry.data : {};
    return [
      {
        answer,
        by,
        after: formatDuration(entry.at - at),
        ...(reason === undefined ? {} : { reason }),
        ...(fields === undefined ? {} : { fields: { ...fields } }),
        ...(entry.type === 'answer-refused' && entry.data.why === 'too-late' ? { late: true as const } : {}),
      },
    ];
  });
}
