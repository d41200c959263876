import { type KeyboardEvent, useRef, useState } from 'react';
import type { BadDayCase } from '../../../rehearsal/bad-day/judge-bad-day';
import { cx } from '../../../ui/class-names';
import { CaseMark } from './case-mark';

interface CaseGridProps {
  /** Its name as a place on the page. */
  label: string;
  cases: readonly BadDayCase[];
  /** How many there will be. */
  size: number;
  chosen: number | null;
  nameOf: (played: BadDayCase) => string;
  onChoose: (played: BadDayCase) => void;
}

/** Every case as one mark, in the order of their numbers. One stop for the keyboard; arrow keys walk in it. */
export function CaseGrid({ label, cases, size, chosen, nameOf, onChoose }: CaseGridProps) {
  const grid = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const isSmall = size > 100;
  const columns = isSmall ? 25 : 10;
  const active = Math.min(at, Math.max(0, cases.length - 1));
  const walk = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
      Home: -active,
      End: cases.length - 1 - active,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = active + step;
    if (next < 0 || next >= cases.length) return;
    setAt(next);
    grid.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul
      ref={grid}
      aria-label={label}
      className={cx('grid', isSmall ? 'grid-cols-25 gap-y-px' : 'grid-cols-10 gap-y-1')}
    >
      {cases.map((played, index) => (
        <li key={played.number} className="flex justify-center">
          <button
            type="button"
            data-case
            tabIndex={index === active ? 0 : -1}
            aria-label={nameOf(played)}
            aria-current={played.number === chosen ? 'true' : undefined}
            title={nameOf(played)}
            onKeyDown={walk}
            onFocus={() => setAt(index)}
            onClick={() => onChoose(played)}
            className={cx(
              'grid place-items-center outline-offset-1 outline-accent transition-colors duration-press hover:bg-hover focus-visible:outline-2',
              isSmall
                ? 'size-3 rounded-[3px]'
                : 'size-6.5 rounded-tile pointer-coarse:h-9 pointer-coarse:w-full',
              played.number === chosen && 'bg-accent-wash ring-[1.5px] ring-accent forced-colors:border-2',
            )}
          >
            <CaseMark standing={played.standing} size={isSmall ? 8 : 15} />
          </button>
        </li>
      ))}
      {Array.from({ length: size - cases.length }, (_, index) => (
        <li
          // What is still to come has only its place.
          key={`to come ${String(cases.length + index)}`}
          aria-hidden
          className={cx('grid place-items-center', isSmall ? 'h-3' : 'h-6.5')}
        >
          <CaseMark standing={null} size={isSmall ? 8 : 15} />
        </li>
      ))}
    </ul>
  );
}
