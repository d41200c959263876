import { useState } from 'react';
import { LIMITS } from '../../model/limits';
import { Field } from '../../ui/field';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import type { ThingMaker } from '../step-form/step-form';
import { NewThingDialog } from './new-thing-dialog';
import { readNames } from './read-names';

interface NewRoleDialogProps {
  maker: ThingMaker;
  onMade: (role: string) => void;
  onClose: () => void;
}

/** Adds a role with the people who have it. */
export function NewRoleDialog({ maker, onMade, onClose }: NewRoleDialogProps) {
  const [name, setName] = useState('');
  const [people, setPeople] = useState('');
  return (
    <NewThingDialog
      title="New role"
      canMake={name.trim() !== ''}
      onClose={onClose}
      onMake={() => {
        onClose();
        maker.together('Add role', () => {
          const made = maker.addRole(name.trim(), readNames(people));
          if (made !== null) onMade(made);
        });
      }}
    >
      {(first) => (
        <>
          <Field label="Name" hint="What the work is called, not who does it today: Front desk, Manager.">
            <TextInput ref={first} value={name} onValueChange={setName} maxLength={LIMITS.nameLength} />
          </Field>
          <Field label="People" aside="optional" hint="One name on each line.">
            <TextArea value={people} onValueChange={setPeople} rows={2} />
          </Field>
        </>
      )}
    </NewThingDialog>
  );
}
