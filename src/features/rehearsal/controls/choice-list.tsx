import type { ReactNode } from 'react';
import { RadioGroup } from '../../../ui/radio-group';

export interface ChoiceRow<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface ChoiceListProps<Value extends string> {
  label: string;
  rows: readonly ChoiceRow<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  /** What the chosen row asks further, under the list. */
  children?: ReactNode;
}

/** One of a few things that can happen, and under it what the chosen one still asks. */
export function ChoiceList<Value extends string>({
  label,
  rows,
  value,
  onValueChange,
  children,
}: ChoiceListProps<Value>) {
  return (
    <>
      <RadioGroup label={label} labelHidden options={rows} value={value} onValueChange={onValueChange} />
      {children !== undefined && children !== null && (
        <div className="mt-1.5 grid gap-2.5 border-l-2 border-line pl-3.5">{children}</div>
      )}
    </>
  );
}
