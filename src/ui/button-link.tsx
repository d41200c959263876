import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { ButtonFace } from './button-face';
import { type ButtonLook, type ButtonSize, buttonClass } from './button-look';

export interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'className' | 'children'> {
  href: string;
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  icon?: LucideIcon | undefined;
  iconSolid?: boolean | undefined;
  trailing?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A link that looks like a button: it changes the address, so it can be opened in another tab. */
export function ButtonLink({
  look = 'outlined',
  size = 'normal',
  icon,
  iconSolid,
  trailing,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass(look, size, className)}>
      <ButtonFace icon={icon} iconSolid={iconSolid} size={size} trailing={trailing}>
        {children}
      </ButtonFace>
    </a>
  );
}
