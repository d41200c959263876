import { type ComponentType, Suspense } from 'react';
import { cx } from './class-names';
import { controlBox } from './control-look';
import { drawn, onDemand } from './on-demand';

export interface NumberInputProps {
  value: number | null;
  onValueChange: (value: number | null) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** After the number: «times», «min». */
  unit?: string | undefined;
  /** How the number is written; see `Intl.NumberFormat`. */
  format?: Intl.NumberFormatOptions | undefined;
  disabled?: boolean | undefined;
  /** Its name where no `Field` gives one. */
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

/** Fetched with what it mostly lies in, or when it is first drawn. */
export const numberField = onDemand(
  async (): Promise<ComponentType<NumberInputProps>> => (await import('./number-field-part')).NumberFieldPart,
);

const NumberField = drawn(numberField);

/** A number with less and more. Arrow keys step by one, with shift by ten. */
export function NumberInput(props: NumberInputProps) {
  return (
    <Suspense fallback={<div className={cx(props.className, controlBox, 'h-8 pointer-coarse:h-11')} />}>
      <NumberField {...props} />
    </Suspense>
  );
}
