import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ButtonLook, type ButtonSize, buttonClass, buttonIconSize } from './button-look';

/** Is what a button and a link that looks like one have in common. */
export interface ButtonDress {
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  icon?: LucideIcon | undefined;
  /** Fills the icon, as for play. */
  iconSolid?: boolean | undefined;
  /** Stands after the label: a chevron, a count, a key. */
  trailing?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** Turns how a button looks into what is drawn; everything else stays as it was given. */
export function dressButton<Props extends ButtonDress>({
  look = 'outlined',
  size = 'normal',
  icon: Icon,
  iconSolid = false,
  trailing,
  className,
  children,
  ...rest
}: Props) {
  return {
    ...rest,
    className: buttonClass(look, size, className),
    children: (
      <>
        {Icon && (
          <Icon
            aria-hidden
            size={iconSolid ? buttonIconSize[size] - 2 : buttonIconSize[size]}
            strokeWidth={iconSolid ? 2.4 : 1.9}
            fill={iconSolid ? 'currentColor' : 'none'}
            className="-ml-0.5 shrink-0"
          />
        )}
        {children}
        {trailing}
      </>
    ),
  };
}
