import type { ReactNode } from 'react';
import { cx } from '../../ui/class-names';
import type { CardContent } from './card-content';
import { type CardStanding, cardEdge } from './card-edge';
import type { StepPicture } from './step-face';

interface FrameBodyProps {
  picture: StepPicture;
  content: CardContent;
  selected: boolean;
  standing: CardStanding;
  nameField?: ReactNode;
}

/** A step with others inside: a frame with a title row; done once for each item, it has a second sheet behind it. */
export function FrameBody({
  picture: { icon: Icon, shape },
  content,
  selected,
  standing,
  nameField,
}: FrameBodyProps) {
  return (
    <>
      {shape === 'stack' && (
        <span className="absolute -inset-y-0 -top-1 -right-1 left-1.5 rounded-container border border-edge bg-sunken" />
      )}
      <span className="absolute inset-0 rounded-container bg-[color-mix(in_srgb,var(--color-card)_45%,var(--paper))]" />
      <span className={cx('pointer-events-none absolute rounded-container', cardEdge(standing, selected))} />
      <span className="absolute inset-x-3 top-2 flex h-7 items-center gap-1.75 text-left">
        <Icon aria-hidden size={15} strokeWidth={1.9} className="shrink-0 text-ink-2" />
        {nameField ?? (
          <span className="max-w-[65%] shrink-0 truncate text-(length:--name-on-card) font-semibold tracking-[-0.008em] text-ink">
            {content.name}
          </span>
        )}
        <span className="min-w-0 flex-1 truncate text-right text-(length:--text-on-card) text-ink-3">
          {content.line}
        </span>
      </span>
    </>
  );
}
