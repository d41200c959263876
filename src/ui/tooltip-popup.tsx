import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import { Kbd } from './kbd';
import { popupMotion } from './popup-look';
import type { TooltipSide } from './tooltip';

interface TooltipPopupProps {
  anchor: Element;
  text: string;
  shortcut: readonly string[] | undefined;
  side: TooltipSide;
  onEnter: () => void;
  onLeave: () => void;
  onClose: () => void;
}

/** The tooltip itself, beside what it is about. */
export function TooltipPopup({ anchor, text, shortcut, side, onEnter, onLeave, onClose }: TooltipPopupProps) {
  return (
    <BaseTooltip.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner anchor={anchor} side={side} sideOffset={7} collisionPadding={8}>
          <BaseTooltip.Popup
            onPointerEnter={onEnter}
            onPointerLeave={onLeave}
            className={`flex max-w-64 items-center gap-2 rounded-tile bg-ink forced-color-adjust-none px-2 py-1 text-label text-on-ink shadow-float ${popupMotion}`}
          >
            {text}
            {shortcut && <Kbd keys={shortcut} inverted />}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
