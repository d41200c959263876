// A bad day grows: it is played, one thing that happened on it goes wrong, it is played again. So every fault meets
// something, and the second one may hit the very step that was to make up for the first.
import type { ScenarioProblem } from '../../checks/scenario-problems';
import type { Graph } from '../../engine/graph';
import { groupBy } from '../../kernel/group-by';
import { type Result, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../../model/document';
import type { Scenario } from '../../model/scenario';
import type { Rehearsal } from '../open-rehearsal';
import { rehearse } from '../rehearse';
import { type BadDayGround, openGround } from './bad-day-ground';
import { drawFault, type FaultKind } from './draw-fault';
import { type Dice, openDice } from './open-dice';
import { drawInput } from './unlucky-values';
import { findWeakPoints } from './what-can-go-wrong';

/** Is one case of a bad day: its number, from 1, what goes wrong on it, and how it is played. */
export interface BadDay {
  readonly number: number;
  readonly scenario: Scenario;
  readonly faults: readonly { readonly kind: FaultKind; readonly step: string }[];
  readonly rehearsal: Rehearsal;
}

/** Makes the case of a number; it depends on the drawing, the seed and its number alone. */
export type BadDayMaker = (number: number) => Result<BadDay, readonly ScenarioProblem[]>;

export interface BadDaysInput {
  readonly document: WorkflowDocument;
  /** What the document compiles to. */
  readonly graph: Graph;
  /** A whole number from 0 to 2^31. */
  readonly seed: number;
  /** How many; up to 100,000. */
  readonly cases: number;
}

/** So many things go wrong on a day, by weight. */
const FAULTS = [
  [1, 0],
  [9, 1],
  [6, 2],
  [3, 3],
  [1, 4],
] as const;

/** A case begins at another than the first start so often. */
const OTHER_START = 0.3;

/** A seed has room for so many cases before it meets the next one. */
const CASES_OF_A_SEED = 100_000;

/** A day that goes round for ever has been seen enough by then. */
const MAX_ENTRIES = 20_000;

/**
 * Makes a number of cases for one seed: case 37 is the same whether 50 or 500 are made.
 *
 * Fails with why nothing can be played on the drawing at all.
 */
export function makeBadDays({
  cases,
  ...input
}: BadDaysInput): Result<readonly Scenario[], readonly ScenarioProblem[]> {
  const makeDay = openBadDays(input);
  const scenarios: Scenario[] = [];
  for (let number = 1; number <= cases; number += 1) {
    const day = makeDay(number);
    if (!day.ok) return day;
    scenarios.push(day.value.scenario);
  }
  return succeed(scenarios);
}

/** Makes ready to make the cases of a seed, one by one. */
export function openBadDays({ document, graph, seed }: Omit<BadDaysInput, 'cases'>): BadDayMaker {
  const ground = openGround(document, graph);
  return (number) => {
    const dice = openDice(seed * CASES_OF_A_SEED + number);
    let scenario = beginDay(ground, { seed, number }, dice);
    const wanted = dice.weigh(FAULTS) ?? 1;
    const faults: BadDay['faults'][number][] = [];
    let seq = 0;
    for (;;) {
      const played = rehearse({ document, graph, scenario, maxEntries: MAX_ENTRIES });
      if (!played.ok) return played;
      const fault = faults.length === wanted ? null : drawNext(ground, scenario, played.value, seq, dice);
      if (fault === null) return succeed({ number, scenario, faults, rehearsal: played.value });
      faults.push({ kind: fault.kind, step: fault.step });
      ({ scenario, seq } = fault);
    }
  };
}

function beginDay(
  ground: BadDayGround,
  { seed, number }: { readonly seed: number; readonly number: number },
  dice: Dice,
): Scenario {
  const isOther = dice.says(OTHER_START);
  const trigger = dice.pick(ground.triggers.slice(1));
  return {
    id: `sc_bad${String(seed)}-${String(number)}`,
    name: '',
    ...(isOther && trigger !== undefined ? { trigger } : {}),
    input: { ...drawInput(ground, dice) },
    script: {},
    outages: [],
    resolve: [],
    until: 'P365D',
    expect: {},
  };
}

/**
 * Draws what goes wrong after the entry `seq`, so that what went wrong before stays. Each step is as likely, however often
 * it happens: what goes round does not draw all the bad luck.
 */
function drawNext(
  ground: BadDayGround,
  scenario: Scenario,
  { journal, startedAt }: Rehearsal,
  seq: number,
  dice: Dice,
) {
  const points = findWeakPoints(journal, ground.graph, scenario).filter((point) => point.seq > seq);
  const point = dice.pick(dice.pick([...groupBy(points, ({ step }) => step).values()]) ?? []);
  const fault = point === undefined ? null : drawFault(ground, scenario, point, startedAt, dice);
  return point === undefined || fault === null ? null : { ...fault, seq: point.seq };
}
