import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import { cx } from './class-names';
import { useFieldTies } from './field-ties';
import { onDemand, usePopup } from './on-demand';
import { type SelectLook, selectClass } from './select-look';

export type { SelectLook } from './select-look';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  icon?: LucideIcon | undefined;
  /** A second line that tells it from the others. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

export interface SelectProps<Value extends string> {
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  placeholder?: string | undefined;
  look?: SelectLook | undefined;
  disabled?: boolean | undefined;
  /** Its name where no `Field` gives one. */
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

interface PopupProps extends SelectProps<string> {
  isOpenAtFirst: boolean;
}

/** Fetched when a choice is first wanted. */
export const selectPopup = onDemand(
  async (): Promise<ComponentType<PopupProps>> => (await import('./select-popup')).SelectPopup,
);

/** One choice out of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const popup = usePopup(selectPopup);
  // The same part for every kind of value; which one it is, only the caller knows.
  const Part = popup.Part as ComponentType<SelectProps<Value> & { isOpenAtFirst: boolean }> | null;
  if (Part !== null) return <Part {...props} isOpenAtFirst={popup.isPressed} />;
  return <PlainSelect {...props} near={popup.near} press={popup.press} />;
}

interface PlainSelectProps<Value extends string> extends SelectProps<Value> {
  near: () => void;
  press: () => void;
}

/** Keys that open a choice. Enter and the space bar press it anyway. */
const opening: readonly string[] = ['ArrowDown', 'ArrowUp'];

function PlainSelect<Value extends string>({
  options,
  value,
  placeholder,
  look = 'field',
  className,
  disabled = false,
  'aria-label': ariaLabel,
  near,
  press,
}: PlainSelectProps<Value>) {
  const field = useFieldTies();
  const isOff = disabled || field.isDisabled;
  const chosen = options.find((option) => option.value === value);
  const Icon = chosen?.icon;
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
        if (!opening.includes(event.key)) return;
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
      {look !== 'blank' && (
        <span aria-hidden className="shrink-0 text-ink-3">
          <ChevronDown aria-hidden size={15} strokeWidth={1.9} />
        </span>
      )}
    </button>
  );
}
