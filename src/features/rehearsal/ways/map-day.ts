import type { RehearsalState } from '../session/rehearsal-state';

/** Is what the days of the failure map are called by the program, so that they can be told from what somebody tries. */
const MAP_DAYS: readonly string[] = ['sc_way', 'sc_lapse'];

/** Tells whether the day on the screen came from the failure map as it is. */
export function isMapDay({ origin, scenario }: Pick<RehearsalState, 'origin' | 'scenario'>): boolean {
  return origin === null && MAP_DAYS.includes(scenario.id);
}
