import { mergeProps } from '@base-ui/react/merge-props';
import { cloneElement, type HTMLAttributes, lazy, type ReactElement, Suspense } from 'react';
import { useTooltip } from './use-tooltip';

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

export interface TooltipProps {
  text: string;
  /** Keys that do the same, one entry per key. */
  shortcut?: readonly string[] | undefined;
  side?: TooltipSide | undefined;
  /** One element that can be focused and has a name of its own: screen readers do not read tooltips. */
  children: ReactElement;
}

const fetchPopup = () => import('./tooltip-popup');

// It comes while somebody rests on the first one.
const TooltipPopup = lazy(async () => ({ default: (await fetchPopup()).TooltipPopup }));

/** A short name beside a control, on hover and on focus. Never the only place of something one must know. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  const { anchor, handlers, stay, leave, close } = useTooltip(fetchPopup);
  return (
    <>
      {/* What can be focused takes what an element takes. */}
      {cloneElement(children, mergeProps<'button'>(handlers, children.props as HTMLAttributes<HTMLElement>))}
      {anchor !== null && (
        <Suspense fallback={null}>
          <TooltipPopup
            anchor={anchor}
            text={text}
            shortcut={shortcut}
            side={side}
            onEnter={stay}
            onLeave={leave}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
