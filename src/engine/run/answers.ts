// What `first` and `count` steps have answered, and whom that absorbs.
import { present } from '../../kernel/invariant';
import { isHeaderAround } from '../graph-index';
import type { ActivationState, AnsweredForks, ForkState, ScopeState, TokenMemory } from '../state';
import { forkOf } from './fork-memory';
import { carriedOf, carriesPart, findFork } from './lineage';
import type { Run } from './run-context';

/** Remembers what a step answers; an answer that this one says as well takes no more room. */
export function rememberAnswer(scope: ScopeState, { step, activation, lineage }: ActivationState): void {
  if (lineage.length === 0) return;
  const saysAsWell = (answer: AnsweredForks) =>
    answer.step === step &&
    answer.lineage.every(({ fork, branches }) => {
      const now = carriedOf(lineage, fork);
      return now.length > 0 && now.every((branch) => branches.includes(branch));
    });
  scope.answered = [...scope.answered.filter((answer) => !saysAsWell(answer)), { step, activation, lineage }];
}

/**
 * Finds the answer by which a step absorbs a token: to a fork of which the token carries a part, and in it another
 * branch than the one that was first. A branch that went back begins a new round: it is no latecomer; neither is a token
 * that passed through the step itself with a branch of this fork.
 */
export function absorbingAnswer(
  run: Run,
  scope: ScopeState,
  step: number,
  token: TokenMemory,
): AnsweredForks | undefined {
  return scope.answered.findLast((answer) => answer.step === step && isLateFor(run, scope, token, answer));
}

/** Lists the steps that would absorb a token, sorted. */
export function absorbersOf(run: Run, scope: ScopeState, token: TokenMemory): readonly number[] {
  if (scope.answered.length === 0 || token.lineage.length === 0) return [];
  const steps = new Set<number>();
  for (const answer of scope.answered) {
    if (!steps.has(answer.step) && isLateFor(run, scope, token, answer)) steps.add(answer.step);
  }
  return [...steps].sort((left, right) => left - right);
}

function isLateFor(
  run: Run,
  scope: ScopeState,
  { lineage }: TokenMemory,
  { step, lineage: answered }: AnsweredForks,
): boolean {
  return answered.some(({ fork: number, branches }) => {
    const carried = findFork(lineage, number);
    if (carried === undefined || carried.through.includes(step)) return false;
    const fork = forkOf(scope, number);
    const isOther = (branch: number) => !branches.includes(branch) && !goesBack(run, fork, branch);
    return carriesPart(lineage, fork) && carried.branches.some(isOther);
  });
}

function goesBack(run: Run, { step, branches }: ForkState, branch: number): boolean {
  return step !== null && isHeaderAround(run.index, step, present(branches[branch], 'branch'));
}
