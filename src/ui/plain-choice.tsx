import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { cx } from './class-names';
import { useFieldTies } from './field-ties';
import type { SelectProps } from './select';
import { selectClass } from './select-look';

interface PlainChoiceProps<Value extends string> extends Omit<SelectProps<Value>, 'onValueChange'> {
  near: () => void;
  press: () => void;
  /** Takes what is typed before the choice is there; false where the key is none of that. */
  onType?: (key: string) => boolean;
  /** Stands before it while nothing is chosen, in place of the sign that it unfolds. */
  icon?: LucideIcon | undefined;
}

/** Keys that open a choice. Enter and the space bar press it anyway. */
const opening: readonly string[] = ['ArrowDown', 'ArrowUp'];

/** Stands for a choice until it is pressed for the first time: it looks and reads the same. */
export function PlainChoice<Value extends string>({
  options,
  value,
  placeholder,
  look = 'field',
  className,
  disabled = false,
  'aria-label': ariaLabel,
  near,
  press,
  onType,
  icon,
}: PlainChoiceProps<Value>) {
  const field = useFieldTies();
  const isOff = disabled || field.isDisabled;
  const chosen = options.find((option) => option.value === value);
  const Icon = chosen === undefined ? icon : chosen.icon;
  return (
    <button
      type="button"
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      aria-label={ariaLabel}
      aria-labelledby={ariaLabel === undefined ? field.label : undefined}
      aria-describedby={field.description}
      aria-invalid={field.isWrong || undefined}
      disabled={isOff}
      data-disabled={isOff ? '' : undefined}
      data-invalid={field.isWrong ? '' : undefined}
      onPointerEnter={near}
      onFocus={near}
      onClick={press}
      onKeyDown={(event) => {
        const isTyped = onType !== undefined && isLetter(event) && onType(event.key);
        if (!isTyped && !opening.includes(event.key)) return;
        event.preventDefault();
        press();
      }}
      className={selectClass(look, className)}
    >
      {Icon && look !== 'blank' && (
        <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />
      )}
      <span
        data-placeholder={chosen === undefined ? '' : undefined}
        className={cx(look !== 'blank' && 'min-w-0 flex-1 truncate', 'data-placeholder:text-ink-3')}
      >
        {chosen?.label ?? placeholder}
      </span>
      {look !== 'blank' && icon === undefined && (
        <span aria-hidden className="shrink-0 text-ink-3">
          <ChevronDown aria-hidden size={15} strokeWidth={1.9} />
        </span>
      )}
    </button>
  );
}

function isLetter({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !altKey && !ctrlKey && !metaKey;
}
