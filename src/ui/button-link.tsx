import type { ComponentProps } from 'react';
import { type ButtonDress, dressButton } from './dress-button';

export interface ButtonLinkProps extends ButtonDress, Omit<ComponentProps<'a'>, 'className' | 'children'> {
  href: string;
}

/** A link that looks like a button: it changes the address, so it can be opened in another tab. */
export function ButtonLink(props: ButtonLinkProps) {
  return <a {...dressButton(props)} />;
}
