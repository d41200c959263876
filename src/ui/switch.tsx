import { Switch as BaseSwitch } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { Choice } from './choice';

export interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** On or off, at once: nothing has to be saved afterwards. */
export function Switch({ label, hint, checked, onCheckedChange, disabled = false, className }: SwitchProps) {
  return (
    <Choice label={label} hint={hint} disabled={disabled} controlLast className={className}>
      <BaseSwitch.Root
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => {
          onCheckedChange(next);
        }}
        className="reach flex h-5 w-8.5 shrink-0 items-center rounded-pill border border-edge bg-sunken px-[2px] transition-colors duration-press data-checked:border-ink data-checked:bg-ink data-disabled:opacity-50"
      >
        <BaseSwitch.Thumb className="size-3.5 rounded-pill bg-edge transition-[translate,background-color] duration-press data-checked:translate-x-3.5 data-checked:bg-on-ink" />
      </BaseSwitch.Root>
    </Choice>
  );
}
