// A step begins: its needs are looked at, then its behaviour takes over.
import { isEmpty } from '../../facts/field-value';
import { unreachable } from '../../kernel/invariant';
import { stepAt } from '../graph-index';
import type { ActivationState, TimerState, TokenMemory } from '../state';
import { ask, climbLadder, noAnswer } from './behaviours/ask';
import { choose } from './behaviours/choose';
import { beginContainer } from './behaviours/contain';
import { beginUndo } from './behaviours/undo';
import { wait, waitOver } from './behaviours/wait';
import { attemptTooLate, startAttempt, workTooLate } from './behaviours/work';
import { valueOf } from './facts-of-run';
import { uniteMemories } from './lineage';
import { endHere, failStep, finish } from './outcome';
import { type Run, scopeOf } from './run-context';
import { setTimer } from './timers';
import { type CancelReason, cancelTokens } from './tokens';

/** Begins a step, or begins it afresh after a person said to try again. */
export function beginStep(run: Run, activation: ActivationState): void {
  const { behaviour, needs, timeLimitMs } = stepAt(run.index, activation.step);
  const missing = needs.find((field) => isEmpty(valueOf(run, activation.instance, field)));
  if (missing !== undefined) {
    failStep(run, activation, 'missing-data', missing);
    return;
  }
  switch (behaviour.does) {
    case 'begin':
      finish(run, activation, ['started']);
      return;
    case 'pass':
      finish(run, activation, [behaviour.outcome]);
      return;
    case 'choose':
      choose(run, activation, behaviour);
      return;
    case 'catch':
      if (behaviour.stopOthers) {
        // What leaves here answers for all that it stopped.
        const stopped = stopOthers(run, activation, 'others-stopped');
        activation.lineage = uniteMemories([activation, ...stopped]).lineage;
      }
      finish(run, activation, ['caught']);
      return;
    case 'end':
      if (behaviour.stopEverything) stopOthers(run, activation, 'stopped-by-end');
      endHere(run, activation, behaviour.result);
      return;
    case 'work':
      startAttempt(run, activation, 1);
      break;
    case 'ask':
      ask(run, activation, behaviour);
      break;
    case 'wait':
      wait(run, activation, behaviour);
      break;
    case 'contain':
      beginContainer(run, activation, behaviour);
      break;
    case 'undo':
      beginUndo(run, activation);
      break;
    default:
      unreachable(behaviour);
  }
  const stillOpen = run.state.activations.includes(activation) && activation.phase.is !== 'held';
  if (timeLimitMs !== null && stillOpen) setTimer(run, activation, 'time-limit', run.state.at + timeLimitMs);
}

/** Does what a timer that is due was set for. */
export function timerDue(run: Run, activation: ActivationState, { purpose, rung = 0 }: TimerState): void {
  const { behaviour } = stepAt(run.index, activation.step);
  switch (purpose) {
    case 'retry':
      startAttempt(run, activation, activation.phase.is === 'pausing' ? activation.phase.tries + 1 : 1);
      return;
    case 'attempt-limit':
      attemptTooLate(run, activation);
      return;
    case 'wait':
      waitOver(run, activation);
      return;
    case 'time-limit':
      if (behaviour.does === 'ask' || behaviour.does === 'wait') noAnswer(run, activation);
      else workTooLate(run, activation);
      return;
    case 'ladder':
      climbLadder(run, activation, rung);
      return;
    default:
      unreachable(purpose);
  }
}

/** Stops everything else in the scope and returns what it remembered. */
function stopOthers(run: Run, activation: ActivationState, why: CancelReason): readonly TokenMemory[] {
  return cancelTokens(run, scopeOf(run, activation.instance), (token) => token !== activation, why);
}
