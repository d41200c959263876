import { Input } from '@base-ui/react/input';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names';
import { controlBox, controlFocus } from './control-look';

export interface TextInputProps extends Omit<Input.Props, 'className' | 'value' | 'onValueChange' | 'size'> {
  value: string;
  onValueChange: (value: string) => void;
  /** A picture at the start, as in a search. */
  icon?: LucideIcon | undefined;
  /** At the end, inside the box: a unit, a key. */
  trailing?: ReactNode;
  className?: string | undefined;
}

/** One line of text. Outside a `Field` it needs an `aria-label`. */
export function TextInput({ onValueChange, icon: Icon, trailing, className, ...rest }: TextInputProps) {
  return (
    <div className={cx('relative flex w-full min-w-0', className)}>
      {Icon && (
        <Icon
          aria-hidden
          size={16}
          strokeWidth={1.8}
          className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
        />
      )}
      <Input
        {...rest}
        onValueChange={(value) => {
          onValueChange(value);
        }}
        className={cx(
          controlBox,
          controlFocus,
          'h-8 text-ellipsis pointer-coarse:h-11',
          Icon ? 'pl-8' : 'pl-2.5',
          trailing === undefined ? 'pr-2.5' : 'pr-16',
        )}
      />
      {trailing !== undefined && (
        <span className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-second text-ink-3">
          {trailing}
        </span>
      )}
    </div>
  );
}
