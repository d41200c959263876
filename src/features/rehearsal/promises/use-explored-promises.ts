import { useEffect, useState } from 'react';
import type { WorkflowDocument } from '../../../model/document';
import { useServices } from '../../../parts/services';
import type { RehearsalView } from '../screen/rehearsal-view';
import { explorePromises, NOTHING_EXPLORED } from './explore-promises';
import type { ExploredPromises } from './promise-standing';

interface Seen extends ExploredPromises {
  readonly document: WorkflowDocument;
}

/** Asks for every path of the drawing while it has promises, and plays what breaks one; null while that is worked out. */
export function useExploredPromises({
  session: { catalog },
  state: { document },
}: Pick<RehearsalView, 'session' | 'state'>): ExploredPromises | null {
  const { explore } = useServices();
  const [seen, setSeen] = useState<Seen | null>(null);
  const hasPromises = document.promises.length > 0;
  useEffect(() => {
    if (!hasPromises) return undefined;
    const stopping = new AbortController();
    void explorePromises(document, { explore, catalog, signal: stopping.signal }).then((explored) => {
      if (explored !== null) setSeen({ document, ...explored });
    });
    return () => stopping.abort();
  }, [document, explore, hasPromises, catalog]);
  if (!hasPromises) return NOTHING_EXPLORED;
  return seen?.document === document ? seen : null;
}
