import { type RefObject, useEffect, useMemo, useRef } from 'react';

/** For so long after the owner moved the sheet, what they look at is theirs. */
const THEIRS_MS = 4_000;

/** Is the owner's hand on the sheet. */
export interface Hand {
  /** The owner holds the sheet, or has moved it just now. */
  readonly isOn: () => boolean;
  /** It was moved or zoomed by hand. */
  readonly moved: () => void;
}

/** Watches for the owner's hand, so that nothing moves under it. */
export function useHand(root: RefObject<HTMLElement | null>): Hand {
  const held = useRef(new Set<number>());
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const sheet = root.current;
    const pressed = held.current;
    const press = ({ pointerId }: PointerEvent) => pressed.add(pointerId);
    const letGo = ({ pointerId }: PointerEvent) => pressed.delete(pointerId);
    // Before React Flow: it keeps some presses to itself. A hand may let go anywhere.
    sheet?.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', letGo, true);
    window.addEventListener('pointercancel', letGo, true);
    return () => {
      sheet?.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', letGo, true);
      window.removeEventListener('pointercancel', letGo, true);
    };
  }, [root]);
  return useMemo(
    () => ({
      isOn: () => held.current.size > 0 || performance.now() - movedAt.current < THEIRS_MS,
      moved: () => {
        movedAt.current = performance.now();
      },
    }),
    [],
  );
}
