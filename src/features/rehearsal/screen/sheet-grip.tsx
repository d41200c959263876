import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

export interface SheetGripProps {
  label: string;
  /** How high the sheet is, px. */
  height: number;
  least: number;
  most: number;
  onHeight: (height: number) => void;
  /** The hand has let go, or a key was pressed: the height stays. */
  onSettled: () => void;
}

const BY_KEY = 24;

/** The upper edge of a sheet: dragged, or moved with the arrow keys, it makes the sheet higher or lower. */
export function SheetGrip({ label, height, least, most, onHeight, onSettled }: SheetGripProps) {
  const held = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const within = (wanted: number) => Math.round(Math.max(least, Math.min(most, wanted)));
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowUp: height + BY_KEY, ArrowDown: height - BY_KEY }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onHeight(within(wanted));
    onSettled();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { y: event.clientY, height };
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    if (held.current !== null) onHeight(within(held.current.height + held.current.y - clientY));
  };
  const letGo = () => {
    if (held.current === null) return;
    held.current = null;
    onSettled();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator that takes the focus can.
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={height}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      className="group/grip absolute inset-x-0 -top-1 z-2 flex h-4 cursor-ns-resize touch-none justify-center rounded-float pt-2 outline-none"
    >
      <span className="h-1 w-9 rounded-pill bg-line transition-colors duration-press group-hover/grip:bg-edge group-focus-visible/grip:bg-accent group-focus-visible/grip:outline-2 group-focus-visible/grip:outline-offset-3 group-focus-visible/grip:outline-accent forced-colors:bg-[ButtonText]" />
    </div>
  );
}
