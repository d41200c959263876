import { useEffect, useMemo, useState } from 'react';
import { relianceAddress } from '../../../parts/addresses';
import { type Reliance, reliancesOf } from '../../../rehearsal/reliance';
import { readLibrary } from '../../../storage/read-library';
import type { RehearsalView } from '../screen/rehearsal-view';

/** Is where else something is relied on. */
export interface Elsewhere {
  /** In how many other workflows of the library. */
  readonly others: number;
  /** Where they are seen together. */
  readonly address: string;
}

const NONE: readonly (readonly Reliance[])[] = [];

/** Finds where else a system or somebody is relied on, by id; the library is read once somebody wants to know. */
export function useElsewhere(
  { services: { workflows, stepTypes }, state: { document } }: RehearsalView,
  isWanted: boolean,
): (id: string) => Elsewhere | null {
  const [others, setOthers] = useState(NONE);
  const { id: here } = document;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHeard = true;
    void readLibrary(workflows).then((read) => {
      // Where the library cannot be read, nothing is said of it: the map here is whole without.
      if (!isHeard || !read.ok) return;
      setOthers(
        read.value.flatMap(({ head, document: other }) =>
          other === null || head.id === here ? [] : [reliancesOf(other, stepTypes)],
        ),
      );
    });
    return () => {
      isHeard = false;
    };
  }, [workflows, stepTypes, here, isWanted]);
  const own = useMemo(
    () => (isWanted ? reliancesOf(document, stepTypes) : []),
    [document, stepTypes, isWanted],
  );
  return (id) => {
    const reliance = own.find(({ ids }) => ids.includes(id));
    if (reliance === undefined) return null;
    const isSame = ({ kind, key }: Reliance) => kind === reliance.kind && key === reliance.key;
    const count = others.filter((reliances) => reliances.some(isSame)).length;
    return count === 0 ? null : { others: count, address: relianceAddress(reliance) };
  };
}
