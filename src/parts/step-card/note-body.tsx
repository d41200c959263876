import type { ReactNode } from 'react';
import { cx } from '../../ui/class-names';
import type { CardContent } from './card-content';

interface NoteBodyProps {
  content: CardContent;
  selected: boolean;
  nameField?: ReactNode;
}

/** A remark on the sheet: a slip of paper with a folded corner. */
export function NoteBody({ content: { name, line }, selected, nameField }: NoteBodyProps) {
  return (
    <span
      className={cx(
        'absolute inset-0 flex flex-col overflow-hidden rounded-[3px_3px_3px_12px] bg-waiting-wash px-3 pt-2.25 pb-2 text-left transition-shadow duration-press',
        'group-hover/step:shadow-float forced-colors:border',
        selected &&
          'outline-2 outline-accent outline-solid shadow-[0_0_0_6px_color-mix(in_srgb,var(--color-accent)_14%,transparent)]!',
      )}
    >
      {nameField ??
        (name !== '' && (
          <span className="line-clamp-2 shrink-0 text-(length:--name-on-card) leading-[1.2308] font-semibold text-ink wrap-anywhere">
            {name}
          </span>
        ))}
      {line !== '' && (
        <span className="mt-0.5 min-h-0 overflow-hidden text-(length:--text-on-card) leading-[1.3334] whitespace-pre-line text-ink-2 wrap-anywhere">
          {line}
        </span>
      )}
    </span>
  );
}
