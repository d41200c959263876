// The failure map, and the pairs, made ready to be watched: each way with a scenario that says no more than what goes wrong.
import { type FailureMap, type MapInput, type MapLimits, mapFailures } from '../paths/failure-map';
import { mapPairs, type PairMap } from '../paths/fault-pairs';
import { lightenScenario } from './light-scenario';

/** Maps every way to go wrong and makes each of them ready to be watched. */
export function playFailureMap(input: MapInput, limits: Partial<MapLimits> = {}): FailureMap {
  const map = mapFailures(input, limits);
  return {
    ...map,
    ways: map.ways.map((way) => {
      const { scenario, shown: ending } = way;
      return { ...way, scenario: lightenScenario(input, scenario, { faults: [way], ending }) };
    }),
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
