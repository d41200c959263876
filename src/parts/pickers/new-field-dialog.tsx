import { useState } from 'react';
import { FIELD_TYPES, type FieldType } from '../../facts/field-value';
import { LIMITS } from '../../model/limits';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import type { ThingMaker } from '../step-form/step-form';
import { fieldTypeFaces } from './field-type-faces';
import { NewThingDialog } from './new-thing-dialog';

interface NewFieldDialogProps {
  maker: ThingMaker;
  /** The kind that it begins as. */
  type?: FieldType | undefined;
  /** Makes the field and uses it, as one entry of the history. */
  onMade: (field: string) => void;
  onClose: () => void;
}

/** Adds a field to the workflow: what it is called, and what kind of fact it is. */
export function NewFieldDialog({ maker, type: first = 'text', onMade, onClose }: NewFieldDialogProps) {
  const [name, setName] = useState('');
  const [type, setType] = useState<FieldType>(first);
  return (
    <NewThingDialog
      title="New field"
      canMake={name.trim() !== ''}
      onClose={onClose}
      onMake={() => {
        onClose();
        maker.together('Add field', () => {
          const made = maker.addField(name.trim(), type);
          if (made !== null) onMade(made);
        });
      }}
    >
      {(nameInput) => (
        <>
          <Field label="Name" hint="As people say it: Amount, Customer, Delivery date.">
            <TextInput ref={nameInput} value={name} onValueChange={setName} maxLength={LIMITS.nameLength} />
          </Field>
          <Field label="Kind">
            <Select
              value={type}
              onValueChange={setType}
              options={FIELD_TYPES.map((kind) => ({ value: kind, ...fieldTypeFaces[kind] }))}
            />
          </Field>
        </>
      )}
    </NewThingDialog>
  );
}
