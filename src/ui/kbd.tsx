import { cx } from './class-names';

export interface KbdProps {
  /** One entry per key, as printed: `['Ctrl', 'K']`. */
  keys: readonly string[];
  /** On an ink surface. */
  inverted?: boolean | undefined;
  className?: string | undefined;
}

/** Keys to press together. */
export function Kbd({ keys, inverted = false, className }: KbdProps) {
  return (
    <kbd
      className={cx(
        'inline-flex items-center rounded-[4px] border px-1 font-sans text-[0.75rem] leading-4 font-normal whitespace-nowrap',
        inverted ? 'border-on-ink/30 text-on-ink/80' : 'border-line text-ink-3',
        className,
      )}
    >
      {keys.join(' ')}
    </kbd>
  );
}
