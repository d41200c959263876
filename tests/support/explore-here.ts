import { compile } from '../../src/engine/compile/compile';
import type { Explore } from '../../src/parts/drawing-explorer';
import type { MapInput } from '../../src/paths/failure-map';
import { stepTypes } from '../../src/steps/step-types';

/** Finds something out about drawings as the program does, but on this thread. */
export function exploreHere<Found>(find: (input: MapInput) => Found): Explore<Found> {
  return (document) => {
    const graph = compile(document, stepTypes);
    return Promise.resolve(
      graph.ok
        ? { is: 'found', found: find({ document, graph: graph.value, catalog: stepTypes }) }
        : { is: 'refused', errors: graph.error },
    );
  };
}
