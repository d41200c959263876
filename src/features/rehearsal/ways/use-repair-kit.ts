import { useEffect, useState } from 'react';
import type { RepairKit, RepairSource } from './repairable';

/** Fetches what mends the drawing; without it each row still leads to its step. */
export function useRepairKit(source: RepairSource | null): RepairKit | null {
  const fetch = source?.fetch;
  const [kit, setKit] = useState<RepairKit | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetch?.().then(
      (fetched) => {
        if (isWanted) setKit(fetched);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [fetch]);
  return fetch === undefined ? null : kit;
}
