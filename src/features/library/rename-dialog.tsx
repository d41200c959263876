import { useId, useState } from 'react';
import { LIMITS } from '../../model/limits';
import { useHouse } from '../../parts/services';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { TextInput } from '../../ui/text-input';

interface RenameDialogProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for another name. */
export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const [next, setNext] = useState(name);
  const { words } = useHouse();
  const { renaming } = words.library;
  const form = useId();
  const isNew = next.trim() !== '' && next.trim() !== name;
  return (
    <Dialog
      open
      size="small"
      title={renaming.title}
      onOpenChange={onClose}
      footer={
        <>
          <Button onClick={onClose}>{renaming.cancel}</Button>
          <Button type="submit" form={form} look="primary" disabled={!isNew}>
            {renaming.done}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isNew) onRename(next.trim());
          onClose();
        }}
      >
        <Field label={renaming.label}>
          <TextInput
            value={next}
            maxLength={LIMITS.nameLength}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
            onValueChange={setNext}
          />
        </Field>
      </form>
    </Dialog>
  );
}
