import { Checkbox } from '../../ui/checkbox';

interface TicksProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  chosen: readonly Value[];
  onChange: (chosen: readonly Value[]) => void;
  disabled?: boolean;
}

/** Some of a few, each with a tick; what is chosen keeps the order of the options. */
export function Ticks<Value extends string>({
  label,
  options,
  chosen,
  onChange,
  disabled = false,
}: TicksProps<Value>) {
  return (
    <fieldset aria-label={label} className="min-w-0">
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          hint={option.hint}
          checked={chosen.includes(option.value)}
          disabled={disabled}
          onCheckedChange={(on) => {
            const kept = options.map(({ value }) => value);
            onChange(kept.filter((value) => (value === option.value ? on : chosen.includes(value))));
          }}
        />
      ))}
    </fieldset>
  );
}
