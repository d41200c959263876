import { ReceiptText } from 'lucide-react';
import type { ThingMaker } from '../step-form/step-form';
import { newFields } from './new-things';
import { ThingList } from './thing-list';

interface FieldListProps {
  label: string;
  maker: ThingMaker;
  value: readonly string[];
  onChange: (fields: readonly string[]) => void;
  disabled?: boolean;
}

/** Some fields of the workflow, in order. */
export function FieldList({ maker, ...rest }: FieldListProps) {
  return (
    <ThingList
      {...rest}
      icon={ReceiptText}
      things={maker.document.fields}
      addLabel="Add a field"
      untitled="A field without a name"
      gone="A field that is gone"
      makesOf={(typed, use) => newFields(maker, typed, use)}
    />
  );
}
