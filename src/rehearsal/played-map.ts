// The failure map, and the pairs, made ready to be watched: each way with a scenario that says no more than what goes wrong, and for each
// system what an outage does.
import { type FailureMap, type MapInput, type MapLimits, mapFailures } from '../paths/failure-map';
import { mapPairs, type PairMap } from '../paths/fault-pairs';
import { lightenScenario } from './light-scenario';
import { measureOutage, type OutageEffects } from './outage-effects';

export interface PlayedMap extends FailureMap {
  /** For every system of the drawing, in document order, and every length of `OUTAGE_LENGTHS_MS`. */
  readonly outages: readonly OutageEffects[];
}

const HOUR_MS = 3_600_000;

/** Is how long a system may be down: a hiccup, a morning, a day. */
export const OUTAGE_LENGTHS_MS = [HOUR_MS / 2, 2 * HOUR_MS, 24 * HOUR_MS] as const;

/** Maps every way to go wrong and makes each of them ready to be watched. */
export function playFailureMap(input: MapInput, limits: Partial<MapLimits> = {}): PlayedMap {
  const map = mapFailures(input, limits);
  return {
    ...map,
    ways: map.ways.map((way) => {
      const { scenario, shown: ending } = way;
      return { ...way, scenario: lightenScenario(input, scenario, { faults: [way], ending }) };
    }),
    outages: input.document.systems.flatMap(({ id }) =>
      OUTAGE_LENGTHS_MS.flatMap((forMs) => measureOutage(input, id, forMs) ?? []),
    ),
  };
}

/** Maps the pairs that are caught alone and not together, and makes each of them ready to be watched. */
export function playPairs(input: MapInput, limits: Partial<MapLimits> = {}): PairMap {
  const map = mapPairs(input, limits);
  return {
    ...map,
    pairs: map.pairs.map(({ first, way }) => {
      const { scenario, shown: ending } = way;
      return {
        first,
        way: { ...way, scenario: lightenScenario(input, scenario, { faults: [first, way], ending }) },
      };
    }),
  };
}
