import { isEmpty, toMoment } from '../../../facts/field-value';
import type { BehaviourOf } from '../../../step-kit/behaviour';
import type { ActivationState } from '../../state';
import { valueOf } from '../facts-of-run';
import { failStep, finish } from '../outcome';
import type { Run } from '../run-context';
import { setTimer } from '../timers';

/** Waits for a length of time or until the date in a field; a date in the past is over at once. */
export function wait(run: Run, activation: ActivationState, behaviour: BehaviourOf<'wait'>): void {
  const due = dueOf(run, behaviour);
  if (due === null) {
    failStep(run, activation, 'missing-data', 'untilField' in behaviour ? behaviour.untilField : undefined);
    return;
  }
  activation.phase = { is: 'waiting', attempt: activation.phase.attempt + 1 };
  if (due > run.state.at) setTimer(run, activation, 'wait', due);
  else waitOver(run, activation);
}

/** Ends a wait whose time has come. */
export function waitOver(run: Run, activation: ActivationState): void {
  finish(run, activation, ['over']);
}

function dueOf(run: Run, behaviour: BehaviourOf<'wait'>): number | null {
  if ('forMs' in behaviour) return run.state.at + behaviour.forMs;
  const value = valueOf(run, behaviour.untilField);
  return isEmpty(value) ? null : toMoment(value, run.state.offsets);
}
