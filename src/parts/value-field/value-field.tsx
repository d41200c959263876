import type { Json } from '../../kernel/json';
import type { Field } from '../../model/document';
import { LIMITS } from '../../model/limits';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { valueText } from './value-text';

interface ValueFieldProps {
  /** Its name where no `Field` gives one. */
  'aria-label'?: string;
  field: Pick<Field, 'type' | 'options'> | undefined;
  currency: string;
  value: Json;
  onChange: (value: Json) => void;
  onLeave?: (() => void) | undefined;
  disabled?: boolean;
}

const YES_OR_NO = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** One value of a field, entered the way the field is: a number, a date, a choice. Null for nothing. */
export function ValueField(props: ValueFieldProps) {
  const { field, currency, value, onChange, onLeave, disabled = false, 'aria-label': ariaLabel } = props;
  const shared = { 'aria-label': ariaLabel, disabled };
  switch (field?.type) {
    case 'number':
    case 'money':
      return (
        <NumberInput
          {...shared}
          value={typeof value === 'number' ? value : null}
          onValueChange={onChange}
          format={
            field.type === 'money' ? { style: 'currency', currency, minimumFractionDigits: 0 } : undefined
          }
        />
      );
    case 'yesno':
      return (
        <Select
          {...shared}
          options={YES_OR_NO}
          placeholder="Choose"
          value={typeof value === 'boolean' ? String(value) : null}
          onValueChange={(next) => onChange(next === 'true')}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          options={field.options.map((option) => ({
            value: JSON.stringify(option),
            label: valueText(option),
          }))}
          placeholder="Choose"
          value={value === null ? null : JSON.stringify(value)}
          onValueChange={(next) =>
            onChange(field.options.find((option) => JSON.stringify(option) === next) ?? null)
          }
        />
      );
    case 'date':
      return (
        <TextInput
          {...shared}
          type="date"
          value={typeof value === 'string' ? value.slice(0, 10) : ''}
          onValueChange={(next) => onChange(next === '' ? null : next)}
          onBlur={onLeave}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          value={valueText(value)}
          onValueChange={onChange}
          onBlur={onLeave}
          maxLength={LIMITS.textLength}
        />
      );
  }
}
