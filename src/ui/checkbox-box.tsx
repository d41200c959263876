import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';

export interface CheckboxBoxProps {
  checked: boolean;
  indeterminate: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled: boolean;
}

/** The part behind `Checkbox`: the box in its row. */
export function CheckboxBox({ checked, indeterminate, onCheckedChange, disabled }: CheckboxBoxProps) {
  const Mark = indeterminate ? Minus : Check;
  return (
    <BaseCheckbox.Root
      checked={checked}
      indeterminate={indeterminate}
      disabled={disabled}
      onCheckedChange={(next) => {
        onCheckedChange(next);
      }}
      className="reach flex size-4.5 shrink-0 items-center justify-center rounded-[5px] border border-edge bg-card text-on-ink transition-colors duration-press hover:border-ink-3 data-checked:border-ink data-checked:bg-ink data-indeterminate:border-ink data-indeterminate:bg-ink data-disabled:opacity-50"
    >
      <BaseCheckbox.Indicator>
        <Mark aria-hidden size={13} strokeWidth={2.8} />
      </BaseCheckbox.Indicator>
    </BaseCheckbox.Root>
  );
}
