import { type ReactNode, type RefObject, useRef } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface NewThingDialogProps {
  title: string;
  canMake: boolean;
  onMake: () => void;
  onClose: () => void;
  /** Its first control takes the ref. */
  children: (first: RefObject<HTMLInputElement | null>) => ReactNode;
}

/** Makes what was missing in a list, and goes back to where it was missing. */
export function NewThingDialog({ title, canMake, onMake, onClose, children }: NewThingDialogProps) {
  const first = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open
      size="small"
      title={title}
      initialFocus={first}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={!canMake} onClick={onMake}>
            Add
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (canMake) onMake();
        }}
      >
        {children(first)}
        <button type="submit" hidden disabled={!canMake} />
      </form>
    </Dialog>
  );
}
