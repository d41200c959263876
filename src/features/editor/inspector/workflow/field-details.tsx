import { FIELD_TYPES } from '../../../../facts/field-value';
import type { Field as DocumentField } from '../../../../model/document';
import { changeField, type FieldChange } from '../../../../model/edits/field-edits';
import { LIMITS } from '../../../../model/limits';
import { fieldTypeFaces } from '../../../../parts/pickers/field-type-faces';
import { ValueField } from '../../../../parts/value-field/value-field';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { Switch } from '../../../../ui/switch';
import { TextInput } from '../../../../ui/text-input';
import type { Desk } from '../desk';
import { OptionLines } from './option-lines';
import type { Edit } from './use-edits';

interface FieldDetailsProps {
  desk: Desk;
  field: DocumentField;
  edit: Edit;
}

/** What a field is called, what kind of fact it is, an example, and whether a start has to ask for it. */
export function FieldDetails({ desk, field, edit }: FieldDetailsProps) {
  const { session, document, isReadOnly } = desk;
  const change = (label: string, next: FieldChange, typingIn?: string): void =>
    edit(
      label,
      (sheet) => changeField(sheet, field.id, next),
      typingIn === undefined ? undefined : `${field.id} ${typingIn}`,
    );
  return (
    <>
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
    </>
  );
}
