import { Button as BaseButton } from '@base-ui/react/button';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonSurface } from './button-look';
import { cx } from './class-names';
import { Tooltip, type TooltipSide } from './tooltip';

export interface IconButtonProps
  extends Omit<BaseButton.Props, 'className' | 'children' | 'color' | 'aria-label' | 'aria-pressed'> {
  /** Its name: read out, and shown beside it on hover and on focus. */
  label: string;
  icon: LucideIcon;
  iconSolid?: boolean | undefined;
  /** Side in px for a mouse; 44 for a finger. */
  size?: 24 | 28 | 32 | 36 | undefined;
  look?: Exclude<ButtonLook, 'link'> | undefined;
  /** Keys that do the same, one entry per key as it is printed on a keyboard. */
  shortcut?: readonly string[] | undefined;
  /** Set for a button that stays down. */
  pressed?: boolean | undefined;
  tooltipSide?: TooltipSide | undefined;
  className?: string | undefined;
  /** A badge in the corner. */
  badge?: ReactNode;
}

const sides = {
  24: 'size-6 rounded-tile',
  28: 'size-7 rounded-tile pointer-coarse:size-11',
  32: 'size-8 rounded-button pointer-coarse:size-11',
  36: 'size-9 rounded-[10px] pointer-coarse:size-11',
} as const;

/** A button with a picture only: it always has a name, and shows it. */
export function IconButton({
  label,
  icon: Icon,
  iconSolid = false,
  size = 32,
  look = 'quiet',
  shortcut,
  pressed,
  tooltipSide,
  className,
  badge,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} side={tooltipSide}>
      <BaseButton
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={cx(buttonSurface(look), sides[size], className)}
      >
        <Icon
          aria-hidden
          size={size === 24 ? 15 : 17}
          strokeWidth={iconSolid ? 2.2 : 1.8}
          fill={iconSolid ? 'currentColor' : 'none'}
        />
        {badge}
      </BaseButton>
    </Tooltip>
  );
}
