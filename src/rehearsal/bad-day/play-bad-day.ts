import type { ScenarioProblem } from '../../checks/scenario-problems';
import type { Graph } from '../../engine/graph';
import { type Result, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../../model/document';
import { type BadDayCase, judgeBadDay } from './judge-bad-day';
import { openBadDays } from './make-bad-days';

/** Is a part of a bad day to be played: so many cases from a number on. */
export interface BadDayInput {
  readonly document: WorkflowDocument;
  /** What the document compiles to. */
  readonly graph: Graph;
  readonly seed: number;
  /** The steps by which somebody hears of something (`findTellers`). */
  readonly tellers: readonly string[];
  /** The number of the first case, from 1. */
  readonly from: number;
  readonly cases: number;
}

/** Plays cases of a bad day and judges each. Fails with why nothing can be played on the drawing at all. */
export function playBadDay({
  document,
  graph,
  seed,
  tellers,
  from,
  cases,
}: BadDayInput): Result<readonly BadDayCase[], readonly ScenarioProblem[]> {
  const makeDay = openBadDays({ document, graph, seed });
  const telling = new Set(tellers);
  const played: BadDayCase[] = [];
  for (let number = from; number < from + cases; number += 1) {
    const day = makeDay(number);
    if (!day.ok) return day;
    played.push(judgeBadDay(day.value, document, graph, telling));
  }
  return succeed(played);
}
