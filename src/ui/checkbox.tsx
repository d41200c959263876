import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Choice } from './choice';

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  /** Some of what it stands for is chosen. */
  indeterminate?: boolean | undefined;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** Yes or no, as one of several things that are decided together. */
export function Checkbox({
  label,
  hint,
  checked,
  indeterminate = false,
  onCheckedChange,
  disabled = false,
  className,
}: CheckboxProps) {
  const Mark = indeterminate ? Minus : Check;
  return (
    <Choice label={label} hint={hint} disabled={disabled} className={className}>
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
    </Choice>
  );
}
