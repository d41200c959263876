// What every adapter writes of a run, as pure functions.
import { fail, type Result, succeed } from '../kernel/result';
import type { StorageTrouble } from '../model/storage-trouble';
import type { NewRun, OwedCommand, RunHead, RunStep } from './run-store';

/** Makes the head of a run that begins. */
export function firstRunHead({ id, kind, title, document, state }: NewRun, now: number): RunHead {
  const { status, result } = state;
  return {
    id,
    workflow: document.id,
    kind,
    title,
    createdAt: now,
    updatedAt: now,
    events: 0,
    status,
    result,
  };
}

/** Makes the head after an event. */
export function nextRunHead(head: RunHead, { state }: RunStep, now: number): RunHead {
  return { ...head, updatedAt: now, events: head.events + 1, status: state.status, result: state.result };
}

/** Gives each command of an event a key that is the same whenever it is asked again. */
export function owedBy({ run, afterEvents, commands }: RunStep, now: number): readonly OwedCommand[] {
  return commands.map((command, index) => ({
    key: `${run}:${String(afterEvents + 1)}:${String(index + 1)}`,
    run,
    command,
    since: now,
  }));
}

/** Decides whether an event is written, was taken before, or comes after others. */
export function judgeAppend(
  head: RunHead | undefined,
  isKnown: boolean,
  step: RunStep,
): Result<{ readonly head: RunHead; readonly isRepeat: boolean }, StorageTrouble> {
  if (head === undefined) return fail({ code: 'gone', id: step.run });
  if (isKnown) return succeed({ head, isRepeat: true });
  if (head.events === step.afterEvents) return succeed({ head, isRepeat: false });
  return fail({ code: 'overtaken', id: step.run, revision: head.events });
}

/** Orders runs for a list: last changed first. */
export function byLastEvent(left: RunHead, right: RunHead): number {
  return right.updatedAt - left.updatedAt || left.id.localeCompare(right.id);
}

/** Orders commands: the oldest first, those of one event in its order. */
export function byAge(left: OwedCommand, right: OwedCommand): number {
  return left.since - right.since || left.key.localeCompare(right.key, 'en', { numeric: true });
}
