// Tokens on their way: along arrows, into steps, and out of the run.
import type { EntryOf } from '../../model/journal';
import { arrowAt } from '../graph-index';
import type { ActivationState, Cause, ForkState, ParkedToken, ScopeState, TokenMemory } from '../state';
import { absorbingAnswer } from './answers';
import { carryRound, forgetForks, rememberFork } from './fork-memory';
import { closeIncidents } from './incidents';
import { carried, NO_MEMORY, unite, uniteLineages } from './lineage';
import { idOf, nextNumber, type Run, removeFrom, scopeAround, write } from './run-context';
import { insideOf } from './scopes';
import { clearTimers } from './timers';

/** Says why something was cancelled. */
export type CancelReason = EntryOf<'cancelled'>['data']['why'];

/** Sends what leaves a step along arrows: one token along each; several are a fork. */
export function sendAlong(
  run: Run,
  scope: ScopeState,
  from: ActivationState,
  arrows: readonly number[],
): void {
  const fork = arrows.length < 2 ? null : rememberFork(run, scope, from.step, targetsOf(run, arrows));
  for (const [branch, arrow] of arrows.entries()) {
    const { to, loop } = arrowAt(run.index, arrow);
    const memory = branchMemory(from, fork, branch);
    if (loop === null) park(run, scope, to, arrow, memory, null);
    else {
      const lineage = carryRound(run, scope, memory.lineage, arrow, fork);
      park(run, scope, to, arrow, { ...memory, lineage }, null);
    }
  }
  // A circle that rests nowhere would pile them up within one event.
  if (arrows.some((arrow) => arrowAt(run.index, arrow).loop !== null)) forgetForks(run, scope);
}

function targetsOf(run: Run, arrows: readonly number[]): readonly number[] {
  return arrows.map((arrow) => arrowAt(run.index, arrow).to);
}

/** Puts a token before each step at which the inside of a container begins; several are a fork. */
export function sendInside(run: Run, scope: ScopeState, starts: readonly number[]): void {
  const fork = rememberFork(run, scope, null, starts);
  for (const [branch, step] of starts.entries())
    park(run, scope, step, null, branchMemory(NO_MEMORY, fork, branch), null);
}

/** Puts a token before a step, where it waits to be let in; a step that has answered its fork already absorbs it. */
export function park(
  run: Run,
  scope: ScopeState,
  step: number,
  arrow: number | null,
  memory: TokenMemory,
  cause: Cause | null,
): void {
  const { lineage, caughtBy } = memory;
  const token = {
    token: nextNumber(run, 'token'),
    step,
    arrow,
    lineage,
    caughtBy,
    cause,
    told: false,
  };
  scope.parked.push(token);
  absorbAnswered(run, scope, step);
}

/** Absorbs the tokens parked at a step whose forks it has answered already. */
export function absorbAnswered(run: Run, scope: ScopeState, step: number): void {
  if (!scope.answered.some((answer) => answer.step === step)) return;
  for (const token of scope.parked.filter((parked) => parked.step === step)) {
    const answer = absorbingAnswer(run, scope, step, token);
    if (answer === undefined) continue;
    removeFrom(scope.parked, token);
    write(run, 'absorbed', {
      step: idOf(run, step),
      arrow: token.arrow === null ? null : arrowAt(run.index, token.arrow).id,
      activation: answer.activation,
    });
  }
}

/** Closes an open activation, clears its timers and cancels what is still open inside it. */
export function closeActivation(run: Run, activation: ActivationState): void {
  cancelInside(run, activation, 'container-left');
  clearTimers(run, activation);
  removeFrom(run.state.activations, activation);
}

/** Cancels everything inside an open container. */
export function cancelInside(run: Run, activation: ActivationState, why: CancelReason): void {
  for (const scope of insideOf(run, activation.activation)) closeScope(run, scope, why);
}

/** Closes a scope instance: what is still open in it is cancelled, what was completed stays undoable around it. */
export function closeScope(run: Run, scope: ScopeState, why: CancelReason): void {
  cancelTokens(run, scope, () => true, why);
  closeIncidents(run, (open) => open.instance === scope.instance);
  scopeAround(run, scope)?.undoable.push(...scope.undoable);
  removeFrom(run.state.scopes, scope);
}

/** Tells the host that work or a question that is still out is no longer wanted. */
export function stopHost(run: Run, activation: ActivationState): void {
  const { is, attempt } = activation.phase;
  const about = { activation: activation.activation, attempt, step: idOf(run, activation.step) };
  if (is === 'working') run.commands.push({ type: 'cancel-work', ...about });
  if (is === 'asking') run.commands.push({ type: 'withdraw-ask', ...about });
}

/**
 * Cancels tokens and activations of a scope instance and returns what they remembered. What needed attention only
 * because of them needs it no longer.
 */
export function cancelTokens(
  run: Run,
  scope: ScopeState,
  isStopped: (token: ParkedToken | ActivationState) => boolean,
  why: CancelReason,
): readonly TokenMemory[] {
  const tokens = scope.parked.filter(isStopped);
  const activations = run.state.activations.filter(
    (open) => open.instance === scope.instance && isStopped(open),
  );
  for (const token of tokens) {
    removeFrom(scope.parked, token);
    const arrow = token.arrow === null ? {} : { arrow: arrowAt(run.index, token.arrow).id };
    write(run, 'cancelled', { activation: null, step: idOf(run, token.step), ...arrow, why });
  }
  for (const activation of activations) {
    closeIncidents(run, (open) => open.activation === activation.activation);
    stopHost(run, activation);
    closeActivation(run, activation);
    write(run, 'cancelled', { activation: activation.activation, step: idOf(run, activation.step), why });
  }
  return [...tokens, ...activations];
}

function branchMemory(from: TokenMemory, fork: ForkState | null, branch: number): TokenMemory {
  if (fork === null) return from;
  return { ...from, lineage: uniteLineages(from.lineage, [carried(fork.fork, [branch])]) };
}

/** Adds a fallback to the ones that have caught a token. */
export function caughtBy(memory: TokenMemory, fallback: number): TokenMemory {
  return { ...memory, caughtBy: unite(memory.caughtBy, [fallback]) };
}
