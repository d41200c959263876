import { FIELD_TYPES } from '../../../../facts/field-value';
import type { Field as DocumentField } from '../../../../model/document';
import { changeField, type FieldChange, removeField } from '../../../../model/edits/field-edits';
import { LIMITS } from '../../../../model/limits';
import { fieldTypeFaces } from '../../../../parts/pickers/field-type-faces';
import { newFields } from '../../../../parts/pickers/new-things';
import { ValueField } from '../../../../parts/value-field/value-field';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { Switch } from '../../../../ui/switch';
import { TextInput } from '../../../../ui/text-input';
import type { Desk } from '../desk';
import { OptionLines } from './option-lines';
import { ThingRow } from './thing-row';
import { ThingSection } from './thing-section';
import { useEdits } from './use-edits';

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
  const { session, document, isReadOnly } = desk;
  const [refusal, edit] = useEdits(desk);
  const change = (label: string, next: FieldChange, typingIn?: string): void =>
    edit(
      label,
      (sheet) => changeField(sheet, field.id, next),
      typingIn === undefined ? undefined : `${field.id} ${typingIn}`,
    );
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
      <Field label="Name">
        <TextInput
          value={field.name}
          maxLength={LIMITS.nameLength}
          disabled={isReadOnly}
          onValueChange={(name) => change('Rename field', { name }, 'name')}
          onBlur={session.settle}
        />
      </Field>
      <Field label="Kind">
        <Select
          value={field.type}
          disabled={isReadOnly}
          onValueChange={(type) => change('Change kind of field', { type })}
          options={FIELD_TYPES.map((type) => ({ value: type, ...fieldTypeFaces[type] }))}
        />
      </Field>
      {field.type === 'choice' && (
        <OptionLines
          options={field.options}
          disabled={isReadOnly}
          // The same JSON: the file's type only says that its lists may be written to.
          onChange={(options) =>
            change('Change choices', { options: options as DocumentField['options'] }, 'options')
          }
          onLeave={session.settle}
        />
      )}
      {field.type !== 'list' && (
        <Field label="Example" hint="Used in rehearsals where nothing else is said.">
          <ValueField
            field={field}
            currency={document.settings.currency}
            value={field.sample ?? null}
            disabled={isReadOnly}
            onChange={(sample) => change('Change example', { sample }, 'sample')}
            onLeave={session.settle}
          />
        </Field>
      )}
      <Switch
        label="Required at the start"
        checked={field.required}
        disabled={isReadOnly}
        onCheckedChange={(required) => change('Change whether it is required', { required })}
      />
    </ThingRow>
  );
}
