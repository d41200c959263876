import type { ReactNode } from 'react';
import { cx } from '../../ui/class-names';
import type { CardContent, CardDetail } from './card-content';
import { type CardStanding, isHollow } from './card-edge';
import type { StepPicture, StepShape } from './step-face';

interface EndPillProps {
  picture: StepPicture;
  shape: Extract<StepShape, 'end' | 'end-cancelled' | 'end-wrong'>;
  content: CardContent;
  detail: CardDetail;
  selected: boolean;
  standing: CardStanding;
  nameField?: ReactNode;
}

const fills: Readonly<Record<EndPillProps['shape'], string>> = {
  end: 'bg-ink text-on-ink forced-color-adjust-none',
  'end-cancelled': 'border-[1.5px] border-edge bg-card text-ink',
  'end-wrong': 'border-[1.5px] border-wrong-edge bg-card text-wrong',
};

const quiet =
  'border-[1.5px] border-edge bg-[color-mix(in_srgb,var(--color-card)_55%,var(--paper))] text-ink-2';
const aside = 'border-[1.5px] border-dashed border-edge bg-paper text-ink-3';

/** Where a process ends: solid for success, outlined when it was cancelled, in the colour of bad news when it failed. */
export function EndPill({
  picture: { icon: Icon },
  shape,
  content,
  detail,
  selected,
  standing,
  nameField,
}: EndPillProps) {
  return (
    <span
      title={detail === 'picture' ? content.name : undefined}
      className={cx(
        'absolute inset-y-0 left-0 flex w-max max-w-[170%] min-w-full items-center justify-center gap-1.75 rounded-pill pr-3.25 pl-2.5',
        'transition-shadow duration-press group-hover/step:shadow-float',
        fillOf(shape, standing),
        selected &&
          'outline-2 outline-offset-1 outline-accent outline-solid shadow-[0_0_0_7px_color-mix(in_srgb,var(--color-accent)_14%,transparent)]!',
      )}
    >
      <span className="shrink-0 scale-(--unzoom-tile)">
        <Icon aria-hidden size={15} strokeWidth={2.2} />
      </span>
      {nameField ??
        (detail !== 'picture' && (
          <span className="truncate text-(length:--name-on-card) leading-[1.2308] font-semibold tracking-[-0.008em]">
            {content.name}
          </span>
        ))}
    </span>
  );
}

function fillOf(shape: EndPillProps['shape'], standing: CardStanding): string {
  if (isHollow(standing)) return aside;
  return standing === 'not-reached' ? quiet : fills[shape];
}
