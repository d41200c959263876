import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Kbd } from './kbd';
import { popupMotion } from './popup-look';

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

export interface TooltipProps {
  text: string;
  /** Keys that do the same, one entry per key. */
  shortcut?: readonly string[] | undefined;
  side?: TooltipSide | undefined;
  /** One element that can be focused and has a name of its own: screen readers do not read tooltips. */
  children: ReactElement;
}

/** A short name beside a control, on hover and on focus. Never the only place of something one must know. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner side={side} sideOffset={7} collisionPadding={8}>
          <BaseTooltip.Popup
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
