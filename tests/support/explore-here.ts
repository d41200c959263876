import { compile } from '../../src/engine/compile/compile';
import type { Explore } from '../../src/parts/drawing-explorer';
import type { ExploreInput } from '../../src/paths/explore-paths';
import { stepTypes } from '../../src/steps/step-types';

/** Finds something out about drawings as the program does, but on this thread. */
export function exploreHere<Found>(find: (input: ExploreInput) => Found): Explore<Found> {
  return (document) => {
    const graph = compile(document, stepTypes);
    return Promise.resolve(
      graph.ok
        ? { is: 'found', found: find({ document, graph: graph.value }) }
        : { is: 'refused', errors: graph.error },
    );
  };
}
