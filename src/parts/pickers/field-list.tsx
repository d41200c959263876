import { ReceiptText } from 'lucide-react';
import type { ThingMaker } from '../step-form/step-form';
import { NewFieldDialog } from './new-field-dialog';
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
      newLabel="New field…"
      untitled="A field without a name"
      gone="A field that is gone"
      maker={(use, close) => <NewFieldDialog maker={maker} onMade={use} onClose={close} />}
    />
  );
}
