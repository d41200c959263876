import type { TimerPurpose } from '../../model/journal';
import type { ActivationState, TimerState } from '../state';
import { idOf, nextNumber, type Run, removeFrom, write } from './run-context';

/** Sets a timer for an activation; the host sends it back as an event when it is due. */
export function setTimer(
  run: Run,
  activation: ActivationState,
  purpose: TimerPurpose,
  due: number,
  rung?: number,
): void {
  const timer = nextNumber(run, 'timer');
  const step = idOf(run, activation.step);
  const { attempt } = activation.phase;
  const about = { timer, due, activation: activation.activation, attempt, purpose };
  run.state.timers.push(rung === undefined ? about : { ...about, rung });
  write(run, 'timer-set', { timer, activation: activation.activation, step, purpose, due });
  run.commands.push({
    type: 'set-timer',
    activation: activation.activation,
    attempt,
    step,
    timer,
    due,
    purpose,
  });
}

/** Clears the timers of an activation that have one of these purposes; all of them when none is named. */
export function clearTimers(run: Run, activation: ActivationState, purpose?: TimerPurpose): void {
  if (run.state.timers.length === 0) return;
  const cleared = run.state.timers.filter(
    (timer) =>
      timer.activation === activation.activation && (purpose === undefined || timer.purpose === purpose),
  );
  for (const timer of cleared) {
    removeFrom(run.state.timers, timer);
    run.commands.push({
      type: 'clear-timer',
      activation: timer.activation,
      attempt: timer.attempt,
      step: idOf(run, activation.step),
      timer: timer.timer,
    });
  }
}

/** Takes a timer that is due out of the state, or undefined when there is no such timer or it is too early. */
export function takeTimer(run: Run, timer: number): TimerState | undefined {
  const found = run.state.timers.find((set) => set.timer === timer && set.due <= run.state.at);
  if (found !== undefined) removeFrom(run.state.timers, found);
  return found;
}
