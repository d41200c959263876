import type { Explore } from '../../parts/drawing-explorer';
import type { Findable } from './explore-messages';

/** Makes an explorer of which the real one is fetched by the first drawing. */
export function exploreOnDemand<Wanted extends keyof Findable>(find: Wanted): Explore<Findable[Wanted]> {
  let fetching: Promise<Explore<Findable[Wanted]>> | null = null;
  return async (document, watch) => {
    try {
      fetching ??= import('./explore-client').then(({ makeExplore }) => makeExplore(find));
      const explore = await fetching;
      return await explore(document, watch);
    } catch (error) {
      fetching = null;
      return { is: 'broken', message: error instanceof Error ? error.message : String(error) };
    }
  };
}
