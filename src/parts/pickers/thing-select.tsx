import type { LucideIcon } from 'lucide-react';
import { Combobox, type ComboboxMake } from '../../ui/combobox';
import type { SelectLook } from '../../ui/select';

const NOTHING = 'none';

interface ThingSelectProps {
  label: string;
  things: readonly { readonly id: string; readonly name: string }[];
  icon: LucideIcon;
  value: string | null;
  onChange: (id: string | null) => void;
  /** What the choice of nothing is called; left out where something must be chosen. */
  noneLabel?: string;
  untitled: string;
  /** For a value that the workflow no longer has. */
  gone: string;
  look: SelectLook;
  placeholder?: string;
  disabled?: boolean;
  takesFocus?: boolean;
  /** What can be made of a name that none of them has. */
  makesOf: (typed: string) => readonly ComboboxMake[];
}

/** One of the workflow's things, or a new one made by its name. */
export function ThingSelect({
  label,
  things,
  icon,
  value,
  onChange,
  noneLabel,
  untitled,
  gone,
  ...rest
}: ThingSelectProps) {
  const known = value === null || things.some((thing) => thing.id === value);
  return (
    <Combobox
      {...rest}
      aria-label={label}
      options={[
        ...(noneLabel === undefined ? [] : [{ value: NOTHING, label: noneLabel }]),
        ...(known ? [] : [{ value, label: gone, disabled: true }]),
        ...things.map(({ id, name }) => ({ value: id, label: name.trim() === '' ? untitled : name, icon })),
      ]}
      value={value ?? (noneLabel === undefined ? null : NOTHING)}
      onValueChange={(next) => onChange(next === NOTHING ? null : next)}
    />
  );
}
