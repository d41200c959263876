import { isEmpty, toMoment } from '../../../facts/field-value';
import { sameJson } from '../../../kernel/json';
import type { BehaviourOf } from '../../../step-kit/behaviour';
import { stepAt } from '../../graph-index';
import type { ActivationState, RunState } from '../../state';
import { valueOf } from '../facts-of-run';
import { failStep, finish } from '../outcome';
import { type Run, removeFrom } from '../run-context';
import { setTimer } from '../timers';

type Signal = RunState['signals'][number];

/** Waits for a length of time, until the date in a field, or for a signal; what has come already is over at once. */
export function wait(run: Run, activation: ActivationState, behaviour: BehaviourOf<'wait'>): void {
  activation.phase = { is: 'waiting', attempt: activation.phase.attempt + 1 };
  if ('signal' in behaviour) {
    const kept = run.state.signals.find((signal) => isMeantFor(run, activation.instance, behaviour, signal));
    if (kept === undefined) return;
    removeFrom(run.state.signals, kept);
    waitOver(run, activation);
    return;
  }
  const due = dueOf(run, activation.instance, behaviour);
  if (due === null)
    failStep(run, activation, 'missing-data', 'untilField' in behaviour ? behaviour.untilField : undefined);
  else if (due > run.state.at) setTimer(run, activation, 'wait', due);
  else waitOver(run, activation);
}

/** Ends a wait whose time has come. */
export function waitOver(run: Run, activation: ActivationState): void {
  finish(run, activation, ['over']);
}

/** Gives a signal to the wait that has waited longest for it, or keeps it; each is used once. */
export function receiveSignal(run: Run, signal: Signal): void {
  const waiting = run.state.activations.find(({ instance, step, phase }) => {
    const { behaviour } = stepAt(run.index, step);
    return (
      phase.is === 'waiting' && behaviour.does === 'wait' && isMeantFor(run, instance, behaviour, signal)
    );
  });
  if (waiting === undefined) run.state.signals.push(signal);
  else waitOver(run, waiting);
}

function isMeantFor(
  run: Run,
  instance: number,
  behaviour: BehaviourOf<'wait'>,
  { name, values }: Signal,
): boolean {
  if (!('signal' in behaviour) || behaviour.signal !== name) return false;
  const field = behaviour.matchField;
  return (
    field === null || (Object.hasOwn(values, field) && sameJson(values[field], valueOf(run, instance, field)))
  );
}

function dueOf(
  run: Run,
  instance: number,
  behaviour: Exclude<BehaviourOf<'wait'>, { readonly signal: string }>,
): number | null {
  if ('forMs' in behaviour) return run.state.at + behaviour.forMs;
  const value = valueOf(run, instance, behaviour.untilField);
  return isEmpty(value) ? null : toMoment(value, run.state.offsets);
}
