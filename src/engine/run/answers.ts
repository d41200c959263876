// What `first` and `count` steps have answered, and whom that absorbs.
import { present } from '../../kernel/invariant';
import { isHeaderAround } from '../graph-index';
import type { ActivationState, AnsweredForks, Carried, ForkState, ScopeState, TokenMemory } from '../state';
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
  const isLate = ({ fork: number, branches }: Carried) => {
    const carried = findFork(token.lineage, number);
    if (carried === undefined || carried.through.includes(step)) return false;
    const fork = forkOf(scope, number);
    const others = carried.branches.filter((branch) => !branches.includes(branch));
    return carriesPart(token.lineage, fork) && others.some((branch) => !goesBack(run, fork, branch));
  };
  return scope.answered.findLast((answer) => answer.step === step && answer.lineage.some(isLate));
}

/** Lists the steps that would absorb a token, sorted. */
export function absorbersOf(run: Run, scope: ScopeState, token: TokenMemory): readonly number[] {
  if (scope.answered.length === 0 || token.lineage.length === 0) return [];
  const steps = new Set(scope.answered.map((answer) => answer.step));
  return [...steps]
    .filter((step) => absorbingAnswer(run, scope, step, token) !== undefined)
    .sort((left, right) => left - right);
}

function goesBack(run: Run, { step, branches }: ForkState, branch: number): boolean {
  return step !== null && isHeaderAround(run.index, step, present(branches[branch], 'branch'));
}
