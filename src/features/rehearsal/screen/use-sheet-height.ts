import { useState } from 'react';

/** Is how high the timeline lies over the drawing, px, and between what it may be changed. */
export interface SheetHeight {
  readonly height: number;
  readonly least: number;
  readonly most: number;
  readonly change: (height: number) => void;
  /** Grows whenever a new height is settled. */
  readonly settled: number;
  readonly settle: () => void;
}

const LEAST = 132;
/** At first it takes less than a third of the window, so that the drawing keeps its words. */
const SHARE = 0.28;
/** Two runs need more. */
const TWO_SHARE = 0.42;
const MOST_SHARE = 0.62;

/** Remembers how high the owner wants the timeline while the rehearsal is open. */
export function useSheetHeight(isTwo: boolean): SheetHeight {
  const [chosen, setChosen] = useState<number | null>(null);
  const [settled, setSettled] = useState(0);
  const most = Math.max(LEAST, Math.round(window.innerHeight * MOST_SHARE));
  const height = chosen ?? Math.round(window.innerHeight * (isTwo ? TWO_SHARE : SHARE));
  return {
    height: Math.max(LEAST, Math.min(most, height)),
    least: LEAST,
    most,
    change: setChosen,
    settled,
    settle: () => setSettled((count) => count + 1),
  };
}
