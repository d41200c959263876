// The failure map made ready to be watched: each way with a scenario that says no more than what goes wrong.
import { type FailureMap, type MapInput, type MapLimits, mapFailures } from '../paths/failure-map';
import { lightenScenario } from './light-scenario';

/** Maps every way to go wrong and makes each of them ready to be watched. */
export function playFailureMap(input: MapInput, limits: Partial<MapLimits> = {}): FailureMap {
  const map = mapFailures(input, limits);
  return {
    ...map,
    ways: map.ways.map((way) => {
      const { step, fault, shown: ending } = way;
      return { ...way, scenario: lightenScenario(input, way.scenario, { step, fault, ending }) };
    }),
  };
}
