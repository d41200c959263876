import type { ReactElement, ReactNode } from 'react';
import { checkboxBox } from './checkbox';
import { numberField } from './number-input';
import { onDemand, plainTrigger, usePopup } from './on-demand';

export interface PopoverProps {
  /** What opens it: a `Button`, an `IconButton` or a `Blank`. */
  trigger: ReactElement;
  /** Its heading. Without one it needs an `aria-label`. */
  title?: string | undefined;
  'aria-label'?: string | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  /** False where the trigger is no `<button>`: a word of a sentence that breaks over lines. */
  nativeButton?: boolean | undefined;
  /** Without it, it minds its own state; `onOpenChange` hears of it in any case. */
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Fetched when a popover is first wanted, with what is mostly set in one. */
export const popoverPopup = onDemand(async () => {
  const [{ PopoverPopup }] = await Promise.all([
    import('./popover-popup'),
    numberField.fetch(),
    checkboxBox.fetch(),
  ]);
  return PopoverPopup;
});

/** A little more beside what was pressed, without leaving the place. Esc and a press outside close it. */
export function Popover(props: PopoverProps) {
  const popup = usePopup(popoverPopup, props.open);
  const { Part } = popup;
  if (Part !== null) return <Part {...props} isOpenAtFirst={popup.isPressed} />;
  const press = () => {
    props.onOpenChange?.(true);
    popup.press();
  };
  return plainTrigger(props.trigger, 'dialog', { near: popup.near, press });
}
