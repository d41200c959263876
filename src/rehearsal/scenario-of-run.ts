// A scenario out of a journal: what the world did, read back from the run that it was done to. Rehearsed on the same
// drawing it gives the same journal. What only a host could do (word that came before anybody waited for it, an event that
// was ignored) has no place in a scenario and is left out. Another order that came meanwhile left no trace in this run.
import type { Graph } from '../engine/graph';
import { formatDuration, parseDuration } from '../kernel/duration';
import { formatInstant, offsetAt } from '../kernel/instant';
import { present } from '../kernel/invariant';
import { sameJson } from '../kernel/json';
import type { WorkflowDocument } from '../model/document';
import type { EntryOf, EntryType, JournalEntry } from '../model/journal';
import type { PlannedResolution, Scenario, ScriptEntry, SecondStart } from '../model/scenario';
import { actorsIn } from './actors';
import { readTime } from './beginning';
import { isDecidedBy } from './foresee-decision';
import { makeSetting, type Setting } from './setting';

/** Is the drawing that a run began with, and what it compiles to. */
export interface RunDrawing {
  readonly document: WorkflowDocument;
  readonly graph: Graph;
}

const YEAR = 'P365D';
const YEAR_MS = present(parseDuration(YEAR), 'a year');

/**
 * Reads back from a journal what a run began with, how every attempt ended, who answered what and when, what word came,
 * and what was done about incidents. Null for a journal that does not begin a run.
 */
export function scenarioOfRun(
  { document, graph }: RunDrawing,
  journal: readonly JournalEntry[],
  name: { readonly id: string; readonly name: string },
): Scenario | null {
  const [start] = journal;
  if (start?.type !== 'run-started') return null;
  const { trigger, fields } = start.data;
  const begun: Scenario = {
    ...name,
    trigger,
    input: { ...fields },
    script: {},
    outages: [],
    resolve: [],
    until: untilOf(journal, start.at),
    expect: {},
  };
  const ordinary = readTime(document, begun);
  if (!ordinary.ok) return null;
  const { startedAtMs, offsets } = ordinary.value;
  const setting = makeSetting(document, graph, begun, { startedAtMs: start.at, offsets });
  return {
    ...begun,
    ...(start.at === startedAtMs ? {} : { startAt: formatInstant(start.at, offsetAt(offsets, start.at)) }),
    script: scriptOf(setting, journal),
    resolve: resolutionsOf(journal),
    ...secondStartsOf(start, journal),
  };
}

/** What came again, as it can be known: when, by which start, and with what it was known by. */
function secondStartsOf(
  start: EntryOf<'run-started'>,
  journal: readonly JournalEntry[],
): Pick<Scenario, 'again'> {
  const again = journal.flatMap(({ at, type, data }): readonly SecondStart[] => {
    if (type !== 'event-ignored' || data.again === undefined) return [];
    const { trigger, field, value } = data.again;
    return [
      {
        trigger,
        after: formatDuration(at - start.at),
        input: sameJson(start.data.fields[field] ?? null, value) ? {} : { [field]: value },
      },
    ];
  });
  return again.length === 0 ? {} : { again };
}

/** What is over needs no end of its own; else nothing that was still to come may happen. */
function untilOf(journal: readonly JournalEntry[], startMs: number): string {
  const last = present(journal.at(-1), 'the last entry of a journal that began');
  const elapsedMs = last.at - startMs;
  const isOver = journal.some(({ type }) => type === 'run-finished');
  return isOver && elapsedMs <= YEAR_MS ? YEAR : formatDuration(elapsedMs);
}

/** Every attempt, question and wait takes its entry in the order in which they began. */
function scriptOf(setting: Setting, journal: readonly JournalEntry[]): Scenario['script'] {
  const script: Record<string, ScriptEntry[]> = {};
  const asked = new Set<number>();
  const add = (step: string, ...entries: readonly ScriptEntry[]) => {
    (script[step] ??= []).push(...entries);
  };
  for (const entry of journal) {
    if (entry.type === 'attempt-started') add(entry.data.step, attemptEntry(entry, journal));
    if (entry.type === 'asked' && !asked.has(entry.data.activation)) {
      asked.add(entry.data.activation);
      add(entry.data.step, ...answerEntries(setting, entry, journal));
    }
    if (entry.type === 'step-started' && entry.data.awaits !== undefined) {
      add(entry.data.step, wordEntry(entry, journal));
    }
  }
  return script;
}

function attemptEntry(started: EntryOf<'attempt-started'>, journal: readonly JournalEntry[]): ScriptEntry {
  const { activation, attempt, undoes } = started.data;
  const end = journal.slice(started.seq).find((entry) => {
    if (entry.type === 'attempt-started' || entry.type === 'attempt-failed')
      return entry.data.activation === activation;
    if (entry.type === 'undone') return entry.data.activation === undoes?.activation;
    return entry.type === 'step-finished' && entry.data.activation === activation;
  });
  const takes = formatDuration((end?.at ?? started.at) - started.at);
  switch (end?.type) {
    case 'attempt-failed': {
      const { kind, message } = end.data;
      if (end.data.attempt !== attempt || isTimedOut(end, journal)) return { hang: true };
      return { fail: kind, takes, ...(message === undefined ? {} : { message }) };
    }
    case 'undone':
      return { takes };
    case 'step-finished': {
      const { kind, output = {}, confidence } = end.data;
      if (kind !== undefined) return { hang: true };
      return { done: { ...output }, takes, ...(confidence === undefined ? {} : { confidence }) };
    }
    default:
      return { hang: true };
  }
}

/** A limit that fires ends an attempt at which nothing had come by then. */
function isTimedOut({ seq, data }: EntryOf<'attempt-failed'>, journal: readonly JournalEntry[]): boolean {
  const before = journal[seq - 2];
  return before?.type === 'timer-fired' && before.data.activation === data.activation;
}

function answerEntries(
  setting: Setting,
  asked: EntryOf<'asked'>,
  journal: readonly JournalEntry[],
): readonly ScriptEntry[] {
  const late = journal.slice(asked.seq).flatMap((entry): readonly ScriptEntry[] => {
    if (entry.type !== 'answer-refused' || entry.data.why !== 'too-late') return [];
    const said = saidIn(setting, asked.data.step, asked.data.activation, entry);
    return said === null ? [] : [{ ...said, after: formatDuration(entry.at - asked.at), late: true }];
  });
  return [...timelyEntries(setting, asked, journal), ...late];
}

function timelyEntries(
  setting: Setting,
  { seq, at, data }: EntryOf<'asked'>,
  journal: readonly JournalEntry[],
): readonly ScriptEntry[] {
  const entries: ScriptEntry[] = [];
  const { activation, step } = data;
  const actors = actorsIn(setting, journal, seq);
  for (const entry of journal.slice(seq)) {
    if (entry.type === 'step-finished' && entry.data.activation === activation) break;
    const said = saidIn(setting, step, activation, entry);
    if (said === null) continue;
    entries.push({ ...said, after: formatDuration(entry.at - at) });
    // A visit takes no further entry of its script; whoever is left answers in the ordinary way.
    if (isDecidedBy(setting, actors, data, entries)) return entries;
  }
  return [...entries, { silent: true }];
}

function saidIn(setting: Setting, step: string, activation: number, entry: JournalEntry): ScriptEntry | null {
  if (entry.type === 'answered' && entry.data.activation === activation) {
    const { answer, by, reason, fields } = entry.data;
    return {
      answer,
      by,
      ...(reason === undefined ? {} : { reason }),
      ...(fields === undefined ? {} : { fields: { ...fields } }),
    };
  }
  if (entry.type !== 'answer-refused' || entry.data.activation !== activation) return null;
  const { answer, by, why } = entry.data;
  // What was to be changed is not told of a refused answer: a fact that may not be, stands for it.
  return { answer, by, ...(why === 'not-editable' ? { fields: unfitEdit(setting, step) } : {}) };
}

function unfitEdit(setting: Setting, step: string): NonNullable<ScriptEntry['fields']> {
  const { behaviour } = setting.stepOf(step);
  const editable = behaviour.does === 'ask' ? behaviour.editable : [];
  const closed = [...setting.fields.keys()].find((field) => !editable.includes(field));
  if (closed !== undefined) return { [closed]: null };
  const [open] = setting.fields.values();
  return open === undefined ? {} : { [open.id]: open.type === 'list' ? true : [] };
}

/** The word that let the visit go on; else one that came meanwhile and was not for it. */
function wordEntry(started: EntryOf<'step-started'>, journal: readonly JournalEntry[]): ScriptEntry {
  const { activation, awaits } = started.data;
  const ahead = journal.slice(started.seq);
  const left = ahead.findIndex((entry) => isAbout(entry, 'step-finished', activation));
  const last = ahead[left - 1];
  const stray = ahead
    .slice(0, left < 0 ? ahead.length : left)
    .find(
      (entry, index) =>
        entry.type === 'signal-received' &&
        entry.data.name === awaits &&
        ahead[index + 1]?.type !== 'step-finished',
    );
  const word = left >= 0 && last?.type === 'signal-received' ? last : stray;
  if (word?.type !== 'signal-received') return { silent: true };
  return { signal: { ...word.data.values }, after: formatDuration(word.at - started.at) };
}

function isAbout(entry: JournalEntry, type: EntryType, activation: number): boolean {
  return entry.type === type && 'activation' in entry.data && entry.data.activation === activation;
}

/** Is later than any rehearsal lasts. */
const NEVER = 'P36500D';

/** The first plan of a step is for its first incident: one that nobody resolved keeps its place before a later one. */
function resolutionsOf(journal: readonly JournalEntry[]): PlannedResolution[] {
  const plans = journal.flatMap((opened): readonly PlannedResolution[] => {
    if (opened.type !== 'incident-opened') return [];
    const { incident, step, setAside = [] } = opened.data;
    const about = step ?? setAside[0]?.step;
    if (about === undefined) return [];
    const resolved = journal
      .slice(opened.seq)
      .find(
        (entry): entry is EntryOf<'incident-resolved'> =>
          entry.type === 'incident-resolved' && entry.data.incident === incident,
      );
    const act = resolved === undefined ? null : actOf(resolved, journal);
    if (resolved === undefined || act === null) return [{ step: about, do: 'retry', after: NEVER }];
    const { outcome, output, result } = resolved.data;
    return [
      {
        step: act === 'start' ? (resolved.data.step ?? about) : about,
        do: act,
        after: formatDuration(resolved.at - opened.at),
        ...(outcome === undefined ? {} : { outcome }),
        ...(output === undefined ? {} : { output: { ...output } }),
        ...(result === undefined || result === 'incomplete' ? {} : { result }),
      },
    ];
  });
  return plans.filter(
    ({ step, after }, index) =>
      after !== NEVER || plans.slice(index).some((later) => later.step === step && later.after !== NEVER),
  );
}

/** What was done about an incident; null where it only went with something else. */
function actOf({ at, data }: EntryOf<'incident-resolved'>, journal: readonly JournalEntry[]) {
  if (data.do !== 'cancelled') return data.do;
  const isCancelled = journal.some(
    (entry) => entry.type === 'run-finished' && entry.data.status === 'cancelled' && entry.at === at,
  );
  return isCancelled ? ('cancel-run' as const) : null;
}
