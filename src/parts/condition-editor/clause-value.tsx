import type { Clause } from '../../facts/condition';
import { isList, type Json } from '../../kernel/json';
import type { Field } from '../../model/document';
import { Checkbox } from '../../ui/checkbox';
import { TextInput } from '../../ui/text-input';
import { ValueField } from '../value-field/value-field';
import { valueText } from '../value-field/value-text';

interface ClauseValueProps {
  label: string;
  clause: Clause;
  field: Field | undefined;
  currency: string;
  disabled: boolean;
  onChange: (value: Json) => void;
  onLeave?: (() => void) | undefined;
}

/** What a field is compared with, entered the way the field is. */
export function ClauseValue(props: ClauseValueProps) {
  const { clause, field, label } = props;
  if (clause.is === 'between') {
    const [from, to] = pairOf(clause.value);
    return (
      <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-1.5">
        <OneValue
          {...props}
          label={`${label}, from`}
          value={from}
          onValue={(next) => props.onChange([next, to])}
        />
        <span className="text-second text-ink-3">and</span>
        <OneValue
          {...props}
          label={`${label}, to`}
          value={to}
          onValue={(next) => props.onChange([from, next])}
        />
      </div>
    );
  }
  if (clause.is === 'one-of') {
    return field?.type === 'choice' ? (
      <OptionTicks {...props} options={field.options} />
    ) : (
      <ListText {...props} />
    );
  }
  return <OneValue {...props} value={clause.value ?? null} onValue={props.onChange} />;
}

type OneValueProps = Omit<ClauseValueProps, 'onChange'> & { value: Json; onValue: (value: Json) => void };

function OneValue({ label, field, value, onValue, currency, disabled, onLeave }: OneValueProps) {
  return (
    <ValueField
      aria-label={label}
      field={field}
      currency={currency}
      value={value}
      onChange={onValue}
      onLeave={onLeave}
      disabled={disabled}
    />
  );
}

function OptionTicks({
  label,
  clause,
  options,
  disabled,
  onChange,
}: ClauseValueProps & { options: readonly Json[] }) {
  const chosen = isList(clause.value) ? clause.value : [];
  return (
    <fieldset aria-label={label} className="min-w-0">
      {options.map((option) => (
        <Checkbox
          key={JSON.stringify(option)}
          label={valueText(option)}
          checked={chosen.includes(option)}
          disabled={disabled}
          onCheckedChange={(on) =>
            onChange(options.filter((candidate) => (candidate === option ? on : chosen.includes(candidate))))
          }
        />
      ))}
    </fieldset>
  );
}

/** Several texts, with commas between them. */
function ListText({ label, clause, disabled, onChange, onLeave }: ClauseValueProps) {
  const values = isList(clause.value) ? clause.value : [];
  return (
    <TextInput
      aria-label={label}
      placeholder="North, South, East"
      value={values.map(valueText).join(', ')}
      onValueChange={(typed) => onChange(typed === '' ? [] : typed.split(/,\s?/u))}
      onBlur={onLeave}
      disabled={disabled}
    />
  );
}

function pairOf(value: Json | undefined): readonly [Json, Json] {
  const [from, to] = isList(value) ? value : [];
  return [from ?? null, to ?? null];
}
