import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import { cx } from './class-names';
import { controlBox } from './control-look';
import type { NumberInputProps } from './number-input';
import { useUiWords } from './ui-words';

const stepper =
  'flex h-full w-7 shrink-0 items-center justify-center border-l border-line text-ink-2 transition-colors duration-press ' +
  'hover:bg-hover hover:text-ink active:bg-press data-disabled:text-ink-3 data-disabled:hover:bg-transparent ' +
  'pointer-coarse:w-11';

/** The part behind `NumberInput`. */
export function NumberFieldPart({
  value,
  onValueChange,
  unit,
  className,
  'aria-label': ariaLabel,
  ...rest
}: NumberInputProps) {
  const words = useUiWords();
  return (
    <NumberField.Root
      {...rest}
      value={value}
      onValueChange={(next) => {
        onValueChange(next);
      }}
      className={className}
    >
      <NumberField.Group
        className={cx(
          controlBox,
          'flex h-8 items-center overflow-hidden pointer-coarse:h-11',
          'has-[input:focus-visible]:border-accent has-[input:focus-visible]:outline-2 has-[input:focus-visible]:-outline-offset-2 has-[input:focus-visible]:outline-accent',
        )}
      >
        <NumberField.Input
          aria-label={ariaLabel}
          className="h-full w-full min-w-8 flex-1 bg-transparent pl-2.5 outline-none"
        />
        {unit !== undefined && <span className="shrink-0 pr-2.5 pl-1 text-second text-ink-3">{unit}</span>}
        <NumberField.Decrement aria-label={words.less} className={stepper}>
          <Minus aria-hidden size={14} strokeWidth={2} />
        </NumberField.Decrement>
        <NumberField.Increment aria-label={words.more} className={stepper}>
          <Plus aria-hidden size={14} strokeWidth={2} />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
