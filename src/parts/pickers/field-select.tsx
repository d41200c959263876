import { ReceiptText } from 'lucide-react';
import type { FieldType } from '../../facts/field-value';
import type { SelectLook } from '../../ui/select';
import type { ThingMaker } from '../step-form/step-form';
import { NewFieldDialog } from './new-field-dialog';
import { ThingSelect } from './thing-select';

interface FieldSelectProps {
  label: string;
  maker: ThingMaker;
  value: string | null;
  onChange: (field: string | null) => void;
  /** Only fields of these kinds. */
  only?: readonly FieldType[];
  noneLabel?: string;
  /** The kind that a new field begins as. */
  newType?: FieldType;
  look?: SelectLook;
  disabled?: boolean;
}

/** A field of the workflow. */
export function FieldSelect({ maker, only, newType, look = 'field', ...rest }: FieldSelectProps) {
  const fields = maker.document.fields.filter((field) => only === undefined || only.includes(field.type));
  return (
    <ThingSelect
      {...rest}
      look={look}
      icon={ReceiptText}
      things={fields}
      newLabel="New field…"
      untitled="A field without a name"
      gone="A field that is gone"
      placeholder="Choose a field"
      maker={(close) => (
        <NewFieldDialog maker={maker} type={newType} onMade={rest.onChange} onClose={close} />
      )}
    />
  );
}
