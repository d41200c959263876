import type { ScenarioProblem } from '../checks/scenario-problems';
import { type Result, succeed } from '../kernel/result';
import { openRehearsal, type Rehearsal, type RehearsalInput } from './open-rehearsal';

/**
 * Plays a drawing through, in virtual time, in the world that a scenario describes: until the run is over, nothing
 * more is set, the scenario's time is up or the journal grows past its bound.
 *
 * Fails with what is wrong with the scenario. The same input gives the same bytes on every machine.
 */
export function rehearse(input: RehearsalInput): Result<Rehearsal, readonly ScenarioProblem[]> {
  const opened = openRehearsal(input);
  if (!opened.ok) return opened;
  opened.value.runUntil();
  return succeed(opened.value.look());
}
