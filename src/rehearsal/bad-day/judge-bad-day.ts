// How a case of a bad day came out. An end that somebody drew is an end that somebody thought of, also a bad one; what
// nobody thought of is a person needed out of the blue, or waiting that nothing will end.
import type { Graph } from '../../engine/graph';
import type { WorkflowDocument } from '../../model/document';
import type { JournalEntry } from '../../model/journal';
import type { Scenario } from '../../model/scenario';
import { type Ending, endingsOf } from '../../paths/ending';
import type { CaseStanding } from '../../projections/case-standing';
import { type RunTally, tallyOf } from '../../projections/coverage';
import { isOpen, type Visit } from '../../projections/visit';
import { visitsOf } from '../../projections/visits';
import { judgePromises } from '../../promises/judged-run';
import type { Rehearsal } from '../open-rehearsal';
import type { BadDay } from './make-bad-days';

/** Is one case and how it came out; plain JSON. */
export interface BadDayCase {
  readonly number: number;
  readonly scenario: Scenario;
  readonly standing: CaseStanding;
  readonly ending: Ending;
  /** The promises that it broke, in document order. */
  readonly broken: readonly string[];
  /** The ways that it tried. */
  readonly tried: RunTally;
}

/** Judges a case that was played; `tellers` are the steps by which somebody hears of something. */
export function judgeBadDay(
  { number, scenario, rehearsal }: BadDay,
  document: WorkflowDocument,
  graph: Graph,
  tellers: ReadonlySet<string>,
): BadDayCase {
  const ending = endingOf(rehearsal, graph);
  const broken = judgePromises(document, rehearsal).flatMap(({ promise, judgement }) =>
    judgement.is === 'broken' ? [promise.id] : [],
  );
  const standing = standingOf(ending, broken, rehearsal, tellers);
  return { number, scenario, standing, ending, broken, tried: tallyOf(rehearsal.journal) };
}

function endingOf({ journal, state, endedBy }: Rehearsal, graph: Graph): Ending {
  const silent =
    state.incidents.length > 0 || endedBy === 'run-over' ? undefined : waitingVisit(journal, graph);
  if (endedBy === 'too-long')
    return silent === undefined ? { kind: 'runaway' } : { kind: 'runaway', step: silent.step };
  const about = { known: [], silent: silent?.activation ?? null, isStill: true };
  const [ending] = endingsOf(graph, state, about);
  return ending ?? { kind: 'dead-end' };
}

/** Finds what everything else waits for: what is held waits for others itself, and what holds others for its inside. */
function waitingVisit(journal: readonly JournalEntry[], graph: Graph): Visit | undefined {
  const containers = new Set(
    graph.steps.filter(({ behaviour }) => behaviour.does === 'contain').map(({ id }) => id),
  );
  const open = visitsOf(journal).filter(({ state }) => isOpen(state));
  return open.find(({ step, state }) => state !== 'held' && !containers.has(step)) ?? open[0];
}

function standingOf(
  ending: Ending,
  broken: readonly string[],
  { journal }: Rehearsal,
  tellers: ReadonlySet<string>,
): CaseStanding {
  if (ending.kind === 'waits-forever') return 'waits';
  if (ending.kind !== 'finished') return 'stuck';
  if (broken.length > 0) return 'broken';
  if (ending.result === 'success' || ending.result === 'cancelled') return 'handled';
  return wasTold(journal, tellers) ? 'told' : 'untold';
}

/** Tells whether somebody heard of anything after the first trouble: a failure, a bad answer, a limit that was up. */
function wasTold(journal: readonly JournalEntry[], tellers: ReadonlySet<string>): boolean {
  const first = journal.findIndex(isTrouble);
  const after = journal.slice(Math.max(0, first));
  return after.some(
    (entry) => entry.type === 'reminded' || (entry.type === 'step-started' && tellers.has(entry.data.step)),
  );
}

function isTrouble({ type, data }: JournalEntry): boolean {
  if (type === 'attempt-failed') return true;
  if (type === 'timer-fired') return data.purpose !== 'wait' && data.purpose !== 'retry';
  return type === 'answered' || (type === 'step-finished' && data.kind !== undefined);
}
