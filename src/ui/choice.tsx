import { Field } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import { cx } from './class-names';

interface ChoiceProps {
  label: ReactNode;
  hint: ReactNode;
  disabled: boolean;
  /** The control stands at the end of the row, as a switch does. */
  controlLast?: boolean | undefined;
  className: string | undefined;
  children: ReactNode;
}

/** The row a switch or a checkbox stands in: the whole row is its label, the hint describes it. */
export function Choice({ label, hint, disabled, controlLast = false, className, children }: ChoiceProps) {
  return (
    <Field.Root disabled={disabled} className={className}>
      <Field.Label className={choiceLabel}>
        {!controlLast && children}
        <span className="min-w-0 flex-1">{label}</span>
        {controlLast && children}
      </Field.Label>
      {hint !== undefined && (
        <Field.Description className={cx(choiceHint, !controlLast && 'pl-7')}>{hint}</Field.Description>
      )}
    </Field.Root>
  );
}

/** The label of one choice. */
export const choiceLabel =
  'flex min-h-8 cursor-pointer items-center gap-2.5 text-body text-ink data-disabled:cursor-default data-disabled:text-ink-3 pointer-coarse:min-h-11';

/** The hint under it, close to the label above. */
export const choiceHint = '-mt-1 pb-1 text-second text-ink-3 pointer-coarse:-mt-2.5';
