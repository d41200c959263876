import { useEffect, useState } from 'react';
import type { WorkflowDocument } from '../../../model/document';
import { useServices } from '../../../parts/services';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { ExploredPromises } from './promise-standing';

const NOTHING: ExploredPromises = { fates: new Map(), played: new Map() };

interface Seen extends ExploredPromises {
  readonly document: WorkflowDocument;
}

/** Asks for every path of the drawing while it has promises, and plays what breaks one; null while that is worked out. */
export function useExploredPromises({ session, state }: RehearsalView): ExploredPromises | null {
  const { explore } = useServices();
  const { document } = state;
  const [seen, setSeen] = useState<Seen | null>(null);
  const hasPromises = document.promises.length > 0;
  useEffect(() => {
    if (!hasPromises) return undefined;
    const stopping = new AbortController();
    void explore(document, { signal: stopping.signal }).then(async (answer) => {
      if (answer.is === 'stopped') return;
      if (answer.is !== 'found') {
        setSeen({ document, ...NOTHING });
        return;
      }
      const { promises } = answer.found;
      // Few drawings break a promise; whoever plays a path here is fetched for those alone.
      const played = promises.some(({ broken }) => broken !== null)
        ? (await import('./play-breaking')).playBreaking(document, session.catalog, promises)
        : NOTHING.played;
      if (stopping.signal.aborted) return;
      setSeen({ document, fates: new Map(promises.map((fate) => [fate.promise, fate])), played });
    });
    return () => stopping.abort();
  }, [document, explore, hasPromises, session]);
  if (!hasPromises) return NOTHING;
  return seen?.document === document ? seen : null;
}
