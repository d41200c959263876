import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ButtonSize, buttonIconSize } from './button-look';

interface ButtonFaceProps {
  icon: LucideIcon | undefined;
  iconSolid: boolean | undefined;
  size: ButtonSize;
  trailing: ReactNode;
  children: ReactNode;
}

/** What is seen on a button or a link that looks like one. */
export function ButtonFace({ icon: Icon, iconSolid = false, size, trailing, children }: ButtonFaceProps) {
  return (
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
  );
}
