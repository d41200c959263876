import { type HoldEnds, makeHold, type WriterHold, type WriterLock } from '../writer-lock';

/** Makes the locks of a browser that is only pretended: each call gives one more tab's. */
export function createMemoryWriterLocks(): () => WriterLock {
  const holders = new Map<string, HoldEnds>();

  function give(workflow: string): WriterHold {
    const ends = makeHold(() => holders.delete(workflow));
    holders.set(workflow, ends);
    return ends.hold;
  }

  return () => ({
    take: (workflow) => Promise.resolve(holders.has(workflow) ? null : give(workflow)),
    takeOver: (workflow) => {
      holders.get(workflow)?.lose();
      return Promise.resolve(give(workflow));
    },
  });
}
