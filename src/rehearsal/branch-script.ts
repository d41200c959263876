// «What if it had answered?»: a scenario that goes as another one did up to an entry of its journal, and otherwise at one
// step from there on. What was left to the ordinary way until then is written out, so that it stays as it was.
import type { Graph } from '../engine/graph';
import { formatDuration } from '../kernel/duration';
import { sameJson } from '../kernel/json';
import type { WorkflowDocument } from '../model/document';
import type { EntryOf, JournalEntry } from '../model/journal';
import type { Outage, Scenario, ScriptEntry } from '../model/scenario';
import type { Rehearsal } from './open-rehearsal';
import { entryDelayMs, isSilent, scriptedMs } from './script';
import { makeSetting, type Setting } from './setting';
import { answersTo, isClosed, isOver, type Taken, visitsAsked, wholeVisit } from './visit-answers';

/** Is the run that is branched off: its drawing, its world, what came of it. */
export interface BranchedRun {
  readonly document: WorkflowDocument;
  readonly graph: Graph;
  readonly scenario: Scenario;
  readonly rehearsal: Pick<Rehearsal, 'journal' | 'offsets' | 'startedAt'>;
}

/** Says where a run is branched off, and what happens there instead. */
export interface BranchPoint {
  /** The last entry that both runs share. */
  readonly seq: number;
  readonly step: string;
  /** The visit of the step that is under way there; null for the next one that begins. */
  readonly activation: number | null;
  /**
   * What happens at the step from there on; nothing: the ordinary thing. `after` of the first counts from the moment,
   * `takes` from where the work began.
   */
  readonly entries: readonly ScriptEntry[];
}

/**
 * Rewrites the script of a scenario so that a step goes otherwise from an entry of the journal on. `nudgeMs` is how long
 * after the moment it happens at the earliest: where much happens at one instant, nothing may overtake what had.
 */
export function branchScenario(run: BranchedRun, point: BranchPoint, nudgeMs: number): Scenario {
  const { scenario, rehearsal, document, graph } = run;
  const { step } = point;
  const setting = makeSetting(document, graph, scenario, {
    offsets: rehearsal.offsets,
    startedAtMs: rehearsal.startedAt,
  });
  const asks = setting.stepOf(step).behaviour.does === 'ask';
  const before = Object.hasOwn(scenario.script, step) ? (scenario.script[step] ?? []) : [];
  const entries = asks
    ? branchAnswers(setting, rehearsal.journal, point, nudgeMs)
    : branchWork(setting, before, rehearsal.journal, point, nudgeMs);
  const { [step]: _before, ...script } = scenario.script;
  return {
    ...scenario,
    script: entries.length === 0 ? script : { ...script, [step]: [...entries] },
    outages: asks
      ? scenario.outages
      : scenario.outages.flatMap((outage) => endOutage(setting, outage, run, point)),
  };
}

/** What is said to happen at a step happens: its system is up again from just after the moment. */
function endOutage(
  setting: Setting,
  outage: Outage,
  { rehearsal }: BranchedRun,
  { seq, step }: BranchPoint,
): readonly Outage[] {
  const fromMs = rehearsal.startedAt + scriptedMs(outage.from);
  const upAtMs = momentOf(rehearsal.journal, seq) + 1;
  if (outage.system !== setting.systemOf(step) || fromMs + scriptedMs(outage.for) <= upAtMs) return [outage];
  return fromMs >= upAtMs ? [] : [{ ...outage, for: formatDuration(upAtMs - fromMs) }];
}

/**
 * Finds the moment at which a run can be branched off: the one asked for or, where word has just come and nothing has
 * come of it yet, the one before.
 */
export function branchableSeq(journal: readonly JournalEntry[], seq: number): number {
  const entry = journal[seq - 1];
  return entry?.type === 'signal-received' ? seq - 1 : seq;
}

function branchWork(
  setting: Setting,
  before: readonly ScriptEntry[],
  journal: readonly JournalEntry[],
  { seq, step, activation, entries }: BranchPoint,
  nudgeMs: number,
): readonly ScriptEntry[] {
  const taken = journal.slice(0, seq).flatMap((entry) => (takesEntry(entry, step) ? [toTaken(entry)] : []));
  const likelyMs = setting.likelyMsOf(step);
  const asItWas = ({ at }: Taken, index: number): ScriptEntry =>
    before[index] ?? { takes: formatDuration(ordinaryMs(setting, step, at)) };
  const index = taken.findLastIndex((one) => one.activation === activation);
  const open = taken[index];
  if (open === undefined || isOver(journal, open, seq)) {
    return trimmed([...taken.map(asItWas), ...entries], before, likelyMs);
  }
  const passedMs = momentOf(journal, seq) - open.at;
  const [first = {}, ...more] = entries;
  const changed = taken.map((one, place) =>
    place === index ? timed(first, { passedMs, likelyMs, nudgeMs, key: 'takes' }) : asItWas(one, place),
  );
  return trimmed([...changed, ...more], before, likelyMs);
}

/** How long ordinary work takes that begins then, or word is waited for. */
function ordinaryMs(setting: Setting, step: string, at: number): number {
  return setting.presence.doneAt(setting.workersOf(step), at, setting.likelyMsOf(step)) - at;
}

/** The ordinary thing at the end of a script goes without saying, unless the scenario said it before. */
function trimmed(
  entries: readonly ScriptEntry[],
  before: readonly ScriptEntry[],
  likelyMs: number,
): readonly ScriptEntry[] {
  const ordinary: ScriptEntry = { takes: formatDuration(likelyMs) };
  const last = entries.findLastIndex((entry, index) => index < before.length || !sameJson(entry, ordinary));
  return entries.slice(0, last + 1);
}

function takesEntry(
  entry: JournalEntry,
  step: string,
): entry is EntryOf<'attempt-started'> | EntryOf<'step-started'> {
  if (entry.type === 'attempt-started') return entry.data.step === step;
  return entry.type === 'step-started' && entry.data.step === step && entry.data.awaits !== undefined;
}

function toTaken({ seq, at, data }: EntryOf<'attempt-started'> | EntryOf<'step-started'>): Taken {
  return { activation: data.activation, seq, at };
}

/** The visits of a step that asks, each written out as the answers that it got. */
function branchAnswers(
  setting: Setting,
  journal: readonly JournalEntry[],
  { seq, step, activation, entries }: BranchPoint,
  nudgeMs: number,
): readonly ScriptEntry[] {
  const visits = visitsAsked(journal, step, seq);
  const meant = visits.findIndex((one) => one.activation === activation && !isOver(journal, one, seq));
  const written = visits.flatMap((visit, index) => {
    if (index !== meant) return wholeVisit(setting, journal, visit, step);
    const passedMs = momentOf(journal, seq) - visit.at;
    const news = fromNow(entries, { passedMs, likelyMs: setting.likelyMsOf(step), nudgeMs, key: 'after' });
    const all = [...answersTo(journal, visit, seq), ...news];
    // Without an end of its own it would take what is for the visits after it.
    const isLast = index === visits.length - 1;
    return isLast || isClosed(setting, journal, visit, step, all) ? all : [...all, { silent: true as const }];
  });
  return meant < 0 ? [...written, ...entries] : written;
}

interface Timing {
  /** How long it has been under way. */
  readonly passedMs: number;
  readonly likelyMs: number;
  readonly nudgeMs: number;
  readonly key: 'takes' | 'after';
}

/** An approval left to its ordinary way answers by itself, but never before the moment. */
function fromNow(entries: readonly ScriptEntry[], timing: Timing): readonly ScriptEntry[] {
  const [first, ...more] = entries;
  if (first !== undefined) return [timed(first, timing), ...more.map((entry) => timed(entry, timing))];
  return timing.likelyMs > timing.passedMs ? [] : [timed({}, timing)];
}

/** Moves what happens next behind the moment. */
function timed(entry: ScriptEntry, { passedMs, likelyMs, nudgeMs, key }: Timing): ScriptEntry {
  if (isSilent(entry)) return entry;
  const { takes: _takes, after, ...what } = entry;
  const ownMs = entryDelayMs(entry) ?? likelyMs;
  const atMs = after === undefined ? ownMs : passedMs + ownMs;
  if (atMs > passedMs) {
    return after === undefined ? entry : { ...what, [key]: formatDuration(atMs) };
  }
  return { ...what, [key]: formatDuration(passedMs + nudgeMs) };
}

/** The instant of an entry; before the first one, that of the start. */
function momentOf(journal: readonly JournalEntry[], seq: number): number {
  return (journal[Math.max(0, seq - 1)] ?? journal[0])?.at ?? 0;
}
