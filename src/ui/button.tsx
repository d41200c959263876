import { Button as BaseButton } from '@base-ui/react/button';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonFace } from './button-face';
import { type ButtonLook, type ButtonSize, buttonClass } from './button-look';

export interface ButtonProps extends Omit<BaseButton.Props, 'className' | 'children' | 'color'> {
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

/** Something to press, with words on it. Without words: `IconButton`. Leading somewhere: `ButtonLink`. */
export function Button({
  look = 'outlined',
  size = 'normal',
  icon,
  iconSolid,
  trailing,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <BaseButton {...rest} className={buttonClass(look, size, className)}>
      <ButtonFace icon={icon} iconSolid={iconSolid} size={size} trailing={trailing}>
        {children}
      </ButtonFace>
    </BaseButton>
  );
}
