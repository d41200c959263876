// What a scope instance remembers of its forks, and for how long.
import { present } from '../../kernel/invariant';
import {
  aheadInLoop,
  arrowAt,
  canMeetAgain,
  comingTo,
  isNeeded,
  leadsTo,
  roundOf,
  stepAt,
} from '../graph-index';
import type { ForkState, Lineage, PlacedToken, ScopeState, TokenMemory } from '../state';
import { carried, carriedOf, findFork, unite, uniteLineages, withoutForks } from './lineage';
import { nextNumber, type Run } from './run-context';

/** Remembers a fork to several steps and returns it, or null when its branches can never meet again. */
export function rememberFork(
  run: Run,
  scope: ScopeState,
  step: number | null,
  branches: readonly number[],
): ForkState | null {
  if (branches.length < 2 || !canMeetAgain(run.index, step, branches)) return null;
  const fork = { fork: nextNumber(run, 'fork'), step, branches };
  scope.forks.push(fork);
  return fork;
}

/** Returns a fork that is still remembered. */
export function forkOf(scope: ScopeState, fork: number): ForkState {
  return present(findFork(scope.forks, fork), 'remembered fork');
}

/** Lists the branches of a fork, by their position, that are needed at a step. */
export function neededBranches(run: Run, fork: ForkState, step: number): readonly number[] {
  return fork.branches.flatMap((target, branch) =>
    isNeeded(run.index, step, fork.step, target) ? [branch] : [],
  );
}

/** Adds to a lineage every branch needed at a step, of the forks that it knows: what did not come counts as carried. */
export function carryNeeded(run: Run, scope: ScopeState, lineage: Lineage, step: number): Lineage {
  return lineage.map((known) => {
    const branches = unite(known.branches, neededBranches(run, forkOf(scope, known.fork), step));
    return branches === known.branches ? known : { ...known, branches };
  });
}

/** Makes a token that goes back count as carrying whole every fork made earlier in the round it ends. */
export function carryRound(
  run: Run,
  scope: ScopeState,
  lineage: Lineage,
  arrow: number,
  ownFork: ForkState | null,
): Lineage {
  const round = roundOf(run.index, arrow);
  const whole = scope.forks
    .filter((fork) => fork !== ownFork && fork.step !== null && round.has(fork.step))
    .map(({ fork, branches }) =>
      carried(
        fork,
        branches.map((_, branch) => branch),
      ),
    );
  return uniteLineages(lineage, whole);
}

/** Forgets the forks of which no token, set aside or not, carries a part any more. */
export function forgetForks(run: Run, scope: ScopeState): void {
  if (scope.forks.length === 0) return;
  const active = run.state.activations.filter((activation) => activation.instance === scope.instance);
  const tokens: readonly PlacedToken[] = [...scope.parked, ...scope.setAside, ...active];
  const gone = new Set(scope.forks.map((fork) => fork.fork));
  const widths = new Map(scope.forks.map((fork) => [fork.fork, fork.branches.length]));
  for (const { lineage } of tokens) {
    for (const { fork, branches } of lineage) if (branches.length !== widths.get(fork)) gone.delete(fork);
  }
  if (gone.size > 0) dropForks(scope, tokens, gone);
  forgetAnswers(run, scope, tokens);
}

function dropForks(scope: ScopeState, tokens: readonly TokenMemory[], gone: ReadonlySet<number>): void {
  for (const token of tokens) token.lineage = withoutForks(token.lineage, gone);
  scope.forks = scope.forks.filter((fork) => !gone.has(fork.fork));
  scope.ended = scope.ended
    .map((lineage) => withoutForks(lineage, gone))
    .filter((lineage) => lineage.length > 0);
  scope.answered = scope.answered
    .map((answer) => ({ ...answer, lineage: withoutForks(answer.lineage, gone) }))
    .filter((answer) => answer.lineage.length > 0);
}

/** Forgets what `first` and `count` steps answered where nobody who would be late for it can come there any more. */
function forgetAnswers(run: Run, scope: ScopeState, tokens: readonly PlacedToken[]): void {
  if (scope.answered.length === 0) return;
  const steps = new Set(scope.answered.map((answer) => answer.step));
  const open = new Map([...steps].map((step) => [step, openForks(run, scope, tokens, step)]));
  scope.answered = scope.answered.flatMap((answer) => {
    const lineage = answer.lineage.filter(({ fork }) => open.get(answer.step)?.has(fork) === true);
    return lineage.length === 0 ? [] : [{ ...answer, lineage }];
  });
}

/** Finds the forks of which a token that can come to a step carries a part that has not passed through it. */
function openForks(
  run: Run,
  scope: ScopeState,
  tokens: readonly PlacedToken[],
  step: number,
): ReadonlySet<number> {
  const sources = comingTo(run.index, step);
  const coming = tokens.filter((token) => sources.has(token.step));
  return new Set(
    coming.flatMap(({ lineage }) =>
      lineage.flatMap(({ fork, branches, through }) =>
        branches.length < forkOf(scope, fork).branches.length && !through.includes(step) ? [fork] : [],
      ),
    ),
  );
}

/** Tells whether a set-aside token is explained: a token with one of its branches and one that it missed reached an end. */
export function isExplained(scope: ScopeState, token: ScopeState['setAside'][number]): boolean {
  return token.missed.some(({ fork, branch }) => {
    const own = carriedOf(token.lineage, fork);
    return scope.ended.some((lineage) => {
      const carried = carriedOf(lineage, fork);
      return carried.includes(branch) && own.some((mine) => carried.includes(mine));
    });
  });
}

/**
 * Finds the steps that went another way, so that a branch never came to a step: those on the way which last left by
 * no arrow that leads there. Where none is to be blamed, the first step of the branch.
 */
export function wentAnotherWay(
  run: Run,
  scope: ScopeState,
  fork: ForkState,
  branch: number,
  step: number,
): readonly number[] {
  const first = present(fork.branches[branch], 'branch');
  const leadsThere = (arrow: number) => leadsTo(run.index, step, arrow);
  const onTheWay = reachableThrough(run, first, leadsThere);
  const blamed = onTheWay.filter((candidate) => {
    const leftBy = scope.visits[candidate]?.leftBy;
    return leftBy !== undefined && leftBy !== null && !leftBy.some(leadsThere);
  });
  return blamed.length > 0 ? blamed : [first];
}

function reachableThrough(
  run: Run,
  first: number,
  leadsThere: (arrow: number) => boolean,
): readonly number[] {
  const found = new Set([first]);
  const open = [first];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const arrow of Object.values(stepAt(run.index, next).routes).flat()) {
      const { to, loop } = arrowAt(run.index, arrow);
      if (loop !== null || found.has(to) || !leadsThere(arrow)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return [...found].sort((left, right) => left - right);
}

/** Tells whether an activation is open ahead of a loop's header, inside the loop. */
export function isLoopBusy(run: Run, scope: ScopeState, header: number): readonly number[] {
  const loop = run.index.loopAt.get(header);
  if (loop === undefined) return [];
  const cameBack = scope.parked.some(
    (token) => token.step === header && token.arrow !== null && isBackInto(run, token.arrow, header),
  );
  if (!cameBack) return [];
  const ahead = aheadInLoop(run.index, loop);
  return run.state.activations
    .filter((activation) => activation.instance === scope.instance && ahead.has(activation.step))
    .map((activation) => activation.step);
}

/** Tells whether an arrow goes back to a loop's header. */
export function isBackInto(run: Run, arrow: number, header: number): boolean {
  const { to, loop } = arrowAt(run.index, arrow);
  return loop !== null && to === header;
}
