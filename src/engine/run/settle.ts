// After every event steps start until none can; then the run is looked at as a whole.
import { present } from '../../kernel/invariant';
import type { RunStatus } from '../../model/journal';
import { arrowAt, arrowIds, stepAt } from '../graph-index';
import type { ActivationState, Cause, ParkedToken, RunState, ScopeState, TokenMemory } from '../state';
import { rememberAnswer } from './answers';
import { type Admission, isOnTheWay, leftOutOf, nextAdmission, setAsideOf, waitsFor } from './arrival';
import { beginStep } from './begin-step';
import { goOnInside } from './behaviours/contain';
import { carryNeeded, forgetForks } from './fork-memory';
import { closeIncidents, holdRun } from './incidents';
import { passThroughStep, uniteMemories } from './lineage';
import { failStep, passThrough } from './outcome';
import { idOf, nextNumber, type Run, removeFrom, scopeOf, write } from './run-context';
import { absorbAnswered, cancelTokens } from './tokens';

/** Lets steps start until none can, tells what waits, and finds out how the run stands. */
export function settle(run: Run): void {
  do {
    for (let next = nextAdmission(run); next !== null; next = nextAdmission(run)) {
      if (isRunaway(run.state, next.scope)) {
        holdRun(run, 'runaway', 0, next.step, []);
        break;
      }
      start(run, next);
    }
  } while (goOnInside(run));
  for (const scope of run.state.scopes) {
    tellWaiting(run, scope);
    forgetForks(run, scope);
  }
  conclude(run);
}

/** At most so many forks may be open at once in a scope, for every 10,000 starts that are allowed. */
const MOST_FORKS = 500;
const STARTS = 10_000;

/** Tells whether a run goes round for ever, or parts ever anew without ever coming together, until a person lets it. */
export function isRunaway({ started, startedBound, incidents }: RunState, scope: ScopeState): boolean {
  if (incidents.some(({ kind }) => kind === 'runaway')) return true;
  return started >= startedBound || scope.forks.length >= MOST_FORKS * Math.ceil(startedBound / STARTS);
}

/** Starts a step with the tokens that its arrival rule lets in. */
export function start(run: Run, { scope, step, tokens }: Admission): void {
  for (const token of tokens) removeFrom(scope.parked, token);
  const activation = open(run, scope, step, uniteMemories(tokens));
  const { rule } = stepAt(run.index, step).arrival;
  if (rule === 'first' || rule === 'count') answerForks(run, scope, activation);
  if (rule !== 'each' && rule !== 'all')
    activation.lineage = carryNeeded(run, scope, activation.lineage, step);
  enter(run, scope, activation, tokens);
}

/** Opens an activation: from here on it counts, also when its start is refused. */
function open(run: Run, scope: ScopeState, step: number, memory: TokenMemory): ActivationState {
  run.state.started += 1;
  const { lineage, caughtBy } = memory;
  const activation: ActivationState = {
    lineage,
    caughtBy,
    activation: nextNumber(run, 'activation'),
    instance: scope.instance,
    step,
    phase: { is: 'waiting', attempt: 0 },
  };
  run.state.activations.push(activation);
  return activation;
}

function enter(
  run: Run,
  scope: ScopeState,
  activation: ActivationState,
  tokens: readonly ParkedToken[],
): void {
  const { off, maxVisits } = stepAt(run.index, activation.step);
  const visits = scope.visits[activation.step]?.count ?? 0;
  if (off) passThrough(run, activation, arrowsOf(run, tokens));
  else if (maxVisits !== null && visits >= maxVisits) failStep(run, activation, 'too-many-visits');
  else startVisit(run, activation, tokens);
}

/** Starts a visit of a step for an open activation. */
export function startVisit(run: Run, activation: ActivationState, tokens: readonly ParkedToken[]): void {
  const { step, instance } = activation;
  const { id, behaviour } = stepAt(run.index, step);
  const { visits } = scopeOf(run, instance);
  const { count, leftBy } = visits[step] ?? { count: 0, leftBy: null };
  const cause = tokens[0]?.cause ?? null;
  visits[step] = { count: count + 1, leftBy };
  const begun = {
    activation: activation.activation,
    step: id,
    visit: count + 1,
    arrows: arrowsOf(run, tokens),
  };
  const awaits = behaviour.does === 'wait' && 'signal' in behaviour ? behaviour.signal : null;
  const isPlain = instance === 0 && awaits === null && cause === null;
  write(run, 'step-started', isPlain ? begun : { ...begun, ...circumstances(instance, awaits, cause) });
  beginStep(run, activation);
}

function circumstances(instance: number, awaits: string | null, cause: Cause | null) {
  return {
    ...whereInside(instance),
    ...(awaits === null ? {} : { awaits }),
    ...(cause === null ? {} : { cause }),
  };
}

function whereInside(instance: number): { readonly inside?: number } {
  return instance === 0 ? {} : { inside: instance };
}

function arrowsOf({ index }: Run, tokens: readonly ParkedToken[]): readonly string[] {
  return arrowIds(
    index,
    tokens.map((token) => token.arrow),
  );
}

/** The first to come answers its forks: what else carries a part of them is absorbed here, or stopped on its way. */
function answerForks(run: Run, scope: ScopeState, activation: ActivationState): void {
  const { step } = activation;
  const { arrival } = stepAt(run.index, step);
  const cancels = 'cancelOthers' in arrival && arrival.cancelOthers;
  // Asked before the answer is known: afterwards nothing that it answers would be on its way any more.
  const stopped = cancels
    ? cancelTokens(run, scope, (token) => isOnTheWay(run, scope, step, token), 'others-stopped')
    : [];
  rememberAnswer(scope, activation);
  absorbAnswered(run, scope, step);
  activation.lineage = passThroughStep(uniteMemories([activation, ...stopped]).lineage, step);
}

function tellWaiting(run: Run, scope: ScopeState): void {
  const untold = scope.parked.filter(({ told }) => !told);
  if (untold.length === 0) return;
  if (run.journal === null || !run.tellsWaiting) {
    for (const token of untold) token.told = true;
    run.state.seq += untold.length;
    return;
  }
  // Whatever waits before one step waits for the same.
  const waitedFor = new Map<number, readonly string[]>();
  for (const token of untold) {
    const { step, arrow } = token;
    const names = waitedFor.get(step) ?? waitsFor(run, scope, step).map((other) => idOf(run, other));
    waitedFor.set(step, names);
    token.told = true;
    write(run, 'parked', {
      step: idOf(run, step),
      arrow: arrow === null ? null : arrowAt(run.index, arrow).id,
      ...whereInside(scope.instance),
      waitsFor: names,
    });
  }
}

function conclude(run: Run): void {
  const { state } = run;
  const root = present(state.scopes[0], 'root scope');
  const isIdle = state.activations.length === 0 && root.parked.length === 0;
  // What went round for ever went with the container that it was in.
  if (isIdle) closeIncidents(run, ({ kind }) => kind === 'runaway');
  if (isIdle && state.worst !== null) {
    finishRun(run, root);
    return;
  }
  if (isIdle) holdRun(run, 'dead-end', root.instance, null, setAsideOf(run, root.setAside));
  state.status = statusOf(run);
}

function statusOf({ state }: Run): RunStatus {
  if (state.incidents.length > 0) return 'needs-attention';
  const isBusy = state.activations.some(({ phase }) => phase.is === 'working' || phase.is === 'pausing');
  return isBusy || state.timers.length > 0 ? 'running' : 'waiting';
}

function finishRun(run: Run, root: ScopeState): void {
  const leftOut = leftOutOf(run, root);
  const worst = present(run.state.worst, 'result of an end');
  const result = worst === 'success' && leftOut.length > 0 ? 'incomplete' : worst;
  run.state.status = 'finished';
  run.state.result = result;
  write(run, 'run-finished', {
    status: 'finished',
    result,
    ends: [...run.state.ends],
    setAside: leftOut,
  });
}

/** Cancels the run: everything open is stopped, nothing will start. */
export function cancelRun(run: Run): void {
  for (const scope of run.state.scopes) cancelTokens(run, scope, () => true, 'run-cancelled');
  closeIncidents(run, () => true);
  run.state.status = 'cancelled';
  run.state.result = 'cancelled';
  const setAside = run.state.scopes.flatMap((scope) => setAsideOf(run, scope.setAside));
  write(run, 'run-finished', {
    status: 'cancelled',
    result: 'cancelled',
    ends: [...run.state.ends],
    setAside,
  });
}
