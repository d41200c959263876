import { Field } from '@base-ui/react/field';
import { Fieldset } from '@base-ui/react/fieldset';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup as BaseRadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import { choiceHint, choiceLabel } from './choice';
import { cx } from './class-names';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
}

export interface RadioGroupProps<Value extends string> {
  label: string;
  labelHidden?: boolean | undefined;
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** One of a few, all of them readable at once. Short names side by side: `Segmented`. Many: `Select`. */
export function RadioGroup<Value extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onValueChange,
  disabled = false,
  className,
}: RadioGroupProps<Value>) {
  return (
    <Field.Root disabled={disabled} className={className}>
      <Fieldset.Root
        render={
          <BaseRadioGroup<Value | null>
            value={value}
            onValueChange={(next) => {
              if (next !== null) onValueChange(next);
            }}
          />
        }
      >
        <Fieldset.Legend className={labelHidden ? 'sr-only' : 'mb-1 text-label text-ink-2'}>
          {label}
        </Fieldset.Legend>
        {options.map((option) => (
          <Field.Item key={option.value} disabled={option.disabled ?? false}>
            <Field.Label className={choiceLabel}>
              <Radio.Root
                value={option.value}
                className="reach flex size-4.5 shrink-0 items-center justify-center rounded-pill border border-edge bg-card transition-colors duration-press hover:border-ink-3 data-checked:border-ink data-checked:bg-ink data-disabled:opacity-50"
              >
                <Radio.Indicator className="size-1.75 rounded-pill bg-on-ink" />
              </Radio.Root>
              <span className="min-w-0 flex-1">{option.label}</span>
            </Field.Label>
            {option.hint !== undefined && (
              <Field.Description className={cx(choiceHint, 'pl-7')}>{option.hint}</Field.Description>
            )}
          </Field.Item>
        ))}
      </Fieldset.Root>
    </Field.Root>
  );
}
