import type { WorkflowDocument } from '../../../model/document';
import type { ExploreAnswer } from '../../../parts/drawing-explorer';
import type { Services } from '../../../parts/services';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import type { ExploredPromises } from './promise-standing';

export const NOTHING_EXPLORED: ExploredPromises = { fates: new Map(), played: new Map() };

/** Asks for every path of a drawing, and plays what breaks a promise of it; null where nobody waits for it any more. */
export async function explorePromises(
  document: WorkflowDocument,
  { explore, catalog, signal }: Pick<Services, 'explore'> & { catalog: StepCatalog; signal?: AbortSignal },
): Promise<ExploredPromises | null> {
  if (document.promises.length === 0) return NOTHING_EXPLORED;
  const answer: ExploreAnswer = await explore(document, signal === undefined ? {} : { signal });
  if (answer.is === 'stopped') return null;
  if (answer.is !== 'found') return NOTHING_EXPLORED;
  const { promises } = answer.found;
  // Few drawings break a promise; whoever plays a path here is fetched for those alone.
  const played = promises.some(({ broken }) => broken !== null)
    ? (await import('./play-breaking')).playBreaking(document, catalog, promises)
    : NOTHING_EXPLORED.played;
  if (signal?.aborted === true) return null;
  return { fates: new Map(promises.map((fate) => [fate.promise, fate])), played };
}
