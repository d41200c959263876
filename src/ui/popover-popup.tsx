import { Popover as BasePopover } from '@base-ui/react/popover';
import { cx } from './class-names';
import type { PopoverProps } from './popover';
import { popupSurface } from './popup-look';

interface PopoverPopupProps extends PopoverProps {
  /** It was pressed for before it was there. */
  isOpenAtFirst: boolean;
}

/** The popover itself, with its trigger. */
export function PopoverPopup({
  trigger,
  title,
  'aria-label': ariaLabel,
  side = 'bottom',
  align = 'start',
  nativeButton = true,
  open,
  onOpenChange,
  className,
  isOpenAtFirst,
  children,
}: PopoverPopupProps) {
  return (
    <BasePopover.Root open={open} defaultOpen={isOpenAtFirst} onOpenChange={(next) => onOpenChange?.(next)}>
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
