// Holds what the explorer says of promises against playing every path one by one, and every scenario that is said to
// break one against a rehearsal; both are judged by the definitions, not by the automata.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Graph } from '../../src/engine/graph';
import { formatDuration } from '../../src/kernel/duration';
import type { PromiseRule, WorkflowDocument } from '../../src/model/document';
import type { JournalEntry } from '../../src/model/journal';
import type { Scenario } from '../../src/model/scenario';
import { explorePaths } from '../../src/paths/explore-paths';
import { judgedRunOf } from '../../src/promises/judged-run';
import { rehearse } from '../../src/rehearsal/rehearse';
import { playAnyDurations } from './any-durations';
import { brutePaths } from './brute-paths';
import { breaks } from './brute-promises';
import { graphOf } from './random-play';

const MINUTE_MS = 60_000;
const MAX_STARTS = 30;
const LIMITS = { maxStates: 40, maxStarts: MAX_STARTS, maxOpen: 8 };

/** Is a promise in numbers, from which one about any drawing is made. */
export interface RandomPromise {
  readonly form: number;
  readonly first: number;
  readonly second: number;
  readonly count: number;
  readonly minutes: number | null;
  readonly when: number;
}

export const randomPromise: fc.Arbitrary<RandomPromise> = fc.record({
  form: fc.nat(5),
  first: fc.nat(999),
  second: fc.nat(999),
  count: fc.nat(2),
  minutes: fc.option(fc.constantFrom(0, 4, 40, 180), { nil: null, freq: 3 }),
  when: fc.nat(5),
});

const WHENS = [{ field: 'fd_yes', is: 'yes' }, { not: { field: 'fd_n', is: 'more', value: 3 } }] as const;

/** Says of a drawing what a random promise promises, and its time in ms. */
export function promiseOf(
  document: WorkflowDocument,
  { form, first, second, count, minutes, when }: RandomPromise,
): { readonly rule: PromiseRule; readonly withinMs: number | null } {
  const happenings = document.steps.flatMap(({ id, type }) => [
    id,
    ...waysOf(type).map((way) => `${id}/${way}`),
  ]);
  const pick = (at: number) => happenings[at % happenings.length] ?? '';
  const [one, other] = [pick(first), pick(second)];
  const condition = WHENS[when];
  const narrowed = condition === undefined ? {} : { when: condition };
  const withinMs = form === 1 && minutes !== null ? minutes * MINUTE_MS : null;
  const within = withinMs === null ? {} : { within: formatDuration(withinMs) };
  const rules: readonly PromiseRule[] = [
    { never: one, before: other, ...narrowed },
    { each: one, then: other, ...within, ...narrowed },
    { atMost: count, of: one, ...narrowed },
    { atLeast: count, of: one, ...narrowed },
    { never: one, with: other, ...narrowed },
    { ends: ['success', 'failure', 'st_good', 'st_bad'][first % 4] ?? '', ...narrowed },
  ];
  return { rule: rules[form] ?? { ends: 'success' }, withinMs };
}

function waysOf(type: string): readonly string[] {
  switch (type) {
    case 'task':
    case 'notify':
      return ['done', 'failed', 'failed.refused'];
    case 'approval':
      return ['approved', 'rejected'];
    case 'branch':
      return ['ru_yes', 'otherwise'];
    case 'wait':
      return ['over'];
    default:
      return [];
  }
}

/** Is what the comparisons have seen, so that a tame generator is noticed. */
export interface PromiseTally {
  compared: number;
  broken: number;
  late: number;
  kept: number;
  /** Kept, and every path was played one by one as well. */
  keptForSure: number;
}

export function newPromiseTally(): PromiseTally {
  return { compared: 0, broken: 0, late: 0, kept: 0, keptForSure: 0 };
}

/** Compares what is said of one promise. */
export function comparePromise(drawn: WorkflowDocument, random: RandomPromise, tally: PromiseTally): void {
  const { rule, withinMs } = promiseOf(drawn, random);
  const document = { ...drawn, promises: [{ id: 'pr_a', name: '', rule }] };
  const graph = graphOf(document);
  const [fate] = explorePaths({ document, graph }, LIMITS).promises;
  if (fate === undefined) throw new Error('nothing is said of the promise');
  if (fate.broken !== null) {
    tally.compared += 1;
    tally.broken += 1;
    if (withinMs !== null) tally.late += 1;
    expectBroken({ document, graph, rule, withinMs }, fate.broken);
    return;
  }
  if (!fate.sure) return;
  tally.compared += 1;
  tally.kept += 1;
  const broken: (readonly JournalEntry[])[] = [];
  const named = new Set(
    Object.values(rule).flatMap((text) => (typeof text === 'string' ? [text.split('/')[0]] : [])),
  );
  const brute = brutePaths(graph, 60, MAX_STARTS, {
    keeps: (entry) => {
      if (entry.type === 'run-started' || entry.type === 'run-finished') return true;
      if (entry.type === 'step-finished' && entry.data.output !== undefined) return true;
      const tells =
        entry.type === 'step-started' || entry.type === 'step-finished' || entry.type === 'incident-opened';
      return tells && named.has(entry.data.step ?? '');
    },
    hear: (path, isOver) => {
      const run = { journal: path, endedAt: path.at(-1)?.at ?? 0, isOver };
      if (breaks(document, rule, run)) broken.push(path);
    },
  });
  expect(broken).toEqual([]);
  if (brute.isComplete) tally.keptForSure += 1;
}

interface Promised {
  readonly document: WorkflowDocument;
  readonly graph: Graph;
  readonly rule: PromiseRule;
  readonly withinMs: number | null;
}

function expectBroken({ document, graph, rule, withinMs }: Promised, scenario: Scenario): void {
  const played = rehearse({ document, graph, scenario });
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  const run = judgedRunOf(played.value);
  expect([scenario, breaks(document, rule, run, withinMs)]).toEqual([scenario, true]);
}

/** Is a step, and within how many minutes after it the end has to come. */
export interface RandomLimit {
  readonly first: number;
  readonly minutes: number;
}

export const randomLimit: fc.Arbitrary<RandomLimit> = fc.record({
  first: fc.nat(999),
  minutes: fc.constantFrom(0, 10, 30, 40, 50, 60, 90, 120, 180, 300),
});

/** Is what the comparisons of time limits have seen. */
export interface InTimeTally {
  kept: number;
  /** Kept, and in some run that was drawn it took more than half of the time. */
  keptNarrowly: number;
  broken: number;
  endless: number;
  /** Not limited, and a run that was drawn is late indeed. */
  late: number;
}

const MOST_RUNS = 120;

/** Compares what is said of a time limit with runs in which everything takes as long as it likes. */
export function compareInTime(
  drawn: WorkflowDocument,
  { first, minutes }: RandomLimit,
  tally: InTimeTally,
): void {
  const withinMs = minutes * MINUTE_MS;
  const each = drawn.steps[first % (drawn.steps.length - 1)]?.id ?? '';
  const rule = { each, then: 'st_good', within: formatDuration(withinMs) };
  const document = { ...drawn, promises: [{ id: 'pr_a', name: '', rule }] };
  const graph = graphOf(document);
  const [fate] = explorePaths({ document, graph }, { ...LIMITS, maxStates: 1_000 }).promises;
  if (fate === undefined) throw new Error('nothing is said of the promise');
  if (fate.broken !== null) {
    tally.broken += 1;
    expectBroken({ document, graph, rule, withinMs }, fate.broken);
    return;
  }
  if (!fate.sure && fate.endless === null) return;
  const runs = Array.from({ length: MOST_RUNS }, (_, seed) =>
    playAnyDurations(graph, seed + 1, MAX_STARTS),
  ).filter((run) => run !== null);
  const isLate = (limitMs: number) => runs.some((run) => breaks(document, rule, run, limitMs));
  if (fate.endless !== null) {
    tally.endless += 1;
    if (isLate(withinMs)) tally.late += 1;
    return;
  }
  tally.kept += 1;
  if (isLate(withinMs / 2)) tally.keptNarrowly += 1;
  expect([document, runs.filter((run) => breaks(document, rule, run, withinMs))]).toEqual([document, []]);
}
