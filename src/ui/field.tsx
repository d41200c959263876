import { Field as BaseField } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { cx } from './class-names';
import { FieldTiesContext } from './field-ties';

export interface FieldProps {
  label: string;
  /** Keeps the label for screen readers where the place already says it. */
  labelHidden?: boolean | undefined;
  /** What helps before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong and what would be right, in a sentence. Present means wrong. */
  error?: string | undefined;
  /** Beside the label: «optional», a link. */
  aside?: ReactNode;
  disabled?: boolean | undefined;
  className?: string | undefined;
  /** One control: `TextInput`, `TextArea`, `NumberInput` or `Select`. It takes its name from here. */
  children: ReactNode;
}

/** A label, its control, a hint and what is wrong with it, tied together for screen readers. */
export function Field({
  label,
  labelHidden = false,
  hint,
  error,
  aside,
  disabled = false,
  className,
  children,
}: FieldProps) {
  const wrong = error !== undefined;
  const id = useId();
  const isHinted = hint !== undefined;
  const ties = useMemo(() => {
    const description = [wrong && `${id}-error`, isHinted && `${id}-hint`]
      .filter((one) => one !== false)
      .join(' ');
    return {
      label: `${id}-label`,
      description: description === '' ? undefined : description,
      isWrong: wrong,
      isDisabled: disabled,
    };
  }, [id, wrong, isHinted, disabled]);
  return (
    <BaseField.Root invalid={wrong} disabled={disabled} className={cx('flex min-w-0 flex-col', className)}>
      <div className={labelHidden ? 'sr-only' : 'mb-1.5 flex items-baseline justify-between gap-2'}>
        <BaseField.Label id={ties.label} className="text-label text-ink-2 data-disabled:text-ink-3">
          {label}
        </BaseField.Label>
        {aside !== undefined && <span className="text-second text-ink-3">{aside}</span>}
      </div>
      <FieldTiesContext value={ties}>{children}</FieldTiesContext>
      {wrong && (
        <BaseField.Error id={`${id}-error`} match className="mt-1.5 flex gap-1.5 text-second text-wrong">
          <CircleAlert aria-hidden size={14} strokeWidth={2} className="mt-px shrink-0" />
          {error}
        </BaseField.Error>
      )}
      {isHinted && (
        <BaseField.Description id={`${id}-hint`} className="mt-1.5 text-second text-ink-3">
          {hint}
        </BaseField.Description>
      )}
    </BaseField.Root>
  );
}
