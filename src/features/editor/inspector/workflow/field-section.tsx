import { lazy } from 'react';
import type { Field as DocumentField } from '../../../../model/document';
import { removeField } from '../../../../model/edits/field-edits';
import { fieldTypeFaces } from '../../../../parts/pickers/field-type-faces';
import { newFields } from '../../../../parts/pickers/new-things';
import type { Desk } from '../desk';
import { ThingRow } from './thing-row';
import { ThingSection } from './thing-section';
import { useEdits } from './use-edits';

const FieldDetails = lazy(async () => ({ default: (await import('./field-details')).FieldDetails }));

/** What is known of each one: the facts that steps ask for, need and leave behind. */
export function FieldSection({ desk }: { desk: Desk }) {
  const { noun } = desk.document.settings;
  return (
    <ThingSection
      desk={desk}
      title="Fields"
      addLabel="Add a field"
      empty={`What is known of each ${noun.one}: Amount, Customer, Delivery date.`}
      things={desk.document.fields}
      row={(field) => <FieldRow key={field.id} desk={desk} field={field} />}
      makesOf={(maker, typed) => newFields(maker, typed)}
    />
  );
}

function FieldRow({ desk, field }: { desk: Desk; field: DocumentField }) {
  const { session } = desk;
  const [refusal, edit] = useEdits(desk);
  return (
    <ThingRow
      desk={desk}
      icon={fieldTypeFaces[field.type].icon}
      name={field.name}
      untitled="A field without a name"
      second={
        field.required ? `${fieldTypeFaces[field.type].label}, required` : fieldTypeFaces[field.type].label
      }
      refusal={refusal}
      removeLabel="Remove field"
      onRemove={() => edit('Remove field', (sheet) => removeField(sheet, field.id, session.catalog))}
    >
      <FieldDetails desk={desk} field={field} edit={edit} />
    </ThingRow>
  );
}
