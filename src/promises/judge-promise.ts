// Whether a run keeps a promise: its journal, read once, by the automaton of the rule. What is found are codes, data
// and the entries that show it; the sentence is made by words.
import { type FactSource, holds } from '../facts/evaluate-condition';
import type { Offsets } from '../kernel/instant';
import type { WorkflowDocument, WorkflowPromise } from '../model/document';
import type { EntryOf, FieldValues, JournalEntry, RunResult } from '../model/journal';
import { knownAfter } from '../model/known-fields';
import { FRESH, goOn, isBroken, isBrokenInTheEnd, isSettled } from './automaton';
import { happensIn } from './happening';
import { fieldsOf, happeningsOf, looksAtTheEnd, type Rule, readRule } from './promise-rule';

/** Is a run as far as it went: its journal, when that was (ms), and whether anything more can happen in it. */
export interface JudgedRun {
  readonly journal: readonly JournalEntry[];
  readonly endedAt: number;
  /** The run is over, or waits for what will never come. */
  readonly isOver: boolean;
  readonly offsets: Offsets;
}

/** Is an entry that shows something. */
export interface Shown {
  readonly seq: number;
  readonly at: number;
}

/** Is how a promise was broken. `later` is what should have come, where it came after all. */
export type Breach =
  /** What came first; `later`: the other came behind it. */
  | { readonly is: 'before'; readonly first: Shown; readonly later: Shown | null }
  /** What was not followed; `dueAt` (ms) is when it should have been, at the latest. */
  | {
      readonly is: 'then';
      readonly first: Shown;
      readonly dueAt: number | null;
      readonly later: Shown | null;
    }
  | { readonly is: 'with'; readonly first: Shown; readonly second: Shown }
  | { readonly is: 'at-most'; readonly times: readonly Shown[] }
  | { readonly is: 'at-least'; readonly times: number }
  | { readonly is: 'ends'; readonly result: RunResult | null };

/** Is what becomes of a promise in a run. */
export type Judgement =
  | { readonly is: 'kept' }
  /** Not broken so far, and more may come. */
  | { readonly is: 'open' }
  /**
   * `seq` is the entry at which it breaks, `at` the instant (ms), `step` where: what happens there, or should have;
   * null where the run comes to no end.
   */
  | {
      readonly is: 'broken';
      readonly seq: number;
      readonly at: number;
      readonly step: string | null;
      readonly breach: Breach;
    }
  /** It is about a step or a field that is gone, or says no number or duration: nobody can tell. */
  | { readonly is: 'unclear' };

/** Judges a promise by a run of a document. */
export function judgePromise(
  document: WorkflowDocument,
  { rule: given }: Pick<WorkflowPromise, 'rule'>,
  run: JudgedRun,
): Judgement {
  const rule = readRule(given);
  if (rule === null || !isDrawn(document, rule)) return { is: 'unclear' };
  const read = readRun(document, rule, run);
  const breach = breachOf(document, rule, read, run);
  if (breach !== null) return { is: 'broken', ...breach, step: stepOf(rule, breach, run.journal) };
  const isSettledNow = isSettled(rule, read.state, { first: true, second: true });
  return { is: run.isOver || isSettledNow ? 'kept' : 'open' };
}

/** Tells whether a document has every step and field that a rule is about. */
export function isDrawn({ steps, fields }: WorkflowDocument, rule: Rule): boolean {
  return (
    happeningsOf(rule).every(({ step }) => steps.some(({ id }) => id === step)) &&
    fieldsOf(rule).every((field) => fields.some(({ id }) => id === field))
  );
}

/** Lets the condition of a rule read what a run knows. */
export function factsFrom(document: WorkflowDocument, fields: FieldValues, offsets: Offsets): FactSource {
  return {
    valueOf: (field) => (Object.hasOwn(fields, field) ? fields[field] : undefined),
    typeOf: (field) => document.fields.find(({ id }) => id === field)?.type,
    offsets,
  };
}

/** Is what of a run a rule cares for. */
interface ReadRun {
  readonly firsts: readonly Shown[];
  readonly seconds: readonly Shown[];
  readonly state: number;
  /** The entry at which it broke for good. */
  readonly broke: Shown | null;
  /** What happened and is not followed yet, where something has to follow; or was followed too late. */
  readonly overdue: Shown | null;
  readonly result: RunResult | null;
  readonly fields: FieldValues;
}

function readRun(document: WorkflowDocument, rule: Rule, { journal, offsets }: JudgedRun): ReadRun {
  const [first, second] = happeningsOf(rule);
  const isAtEnd = looksAtTheEnd(rule);
  const [firsts, seconds]: [Shown[], Shown[]] = [[], []];
  let [state, fields]: [number, FieldValues] = [FRESH, {}];
  let broke: Shown | null = null;
  let due: Shown | null = null;
  let overdue: Shown | null = null;
  let result: RunResult | null = null;
  for (const entry of journal) {
    fields = knownAfter(fields, entry);
    if (entry.type === 'run-finished') result = entry.data.result;
    const { seq, at } = entry;
    const isFirst =
      first !== undefined &&
      happensIn(entry, first) &&
      (isAtEnd || rule.when === null || holds(rule.when, factsFrom(document, fields, offsets)));
    const isSecond = second !== undefined && happensIn(entry, second);
    if (!isFirst && !isSecond) continue;
    if (isFirst) firsts.push({ seq, at });
    if (isSecond) seconds.push({ seq, at });
    state = goOn(rule, state, { first: isFirst, second: isSecond });
    if (broke === null && isBroken(rule, state)) broke = { seq, at };
    if (isSecond) {
      if (overdue === null && due !== null && isLate(rule, due, at)) overdue = due;
      due = null;
    } else due ??= { seq, at };
  }
  return { firsts, seconds, state, broke, overdue: overdue ?? due, result, fields };
}

function isLate(rule: Rule, { at: dueFrom }: Shown, at: number): boolean {
  return rule.is === 'then' && rule.withinMs !== null && at > dueFrom + rule.withinMs;
}

function breachOf(
  document: WorkflowDocument,
  rule: Rule,
  read: ReadRun,
  run: JudgedRun,
): (Shown & { readonly breach: Breach }) | null {
  const { journal, endedAt, isOver } = run;
  const { firsts, seconds, broke, overdue } = read;
  const last: Shown = { seq: journal.at(-1)?.seq ?? 0, at: endedAt };
  switch (rule.is) {
    case 'before': {
      const later = seconds.find(({ seq }) => seq > (broke?.seq ?? 0)) ?? null;
      return broke === null ? null : { ...broke, breach: { is: 'before', first: broke, later } };
    }
    case 'with': {
      const [first, second] = [firsts[0], seconds[0]];
      if (broke === null || first === undefined || second === undefined) return null;
      return { ...broke, breach: { is: 'with', first, second } };
    }
    case 'at-most':
      return broke === null
        ? null
        : { ...broke, breach: { is: 'at-most', times: firsts.slice(0, rule.count + 1) } };
    case 'then': {
      if (overdue === null) return null;
      const dueAt = rule.withinMs === null ? null : overdue.at + rule.withinMs;
      const later = seconds.find(({ seq }) => seq > overdue.seq) ?? null;
      const breach: Breach = { is: 'then', first: overdue, dueAt, later };
      if (dueAt === null || endedAt <= dueAt) return isOver ? { ...last, breach } : null;
      const { seq } = journal.find(({ at }) => at > dueAt) ?? last;
      return { seq, at: dueAt, breach };
    }
    default: {
      const isMeant = rule.when === null || holds(rule.when, factsFrom(document, read.fields, run.offsets));
      const over = { result: read.result, holds: isMeant };
      if (!isOver || !isBrokenInTheEnd(rule, read.state, over)) return null;
      const breach: Breach =
        rule.is === 'ends' ? { is: 'ends', result: read.result } : { is: 'at-least', times: firsts.length };
      return { ...last, breach };
    }
  }
}

/** What is missing breaks a promise at the step that should have come. */
function stepOf(rule: Rule, { seq }: Shown, journal: readonly JournalEntry[]): string | null {
  switch (rule.is) {
    case 'then':
      return rule.second.step;
    case 'with':
      return journal.some((entry) => entry.seq === seq && happensIn(entry, rule.first))
        ? rule.first.step
        : rule.second.step;
    case 'ends':
      return journal.findLast(isEnding)?.data.step ?? null;
    default:
      return rule.first.step;
  }
}

function isEnding(entry: JournalEntry): entry is EntryOf<'ended'> {
  return entry.type === 'ended';
}
