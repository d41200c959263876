// Holds the explorer against the brute enumeration, and every scenario that it makes against a rehearsal.
import { expect } from 'vitest';
import { compile } from '../../src/engine/compile/compile';
import type { Graph } from '../../src/engine/graph';
import type { WorkflowDocument } from '../../src/model/document';
import type { Ending } from '../../src/paths/ending';
import { explorePaths } from '../../src/paths/explore-paths';
import { stepTypes } from '../../src/steps/step-types';
import { brutePaths } from './brute-paths';
import { otherwiseThanSaid } from './ends-as-said';

/** Is what the comparisons have seen, so that a tame generator is noticed. */
export interface Tally {
  readonly kinds: Set<string>;
  compared: number;
  /** Compared to the last path on both sides, with no timer in the way. */
  equal: number;
  rehearsed: number;
}

export function newTally(): Tally {
  return { kinds: new Set(), compared: 0, equal: 0, rehearsed: 0 };
}

const MAX_STARTS = 30;
const LIMITS = { maxStates: 40, maxStarts: MAX_STARTS, maxOpen: 8 };

/** Compares all that both say of a drawing. */
export function compareWithBrute(document: WorkflowDocument, tally: Tally): void {
  const graph = compiled(document);
  const found = explorePaths({ document, graph }, LIMITS);
  const brute = brutePaths(graph, 60, MAX_STARTS);
  const endings = new Set(found.endings.map(({ scenario: _, ...ending }) => endingName(ending)));
  for (const { kind } of found.endings) tally.kinds.add(kind);
  if (!found.complete) return;
  tally.compared += 1;
  expect([...brute.endings].filter((name) => !endings.has(name))).toEqual([]);
  expect(found.neverStarts.filter((step) => brute.started.has(step))).toEqual([]);
  if (!brute.isComplete || isTimed(graph)) return;
  tally.equal += 1;
  expect([...endings].sort()).toEqual([...brute.endings].sort());
  const idle = graph.steps.map(({ id }) => id).filter((id) => !brute.started.has(id));
  expect(found.neverStarts).toEqual(idle);
}

/** Compares the search that leaves out orders with the one that does not. */
export function compareWithEveryOrder(document: WorkflowDocument, tally: Tally): void {
  const graph = compiled(document);
  const reduced = explorePaths({ document, graph }, LIMITS);
  const plain = explorePaths({ document, graph }, { ...LIMITS, maxStates: 120, everyOrder: true });
  if (!reduced.complete || !plain.complete) return;
  tally.compared += 1;
  const names = ({ endings }: typeof plain) =>
    endings.map(({ scenario: _, ...ending }) => endingName(ending)).sort();
  expect(names(reduced)).toEqual(names(plain));
  expect(reduced.neverStarts).toEqual(plain.neverStarts);
  expect(reduced.failures.map(fateOf).sort()).toEqual(plain.failures.map(fateOf).sort());
  expect(reduced.states).toBeLessThanOrEqual(plain.states);
}

/** Rehearses every scenario that is made for a drawing. */
export function rehearseAll(document: WorkflowDocument, tally: Tally): void {
  const graph = compiled(document);
  const found = explorePaths({ document, graph }, LIMITS);
  const made = [...found.endings.map(({ scenario, ...ending }) => ({ scenario, ending })), ...found.pack];
  // A run that goes round for ever is stopped here long before a rehearsal stops it.
  if (found.endings.some(({ kind }) => kind === 'runaway')) return;
  for (const { scenario, ending } of made) {
    if (ending === undefined) continue;
    tally.kinds.add(ending.kind);
    tally.rehearsed += 1;
    expect([ending, otherwiseThanSaid({ document, graph }, scenario, ending)]).toEqual([ending, null]);
  }
}

function compiled(document: WorkflowDocument): Graph {
  const result = compile(document, stepTypes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What else goes wrong after a failure depends on the order; where its own run can finish does not. */
function fateOf({
  step,
  kind,
  takenBy,
  leadsTo,
  endings,
}: ReturnType<typeof explorePaths>['failures'][number]) {
  const finished = endings.filter((key) => key.includes('"finished"'));
  return JSON.stringify([step, kind, takenBy, [...leadsTo].sort(), finished]);
}

function isTimed(graph: Graph): boolean {
  return graph.steps.some(
    ({ behaviour, timeLimitMs, attemptLimitMs, retry }) =>
      timeLimitMs !== null || attemptLimitMs !== null || retry.attempts > 1 || behaviour.does === 'wait',
  );
}

/** Names an ending in a word or two. */
export function endingName(ending: Ending): string {
  switch (ending.kind) {
    case 'finished':
      return `finished ${ending.result} ${ending.ends.join(',')}`;
    case 'gap':
      return `gap ${ending.step} ${ending.outcome}`;
    case 'unhandled':
      return `unhandled ${ending.step} ${ending.failure}`;
    default:
      return `${ending.kind} ${ending.step ?? ''}`;
  }
}
