import { useState } from 'react';
import { LIMITS } from '../../model/limits';
import { Field } from '../../ui/field';
import { TextInput } from '../../ui/text-input';
import type { ThingMaker } from '../step-form/step-form';
import { NewThingDialog } from './new-thing-dialog';

interface NewSystemDialogProps {
  maker: ThingMaker;
  onMade: (system: string) => void;
  onClose: () => void;
}

/** Adds a system that does work by itself, and can be down. */
export function NewSystemDialog({ maker, onMade, onClose }: NewSystemDialogProps) {
  const [name, setName] = useState('');
  return (
    <NewThingDialog
      title="New system"
      canMake={name.trim() !== ''}
      onClose={onClose}
      onMake={() => {
        onClose();
        maker.together('Add system', () => {
          const made = maker.addSystem(name.trim());
          if (made !== null) onMade(made);
        });
      }}
    >
      {(first) => (
        <Field label="Name" hint="Card gateway, stock list, calendar.">
          <TextInput ref={first} value={name} onValueChange={setName} maxLength={LIMITS.nameLength} />
        </Field>
      )}
    </NewThingDialog>
  );
}
