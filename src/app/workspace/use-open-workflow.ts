import { useCallback, useEffect, useState } from 'react';
import type { StorageTrouble } from '../../model/storage-trouble';
import { useServices } from '../../parts/services';
import { type Manner, type OpenWorkflow, openWorkflow } from './open-workflow';

/** Is how far opening has come. */
export type Opening =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly workflow: OpenWorkflow }
  | { readonly is: 'trouble'; readonly trouble: StorageTrouble };

interface Wish {
  readonly manner: Manner;
  /** Counts what was asked for: asking again opens again. */
  readonly times: number;
}

/** What is being closed here: the right to write has to be given back before it is asked for again. */
const closing = new Map<string, Promise<void>>();

/** Opens a workflow for as long as the screen is there; `reopen` reads it anew, to write or only to look. */
export function useOpenWorkflow(id: string): {
  readonly opening: Opening;
  readonly reopen: (manner: Manner) => void;
} {
  const services = useServices();
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  const [wish, setWish] = useState<Wish>({ manner: 'try', times: 0 });

  useEffect(() => {
    const left = new AbortController();
    const opened = (async () => {
      await closing.get(id);
      return left.signal.aborted ? null : openWorkflow(id, wish.manner, services);
    })();
    void opened.then((result) => {
      if (left.signal.aborted || result === null) return;
      setOpening(
        result.ok ? { is: 'open', workflow: result.value } : { is: 'trouble', trouble: result.error },
      );
    });
    return () => {
      left.abort();
      const closed = opened.then((result) => (result?.ok === true ? result.value.close() : undefined));
      closing.set(id, closed);
    };
  }, [id, services, wish]);

  const reopen = useCallback((manner: Manner) => {
    setWish(({ times }) => ({ manner, times: times + 1 }));
  }, []);
  return { opening, reopen };
}
