import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Field } from '../../model/document';
import { Button } from '../../ui/button';
import { FieldSelect } from '../pickers/field-select';
import type { ThingMaker } from '../step-form/step-form';

/** Is what a comparison must know of its field. */
export type ComparedField = Pick<Field, 'id' | 'type' | 'options'>;

interface AddComparedProps {
  label: string;
  maker: ThingMaker;
  look: 'quiet' | 'outlined';
  onAdd: (field: ComparedField) => void;
}

/** Adds something that compares a field, and asks in its place which one; there is nothing to ask where there is one. */
export function AddCompared({ label, maker, look, onAdd }: AddComparedProps) {
  const [isAsking, setAsking] = useState(false);
  const { fields } = maker.document;
  const [first] = fields;
  if (isAsking) {
    return (
      <FieldSelect
        label="Which field is compared?"
        maker={maker}
        takesFocus
        value={null}
        onChange={(id, madeAs) => {
          setAsking(false);
          if (id !== null) onAdd(comparedField(maker, id, madeAs));
        }}
      />
    );
  }
  return (
    <Button
      look={look}
      size="small"
      icon={Plus}
      onClick={() => {
        if (first !== undefined && fields.length === 1) onAdd(first);
        else setAsking(true);
      }}
    >
      {label}
    </Button>
  );
}

/** Reads the field of a comparison. One that was made for it has to come from somewhere: a form asks for it. */
export function comparedField(
  maker: ThingMaker,
  id: string,
  madeAs: Field['type'] | undefined,
): ComparedField {
  if (madeAs !== undefined) maker.askOnForm(id);
  const known = maker.document.fields.find((field) => field.id === id);
  return known ?? { id, type: madeAs ?? 'text', options: [] };
}
