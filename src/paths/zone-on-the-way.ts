// How the zone goes from place to place: what a move asks of it, and which timers it leaves behind.
import { spreadPauseMs } from '../engine/run/behaviours/work';
import type { RunState } from '../engine/state';
import { dateWaitedFor } from './date-wait';
import type { Drawing } from './drawing';
import type { Move } from './move';
import type { Result } from './take-move';
import {
  beforeAnyTimer,
  carryOn,
  carryOver,
  DEADLINE,
  type Left,
  NO_TIMERS,
  reorder,
  whenDue,
  type Zone,
} from './zone';

/** Narrows the zone of a place to the instants at which a move may happen. Null: never. */
export function zoneWhen(zone: Zone, timers: readonly number[], move: Move): Zone | null {
  if (move.do === 'silence' || timers.length === 0) return zone;
  return move.do === 'timer' ? whenDue(zone, timers, move.timer) : beforeAnyTimer(zone);
}

/** Carries the zone from before a move over what it led to; `before` are the timers that were pending. */
export function zoneAfter(drawing: Drawing, zone: Zone, before: readonly number[], result: Result): Zone {
  const { state, timers, fallsDue } = result;
  if (before.length === 0 && timers.length === 0) return NO_TIMERS;
  const isSame = before.length === timers.length && timers.every((timer, at) => timer === before[at]);
  if (isSame && !fallsDue) return carryOn(zone);
  const isKept = (timer: number) => !(fallsDue && timer === DEADLINE);
  const kept = before.filter((timer) => timers.includes(timer) && isKept(timer));
  const added = timers.filter((timer) => !kept.includes(timer));
  const carried = carryOver(
    zone,
    kept.map((timer) => before.indexOf(timer) + 1),
    added.map((timer) => leftOf(drawing, state, timer)),
  );
  const order = [...kept, ...added];
  return reorder(
    carried,
    timers.map((timer) => order.indexOf(timer) + 1),
  );
}

/** A date in a field may be any time away; every other timer has what the drawing says. */
function leftOf(drawing: Drawing, state: RunState, timer: number): Left {
  const { deadlineMs } = drawing;
  if (timer === DEADLINE && deadlineMs !== null) return [deadlineMs, deadlineMs];
  const set = state.timers.find((known) => known.timer === timer);
  const open = state.activations.find(({ activation }) => activation === set?.activation);
  const step = drawing.graph.steps[open?.step ?? -1];
  if (set === undefined || (set.purpose === 'wait' && dateWaitedFor(step) !== null)) return null;
  const leftMs = set.due - state.at;
  // A scenario draws one pause; a proof is about all that could be drawn.
  const phase = deadlineMs !== null && set.purpose === 'retry' ? open?.phase : undefined;
  if (phase?.is !== 'pausing' || step === undefined) return [leftMs, leftMs];
  return [spreadPauseMs(step.retry, phase.tries, -1), spreadPauseMs(step.retry, phase.tries, 1)];
}
