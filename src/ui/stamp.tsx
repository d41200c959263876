import type { LucideIcon } from 'lucide-react';
import { cx } from './class-names';
import { type Tone, toneText, toneWash } from './tone';

export interface StampProps {
  tone: Tone;
  /** The shape that says the same as the colour. */
  icon: LucideIcon;
  /** The word that says the same as both. */
  word: string;
  /** Icon and word only, for a line of text. */
  bare?: boolean | undefined;
  className?: string | undefined;
}

/** A state: word, icon and colour together. The only solid one is a person being needed. */
export function Stamp({ tone, icon: Icon, word, bare = false, className }: StampProps) {
  return (
    <span
      className={cx(
        'inline-flex max-w-full items-center gap-1.25 text-[0.75rem] leading-4 whitespace-nowrap',
        bare
          ? cx('font-label', toneText[tone])
          : cx('h-5.5 rounded-pill pr-2.25 pl-1.75 font-semibold', pill(tone)),
        className,
      )}
    >
      <Icon aria-hidden size={bare ? 14 : 12} strokeWidth={bare ? 2 : 2.4} className="shrink-0" />
      <span className="truncate">{word}</span>
    </span>
  );
}

function pill(tone: Tone): string {
  if (tone === 'attention')
    return 'forced-color-adjust-none border-[1.5px] border-transparent bg-attention-solid text-on-attention';
  if (tone === 'neutral') return 'border-[1.5px] border-current bg-card text-ink-3';
  return cx('border-[1.5px] border-current', toneText[tone], toneWash[tone]);
}
