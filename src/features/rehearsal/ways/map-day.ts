import type { Scenario } from '../../../model/scenario';

/** Is what the days of the failure map are called by the program, so that they can be told from what somebody tries. */
const MAP_DAYS: readonly string[] = ['sc_way', 'sc_lapse'];

/** Tells whether a day came from the failure map; once it is saved it is called otherwise. */
export function isMapDay({ id }: Pick<Scenario, 'id'>): boolean {
  return MAP_DAYS.includes(id);
}
