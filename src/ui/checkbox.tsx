import { type ComponentType, type ReactNode, Suspense } from 'react';
import type { CheckboxBoxProps } from './checkbox-box';
import { Choice } from './choice';
import { drawn, onDemand } from './on-demand';

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

/** Fetched with what it mostly lies in, or when it is first drawn. */
export const checkboxBox = onDemand(
  async (): Promise<ComponentType<CheckboxBoxProps>> => (await import('./checkbox-box')).CheckboxBox,
);

const Box = drawn(checkboxBox);

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
  return (
    <Choice label={label} hint={hint} disabled={disabled} className={className}>
      <Suspense fallback={<span className="size-4.5 shrink-0" />}>
        <Box
          checked={checked}
          indeterminate={indeterminate}
          disabled={disabled}
          onCheckedChange={onCheckedChange}
        />
      </Suspense>
    </Choice>
  );
}
