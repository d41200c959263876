import { useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../model/limits';
import { useCanvasTools } from './canvas-ui';

interface NameFieldProps {
  step: string;
  name: string;
  label: string;
}

/** Changes the name of a step where it stands. Enter or leaving keeps it, Esc does not. */
export function NameField({ step, name, label }: NameFieldProps) {
  const { rename } = useCanvasTools();
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);
  const settle = (kept: string | null, goesBack: boolean): void => {
    if (settled.current) return;
    settled.current = true;
    rename(step, kept, goesBack);
  };
  return (
    <input
      ref={input}
      aria-label={label}
      value={typed}
      maxLength={LIMITS.nameLength}
      onChange={(event) => setTyped(event.target.value)}
      // The keyboard is somewhere else by then and stays there.
      onBlur={() => settle(typed, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') settle(typed, true);
        if (event.key === 'Escape') settle(null, true);
      }}
      onPointerDown={(event) => event.stopPropagation()}
      className="nodrag nopan w-full min-w-0 rounded-[4px] bg-card text-(length:--name-on-card) font-semibold tracking-[-0.008em] text-ink outline-2 outline-accent outline-solid"
    />
  );
}
