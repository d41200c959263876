// What becomes of the cases, counted: worst first, in the order in which everything on the screen says it.
import { type SharedReliance, stoppedIn } from '../../rehearsal/blast-radius';
import type { StoppedStep } from '../../rehearsal/stopped-steps';
import type { StoppedCode } from '../../words/reliance';

export const FATES: readonly StoppedCode[] = [
  'stands',
  'other-way',
  'goes-on',
  'start',
  'never-met',
  'not-looked-at',
];

/** Gives what is said of a step. */
export function fateOf(stopped: StoppedStep): StoppedCode {
  return stopped.is === 'met' ? stopped.fate : stopped.is;
}

/** Finds all that is known to stop, in all workflows, worst first. */
export function stoppedInAll({ uses }: SharedReliance, forMs: number): readonly StoppedStep[] {
  return inFateOrder(uses.flatMap((use) => stoppedIn(use, forMs) ?? []));
}

export function inFateOrder(stopped: readonly StoppedStep[]): readonly StoppedStep[] {
  return FATES.flatMap((fate) => stopped.filter((one) => fateOf(one) === fate));
}
