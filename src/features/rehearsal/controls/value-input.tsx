import type { Json } from '../../../kernel/json';
import type { Field } from '../../../model/document';
import { Field as FieldFrame } from '../../../ui/field';
import { NumberInput } from '../../../ui/number-input';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import type { SentenceContext } from '../../../words/sentence-context';

export interface ValueInputProps {
  field: Field;
  value: Json;
  onValueChange: (value: Json) => void;
  context: SentenceContext;
  currency: string;
}

/** One fact of a run, in the way its type is filled in. A list shows as it is: it is made by steps, not typed. */
export function ValueInput({ field, value, onValueChange, context, currency }: ValueInputProps) {
  return (
    <FieldFrame label={context.fieldName(field.id)}>
      <Control {...{ field, value, onValueChange, context, currency }} />
    </FieldFrame>
  );
}

function Control({ field, value, onValueChange, context, currency }: ValueInputProps) {
  const words = context.language.rehearsal;
  switch (field.type) {
    case 'number':
    case 'money':
      return (
        <NumberInput
          value={typeof value === 'number' ? value : null}
          onValueChange={onValueChange}
          unit={field.type === 'money' ? currency : undefined}
        />
      );
    case 'yesno':
      return (
        <Select
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          placeholder={words.nothingSet}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onValueChange={(next) => onValueChange(next === 'yes')}
        />
      );
    case 'choice':
      return (
        <Select
          options={field.options.map((option, index) => ({
            value: String(index),
            label: context.format.value(option, field),
          }))}
          placeholder={words.nothingSet}
          value={placeOf(field.options, value)}
          onValueChange={(next) => onValueChange(field.options[Number(next)] ?? null)}
        />
      );
    case 'date':
      return (
        <TextInput
          type="date"
          value={typeof value === 'string' ? value.slice(0, 10) : ''}
          onValueChange={(next) => onValueChange(next === '' ? null : next)}
        />
      );
    case 'list':
      return <p className="text-ink-2">{context.format.value(value, field)}</p>;
    case 'text':
      return <TextInput value={typeof value === 'string' ? value : ''} onValueChange={onValueChange} />;
  }
}

function placeOf(options: readonly Json[], value: Json): string | null {
  const place = options.indexOf(value);
  return place < 0 ? null : String(place);
}
