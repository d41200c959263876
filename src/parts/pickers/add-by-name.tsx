import { Plus } from 'lucide-react';
import { Combobox, type ComboboxMake } from '../../ui/combobox';
import type { SelectOption } from '../../ui/select';

interface AddByNameProps {
  label: string;
  placeholder: string;
  /** What is there to choose from; left out where each one is made. */
  options?: readonly SelectOption<string>[];
  onChoose?: (value: string) => void;
  makesOf: (typed: string) => readonly ComboboxMake[];
  /** Left out: it takes the whole row, its picture below what stands above. */
  className?: string;
}

const WHOLE_ROW = '-mx-2 w-[calc(100%+1rem)]!';
const NONE: readonly SelectOption<string>[] = [];
const nothing = (): void => undefined;

/** One more, found or made by typing its name; then it waits for the next. */
export function AddByName({
  label,
  options = NONE,
  onChoose = nothing,
  className = WHOLE_ROW,
  ...rest
}: AddByNameProps) {
  return (
    <Combobox
      {...rest}
      aria-label={label}
      staysAfter
      look="quiet"
      icon={Plus}
      className={className}
      value={null}
      options={options}
      onValueChange={onChoose}
    />
  );
}
