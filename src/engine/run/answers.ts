// What `first` and `count` steps have answered, and whom that absorbs.
import { present } from '../../kernel/invariant';
import { isHeaderAround } from '../graph-index';
import type { ActivationState, AnsweredForks, ForkState, ScopeState, TokenMemory } from '../state';
import { forkOf } from './fork-memory';
import { carriedOf } from './lineage';
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
  if (!scope.answered.some((answer) => answer.step === step)) return undefined;
  // What it carries whole, or came through here with, is looked at once and not again with every answer.
  const parts = token.lineage.flatMap((carried) => {
    const fork = forkOf(scope, carried.fork);
    return carried.branches.length < fork.branches.length && !carried.through.includes(step)
      ? [{ fork, branches: carried.branches }]
      : [];
  });
  const isLate = ({ lineage }: AnsweredForks) =>
    parts.some(({ fork, branches }) => {
      const first = carriedOf(lineage, fork.fork);
      return first.length > 0 && branches.some((own) => !first.includes(own) && !goesBack(run, fork, own));
    });
  return scope.answered.findLast((answer) => answer.step === step && isLate(answer));
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
