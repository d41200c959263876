import { ReceiptText } from 'lucide-react';
import type { FieldType } from '../../facts/field-value';
import type { SelectLook } from '../../ui/select';
import type { ThingMaker } from '../step-form/step-form';
import { newFields } from './new-things';
import { ThingSelect } from './thing-select';

interface FieldSelectProps {
  label: string;
  maker: ThingMaker;
  value: string | null;
  /** `madeAs` is the kind of a field that was made for this. */
  onChange: (field: string | null, madeAs?: FieldType) => void;
  /** Only fields of these kinds. */
  only?: readonly FieldType[];
  noneLabel?: string;
  look?: SelectLook;
  disabled?: boolean;
  takesFocus?: boolean;
}

/** A field of the workflow. */
export function FieldSelect({ maker, only, look = 'field', ...rest }: FieldSelectProps) {
  const fields = maker.document.fields.filter((field) => only === undefined || only.includes(field.type));
  return (
    <ThingSelect
      {...rest}
      look={look}
      icon={ReceiptText}
      things={fields}
      untitled="A field without a name"
      gone="A field that is gone"
      placeholder="Choose a field"
      makesOf={(typed) => newFields(maker, typed, rest.onChange, only)}
    />
  );
}
