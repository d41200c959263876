import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './class-names';
import { popupSurface } from './popup-look';

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

/** A little more beside what was pressed, without leaving the place. Esc and a press outside close it. */
export function Popover({
  trigger,
  title,
  'aria-label': ariaLabel,
  side = 'bottom',
  align = 'start',
  nativeButton = true,
  open,
  onOpenChange,
  className,
  children,
}: PopoverProps) {
  return (
    <BasePopover.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <BasePopover.Trigger render={trigger} nativeButton={nativeButton} />
      <BasePopover.Portal>
        <BasePopover.Positioner side={side} align={align} sideOffset={6} collisionPadding={8}>
          <BasePopover.Popup
            aria-label={ariaLabel}
            className={cx(
              popupSurface,
              'max-h-(--available-height) w-72 max-w-(--available-width) overflow-y-auto p-4',
              className,
            )}
          >
            {title !== undefined && <BasePopover.Title className="mb-3 text-name">{title}</BasePopover.Title>}
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
