// Work: attempts, pauses between them, limits, and the check of what the work leaves behind.
import type { Json } from '../../../kernel/json';
import { drawFraction } from '../../../kernel/random';
import type { FailureKind } from '../../../model/journal';
import type { BehaviourOf } from '../../../step-kit/behaviour';
import type { WorkDoneEvent, WorkFailedEvent } from '../../event';
import type { GraphRetry } from '../../graph';
import { stepAt } from '../../graph-index';
import type { ActivationState } from '../../state';
import { checkProducts, writeFields } from '../facts-of-run';
import { failStep, finish } from '../outcome';
import { idOf, noteActor, type Run, write } from '../run-context';
import { forgetUndoable } from '../scopes';
import { clearTimers, setTimer } from '../timers';
import { stopHost } from '../tokens';

/** Starts the next attempt; `tries` counts the attempts of this series, which an incident begins afresh. */
export function startAttempt(run: Run, activation: ActivationState, tries: number): void {
  const { id: step, attemptLimitMs } = stepAt(run.index, activation.step);
  const { activation: number } = activation;
  const attempt = activation.phase.attempt + 1;
  const undone = activation.undoing?.[0];
  activation.phase = { is: 'working', attempt, tries };
  if (undone === undefined) {
    write(run, 'attempt-started', { activation: number, step, attempt });
    run.commands.push({ type: 'start-work', activation: number, step, attempt });
  } else {
    const undoes = { activation: undone.activation, step: idOf(run, undone.step) };
    write(run, 'attempt-started', { activation: number, step, attempt, undoes });
    run.commands.push({ type: 'start-work', activation: number, step, attempt, undoes });
  }
  if (attemptLimitMs !== null) setTimer(run, activation, 'attempt-limit', run.state.at + attemptLimitMs);
}

/** Takes what finished work left behind: it counts only if every promised field is there and fits. */
export function workDone(run: Run, activation: ActivationState, event: WorkDoneEvent): void {
  const { behaviour } = stepAt(run.index, activation.step);
  if (behaviour.does === 'undo') {
    undoNext(run, activation);
    return;
  }
  if (behaviour.does !== 'work' || isNothingDue(behaviour)) {
    noteWorker(run, activation, event);
    finish(run, activation, ['done']);
    return;
  }
  const { produces: products, threshold } = behaviour;
  const confidence = event.output['confidence'];
  const checked = checkProducts(run, products, event.output);
  if ('wrong' in checked) {
    attemptFailed(run, activation, 'wrong-output', checked.wrong);
    return;
  }
  if (threshold !== null && !isShare(confidence)) {
    attemptFailed(run, activation, 'wrong-output', 'confidence');
    return;
  }
  noteWorker(run, activation, event);
  writeFields(run, activation.instance, checked.kept);
  const output = Object.keys(checked.kept).length === 0 ? {} : { output: checked.kept };
  if (threshold === null || !isShare(confidence)) finish(run, activation, ['done'], output);
  else finish(run, activation, [confidence >= threshold ? 'sure' : 'unsure'], { ...output, confidence });
}

/** Whoever left the wrong thing behind has not done it. */
function noteWorker(run: Run, { step }: ActivationState, { by }: WorkDoneEvent): void {
  if (by !== undefined) noteActor(run, idOf(run, step), by);
}

/** A number of percent would always be sure enough. */
function isShare(confidence: Json | undefined): confidence is number {
  return typeof confidence === 'number' && confidence >= 0 && confidence <= 1;
}

function isNothingDue({ produces, threshold }: BehaviourOf<'work'>): boolean {
  return produces.length === 0 && threshold === null;
}

/** Takes note that the newest was undone, and goes on to the one before it. */
function undoNext(run: Run, activation: ActivationState): void {
  const [undone, ...rest] = activation.undoing ?? [];
  if (undone !== undefined) {
    write(run, 'undone', { activation: undone.activation, step: idOf(run, undone.step) });
    forgetUndoable(run, undone.activation);
  }
  clearTimers(run, activation, 'attempt-limit');
  activation.undoing = rest;
  if (rest.length > 0) startAttempt(run, activation, 1);
  else finish(run, activation, ['done']);
}

/** Takes word from the host that an attempt failed. */
export function workFailed(run: Run, activation: ActivationState, event: WorkFailedEvent): void {
  attemptFailed(run, activation, event.kind, event.message);
}

/** Ends an attempt that took too long; the step may try again. */
export function attemptTooLate(run: Run, activation: ActivationState): void {
  stopHost(run, activation);
  attemptFailed(run, activation, 'too-late');
}

/** Ends a step whose time is up, whatever tries are left. */
export function workTooLate(run: Run, activation: ActivationState): void {
  if (activation.phase.is === 'working') {
    stopHost(run, activation);
    writeAttemptFailed(run, activation, 'too-late');
  }
  failStep(run, activation, 'too-late');
}

function attemptFailed(run: Run, activation: ActivationState, kind: FailureKind, message?: string): void {
  const { retry } = stepAt(run.index, activation.step);
  const { phase } = activation;
  const tries = phase.is === 'working' ? phase.tries : retry.attempts;
  clearTimers(run, activation, 'attempt-limit');
  writeAttemptFailed(run, activation, kind, message);
  if (!retry.on.includes(kind) || tries >= retry.attempts) {
    failStep(run, activation, kind, message);
    return;
  }
  const due = run.state.at + pauseMs(run, retry, tries);
  activation.phase = { is: 'pausing', attempt: phase.attempt, tries };
  const about = { activation: activation.activation, step: idOf(run, activation.step) };
  write(run, 'retry-scheduled', { ...about, attempt: phase.attempt + 1, due });
  setTimer(run, activation, 'retry', due);
}

function writeAttemptFailed(
  run: Run,
  activation: ActivationState,
  kind: FailureKind,
  message?: string,
): void {
  write(run, 'attempt-failed', {
    activation: activation.activation,
    step: idOf(run, activation.step),
    attempt: activation.phase.attempt,
    kind,
    ...(message === undefined ? {} : { message }),
  });
}

/** Draws the pause after the k-th try, in ms. */
function pauseMs(run: Run, retry: GraphRetry, tries: number): number {
  if (retry.jitter === 0) return spreadPauseMs(retry, tries, 0);
  const { value, next } = drawFraction(run.state.random);
  run.state.random = next;
  return spreadPauseMs(retry, tries, 2 * value - 1);
}

/**
 * Computes the pause after the k-th try in whole ms: exponential backoff `min(firstWait × factor^(k-1), maxWait)`
 * by repeated multiplication, rounded half up; `spread` is how much of the jitter it is longer, from -1 to 1.
 */
export function spreadPauseMs(retry: GraphRetry, tries: number, spread: number): number {
  let pause = retry.firstWaitMs;
  for (let k = 1; k < tries && pause < retry.maxWaitMs; k += 1) pause *= retry.factor;
  return Math.floor(Math.min(pause, retry.maxWaitMs) * (1 + retry.jitter * spread) + 0.5);
}
