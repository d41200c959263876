import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { cx } from './class-names';
import type { DialogProps } from './dialog';
import { dialogPopup, dialogScrim, dialogViewport } from './dialog-look';
import { IconButton } from './icon-button';
import { useUiWords } from './ui-words';

const widths = { small: 'max-w-105', normal: 'max-w-140', wide: 'max-w-210' } as const;

/** The dialog itself. */
export function OpenDialog({
  open,
  onOpenChange,
  title,
  description,
  size = 'normal',
  footer,
  initialFocus,
  children,
}: DialogProps) {
  const words = useUiWords();
  return (
    <BaseDialog.Root
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={dialogScrim} />
        <BaseDialog.Viewport className={dialogViewport}>
          <BaseDialog.Popup initialFocus={initialFocus} className={cx(dialogPopup, widths[size])}>
            <header className="pt-5 pr-14 pl-5">
              <BaseDialog.Title className="text-title">{title}</BaseDialog.Title>
              {description !== undefined && (
                <BaseDialog.Description className="mt-1 text-body text-ink-2">
                  {description}
                </BaseDialog.Description>
              )}
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-5">{children}</div>
            {footer !== undefined && (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3.5">
                {footer}
              </footer>
            )}
            {/* Last, so that the focus starts on what the dialog is about. */}
            <div className="absolute top-3.5 right-3.5">
              <BaseDialog.Close render={<IconButton label={words.close} icon={X} />} />
            </div>
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
