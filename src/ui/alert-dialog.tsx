import { AlertDialog as BaseAlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { Button } from './button';
import { cx } from './class-names';
import { dialogPopup, dialogScrim, dialogViewport } from './dialog-look';

export interface AlertDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question, naming what is at stake. */
  title: string;
  /** What will happen, and whether there is a way back. */
  description: ReactNode;
  /** The verb of the question: «Delete the workflow». */
  confirmLabel: string;
  cancelLabel: string;
  /** `danger` takes away, `ink` acts for real, `primary` neither. */
  look?: 'danger' | 'ink' | 'primary' | undefined;
  onConfirm: () => void;
}

/** A question that must be answered. A press outside does nothing; the focus starts on the harmless answer. */
export function AlertDialog({
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  cancelLabel,
  look = 'danger',
  onConfirm,
}: AlertDialogProps) {
  return (
    <BaseAlertDialog.Root
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
      }}
    >
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className={dialogScrim} />
        <BaseAlertDialog.Viewport className={dialogViewport}>
          <BaseAlertDialog.Popup className={cx(dialogPopup, 'max-w-105 p-5')}>
            <BaseAlertDialog.Title className="text-title">{title}</BaseAlertDialog.Title>
            <BaseAlertDialog.Description render={<div />} className="mt-1.5 text-body text-ink-2">
              {description}
            </BaseAlertDialog.Description>
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <BaseAlertDialog.Close render={<Button>{cancelLabel}</Button>} />
              <BaseAlertDialog.Close
                render={
                  <Button look={look} onClick={onConfirm}>
                    {confirmLabel}
                  </Button>
                }
              />
            </div>
          </BaseAlertDialog.Popup>
        </BaseAlertDialog.Viewport>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  );
}
