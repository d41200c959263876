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
/** Until somebody says otherwise the drawing keeps so much of the room, whatever else lies under it: */
const DRAWING_SHARE = 0.5;
/** as much as lets most drawings keep the names on their cards, where there is room for that. */
const HIGH_ROOM = { from: 800, share: 0.54 };
const LEAST_DRAWING_SHARE = 0.33;

/** Remembers how high the owner wants the timeline while the rehearsal is open; `under` is what lies below it, px. */
export function useSheetHeight(room: number, under: number): SheetHeight {
  const [chosen, setChosen] = useState<number | null>(null);
  const [settled, setSettled] = useState(0);
  const besides = (share: number) => Math.max(LEAST, Math.round(room * (1 - share)) - under);
  const most = besides(LEAST_DRAWING_SHARE);
  return {
    height: Math.min(most, chosen ?? besides(room < HIGH_ROOM.from ? DRAWING_SHARE : HIGH_ROOM.share)),
    least: LEAST,
    most,
    change: setChosen,
    settled,
    settle: () => setSettled((count) => count + 1),
  };
}
