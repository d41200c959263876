import { useCallback, useEffect, useState } from 'react';
import type { StorageTrouble } from '../../model/storage-trouble';
import { useHouse } from '../../parts/services';
import type { WorkflowHead } from '../../storage/workflow-store';

/** Is what is known of the workflows kept here. */
export type Shelf =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly heads: readonly WorkflowHead[] }
  | { readonly is: 'trouble'; readonly trouble: StorageTrouble };

/** The same each time, so that a page that shows it already is not drawn again. */
const NOTHING: Shelf = { is: 'there', heads: [] };

/**
 * Reads the list of workflows, and reads it again when asked to, when another tab saved something, and when the
 * person comes back to this one. Who never stored anything here does not wait for the database to say so.
 */
export function useLibrary(): { readonly shelf: Shelf; readonly reload: () => Promise<void> } {
  const { workflows, changes } = useHouse();
  const [shelf, setShelf] = useState<Shelf>(() => (workflows.isNew() ? NOTHING : { is: 'loading' }));

  const reload = useCallback(async () => {
    const listed = await workflows.list();
    setShelf(listed.ok ? shelfOf(listed.value) : { is: 'trouble', trouble: listed.error });
  }, [workflows]);

  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    refresh();
    document.addEventListener('visibilitychange', refresh);
    const stopListening = changes.listen(refresh);
    return () => {
      document.removeEventListener('visibilitychange', refresh);
      stopListening();
    };
  }, [changes, reload]);

  return { shelf, reload };
}

function shelfOf(heads: readonly WorkflowHead[]): Shelf {
  return heads.length === 0 ? NOTHING : { is: 'there', heads };
}
