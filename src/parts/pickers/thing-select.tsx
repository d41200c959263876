import { type LucideIcon, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Select, type SelectLook, type SelectOption } from '../../ui/select';

const NOBODY = 'none';
const NEW = 'new';

interface ThingSelectProps {
  label: string;
  things: readonly { readonly id: string; readonly name: string }[];
  icon: LucideIcon;
  value: string | null;
  onChange: (id: string | null) => void;
  /** What the choice of nothing is called; left out where something must be chosen. */
  noneLabel?: string;
  newLabel: string;
  untitled: string;
  /** For a value that the workflow no longer has. */
  gone: string;
  look: SelectLook;
  placeholder?: string;
  disabled?: boolean;
  /** The dialog that makes a new one. */
  maker: (close: () => void) => ReactNode;
}

/** One of the workflow's things, or a new one made on the spot. */
export function ThingSelect(props: ThingSelectProps) {
  const {
    label,
    things,
    icon,
    value,
    onChange,
    noneLabel,
    newLabel,
    untitled,
    gone,
    look,
    placeholder,
    disabled,
    maker,
  } = props;
  const [isMaking, setMaking] = useState(false);
  const known = value === null || things.some((thing) => thing.id === value);
  const options: readonly SelectOption<string>[] = [
    ...(noneLabel === undefined ? [] : [{ value: NOBODY, label: noneLabel }]),
    ...(known ? [] : [{ value, label: gone, disabled: true }]),
    ...things.map(({ id, name }) => ({ value: id, label: name.trim() === '' ? untitled : name, icon })),
    { value: NEW, label: newLabel, icon: Plus },
  ];
  return (
    <>
      <Select
        aria-label={label}
        look={look}
        options={options}
        placeholder={placeholder}
        disabled={disabled}
        value={value ?? (noneLabel === undefined ? null : NOBODY)}
        onValueChange={(next) => {
          if (next === NEW) setMaking(true);
          else onChange(next === NOBODY ? null : next);
        }}
      />
      {isMaking && maker(() => setMaking(false))}
    </>
  );
}
