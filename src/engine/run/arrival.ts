// Which step starts next, and with which tokens (section 3 of the contract).
import type { SetAside } from '../../model/journal';
import type { Arrival } from '../graph';
import { arrowAt, arrowIds, stepAt, upstream } from '../graph-index';
import type {
  ActivationState,
  Missed,
  ParkedToken,
  PlacedToken,
  ScopeState,
  SetAsideToken,
  TokenMemory,
} from '../state';
import { absorbersOf, absorbingAnswer } from './answers';
import { forkOf, isExplained, isLoopBusy, neededBranches, wentAnotherWay } from './fork-memory';
import { carriedOf } from './lineage';
import { idOf, type Run, removeFrom, write } from './run-context';

/** Is a start that may happen: a step and the tokens that its activation takes. */
export interface Admission {
  readonly scope: ScopeState;
  readonly step: number;
  readonly tokens: readonly [ParkedToken, ...ParkedToken[]];
}

/** Finds what may start, the first step in document order; a loop header that waits for its round comes last. */
export function nextAdmission(run: Run): Admission | null {
  for (const { scope, step } of candidates(run)) {
    const before = scope.setAside.length;
    const admission = admit(run, scope, step);
    if (admission !== null) return admission;
    // What is set aside holds nobody up any more: steps that come first are looked at again.
    if (scope.setAside.length > before) return nextAdmission(run);
  }
  return null;
}

/** Lists, as step numbers, what a step with parked tokens waits for. */
export function waitsFor(run: Run, scope: ScopeState, step: number): readonly number[] {
  const holding = new Set(isLoopBusy(run, scope, step));
  for (const other of stepsUpstream(run, scope, step)) holding.add(other);
  return [...holding].sort((left, right) => left - right);
}

function candidates(run: Run): readonly { readonly scope: ScopeState; readonly step: number }[] {
  const [root, inner] = run.state.scopes;
  // Most of the time one token is on its way: there is nothing to put in order.
  if (root !== undefined && inner === undefined && root.parked.length < 2) {
    return root.parked.map(({ step }) => ({ scope: root, step }));
  }
  const found = run.state.scopes.flatMap((scope) =>
    [...new Set(scope.parked.map((token) => token.step))].map((step) => ({
      scope,
      step,
      late: cameBack(run, scope, step),
    })),
  );
  return found.length < 2
    ? found
    : found.sort((left, right) => Number(left.late) - Number(right.late) || left.step - right.step);
}

function cameBack(run: Run, scope: ScopeState, step: number): boolean {
  if (!run.index.loopAt.has(step) || stepAt(run.index, step).arrival.rule === 'each') return false;
  return scope.parked.some((token) => token.step === step && isBack(run, token));
}

function isBack(run: Run, { arrow }: ParkedToken): boolean {
  return arrow !== null && arrowAt(run.index, arrow).loop !== null;
}

function admit(run: Run, scope: ScopeState, step: number): Admission | null {
  const { arrival } = stepAt(run.index, step);
  const [first, ...others] = scope.parked.filter((token) => token.step === step);
  if (first === undefined) return null;
  const tokens: Admission['tokens'] = [first, ...others];
  switch (arrival.rule) {
    case 'each':
      return { scope, step, tokens: [first] };
    case 'first':
      return arrival.gathersRound === true
        ? admitRound(run, scope, step, tokens)
        : { scope, step, tokens: [first] };
    case 'count':
      return admitCount(run, scope, step, arrival, tokens);
    case 'any':
      return isClear(run, scope, step) ? { scope, step, tokens } : null;
    case 'all':
      return isClear(run, scope, step) ? admitAll(run, scope, step, tokens) : null;
  }
}

/** Lets in at once what comes anew; what came back waits until its round is through, and is taken together. */
function admitRound(
  run: Run,
  scope: ScopeState,
  step: number,
  tokens: Admission['tokens'],
): Admission | null {
  const anew = tokens.find((token) => !isBack(run, token));
  if (anew !== undefined) return { scope, step, tokens: [anew] };
  return isLoopBusy(run, scope, step).length === 0 ? { scope, step, tokens } : null;
}

function admitCount(
  run: Run,
  scope: ScopeState,
  step: number,
  arrival: Extract<Arrival, { rule: 'count' }>,
  tokens: Admission['tokens'],
): Admission | null {
  if (tokens.length >= arrival.count) return { scope, step, tokens };
  if (!isClear(run, scope, step)) return null;
  if (arrival.orFewer) return { scope, step, tokens };
  setAside(run, scope, step, lacking(missingBranches(run, scope, step, tokens), tokens));
  return null;
}

/** Sets aside, again and again, the tokens whose fork lacks a branch that is needed here; the rest may start. */
function admitAll(
  run: Run,
  scope: ScopeState,
  step: number,
  parked: readonly ParkedToken[],
): Admission | null {
  let tokens = parked;
  for (;;) {
    const missing = missingBranches(run, scope, step, tokens);
    if (missing.length === 0) break;
    const left = lacking(missing, tokens);
    setAside(
      run,
      scope,
      step,
      left.filter(({ missed }) => missed.length > 0),
    );
    tokens = left.filter(({ missed }) => missed.length === 0).map(({ token }) => token);
  }
  const [first, ...others] = tokens;
  return first === undefined ? null : { scope, step, tokens: [first, ...others] };
}

/** Says of each token what is missing of the forks that it knows. */
function lacking(
  missing: readonly Missed[],
  tokens: readonly ParkedToken[],
): readonly { readonly token: ParkedToken; readonly missed: readonly Missed[] }[] {
  return tokens.map((token) => ({
    token,
    missed: missing.filter(({ fork }) => carriedOf(token.lineage, fork).length > 0),
  }));
}

function missingBranches(
  run: Run,
  scope: ScopeState,
  step: number,
  tokens: readonly TokenMemory[],
): readonly Missed[] {
  const forks = new Set(tokens.flatMap((token) => token.lineage.map(({ fork }) => fork)));
  return [...forks]
    .sort((left, right) => left - right)
    .flatMap((number) => {
      const fork = forkOf(scope, number);
      const carried = new Set(tokens.flatMap((token) => carriedOf(token.lineage, number)));
      const missing = neededBranches(run, fork, step).filter((branch) => !carried.has(branch));
      return missing.map((branch) => ({
        fork: number,
        branch,
        steps: wentAnotherWay(run, scope, fork, branch, step),
      }));
    });
}

function setAside(
  run: Run,
  scope: ScopeState,
  step: number,
  left: readonly { readonly token: ParkedToken; readonly missed: readonly Missed[] }[],
): void {
  for (const { token, missed } of left) {
    removeFrom(scope.parked, token);
    const { lineage, caughtBy, arrow } = token;
    scope.setAside.push({ step, arrow, missed, lineage, caughtBy });
  }
  write(run, 'set-aside', {
    step: idOf(run, step),
    arrows: arrowIds(
      run.index,
      left.map(({ token }) => token.arrow),
    ),
    missing: missingSteps(
      run,
      left.flatMap(({ missed }) => missed),
    ),
  });
}

/** Names the steps that went another way, each once, in document order. */
function missingSteps(run: Run, missed: SetAsideToken['missed']): readonly string[] {
  const steps = new Set(missed.flatMap((branch) => branch.steps));
  return [...steps].sort((left, right) => left - right).map((step) => idOf(run, step));
}

/** Nothing can still come here, and no round that would come back here is still busy. */
function isClear(run: Run, scope: ScopeState, step: number): boolean {
  const canCome = (token: PlacedToken) => canStillCome(run, scope, step, token);
  const isOpenHere = (activation: ActivationState) =>
    activation.instance === scope.instance && canCome(activation);
  return (
    !scope.parked.some(canCome) &&
    !run.state.activations.some(isOpenHere) &&
    isLoopBusy(run, scope, step).length === 0
  );
}

function stepsUpstream(run: Run, scope: ScopeState, step: number): readonly number[] {
  const { arrival } = stepAt(run.index, step);
  if (arrival.rule === 'each' || arrival.rule === 'first') return [];
  const active = run.state.activations.filter((activation) => activation.instance === scope.instance);
  return [...scope.parked, ...active].flatMap((token) =>
    canStillCome(run, scope, step, token) ? [token.step] : [],
  );
}

/** Tells whether a token could still come to a step and be let in there. */
function canStillCome(run: Run, scope: ScopeState, step: number, token: PlacedToken): boolean {
  return isOnTheWay(run, scope, step, token) && absorbingAnswer(run, scope, step, token) === undefined;
}

const NOBODY: readonly number[] = [];

/** Tells whether a token is upstream of a step: no `first` or `count` step in between would absorb it. */
export function isOnTheWay(run: Run, scope: ScopeState, step: number, token: PlacedToken): boolean {
  if (token.step === step) return false;
  if (scope.answered.length === 0) return upstream(run.index, step, NOBODY).has(token.step);
  const between = absorbersOf(run, scope, token).filter((absorber) => absorber !== step);
  return upstream(run.index, step, between).has(token.step);
}

/** Lists what never happened in a scope and in containers that were done inside it, and nothing explains; each step once. */
export function leftOutOf(run: Run, scope: ScopeState): readonly SetAside[] {
  const own = setAsideOf(
    run,
    scope.setAside.filter((token) => !isExplained(scope, token)),
  );
  const all = [...own, ...scope.leftOut];
  return [...new Set(all.map(({ step }) => step))].map((step) => ({
    step,
    missing: [...new Set(all.flatMap((left) => (left.step === step ? left.missing : [])))],
  }));
}

/** Groups set-aside tokens by their step, in document order, with what they missed together. */
export function setAsideOf(run: Run, tokens: ScopeState['setAside']): readonly SetAside[] {
  const steps = [...new Set(tokens.map((token) => token.step))].sort((left, right) => left - right);
  return steps.map((step) => ({
    step: idOf(run, step),
    missing: missingSteps(
      run,
      tokens.filter((token) => token.step === step).flatMap((token) => token.missed),
    ),
  }));
}
