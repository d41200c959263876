import { Field } from '@base-ui/react/field';
import type { ComponentProps } from 'react';
import { cx } from './class-names';
import { controlBox, controlFocus } from './control-look';

export interface TextAreaProps
  extends Omit<ComponentProps<'textarea'>, 'className' | 'value' | 'defaultValue' | 'onChange'> {
  value: string;
  onValueChange: (value: string) => void;
  className?: string | undefined;
}

/** Several lines of text; it grows with them where the browser can. Outside a `Field` it needs an `aria-label`. */
export function TextArea({ value, onValueChange, rows = 3, className, ...rest }: TextAreaProps) {
  return (
    <Field.Control
      value={value}
      onValueChange={(next) => {
        onValueChange(next);
      }}
      render={<textarea {...rest} rows={rows} />}
      className={cx(
        controlBox,
        controlFocus,
        'field-sizing-content max-h-80 min-h-16 resize-y px-2.5 py-1.75',
        className,
      )}
    />
  );
}
